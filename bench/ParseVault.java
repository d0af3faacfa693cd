import java.nio.file.Path;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;

/** Parses a vault and does nothing with it: what an import cannot take less than. */
final class ParseVault {
    private ParseVault() {}

    public static void main(String[] args) {
        System.out.println(new VaultReader(VaultLimits.defaults()).read(Path.of(args[0])).notes().size() + " notes");
    }
}
