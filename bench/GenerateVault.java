import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a vault of any size: {@code java bench/GenerateVault.java FOLDER NOTES [LINKS_A_NOTE [SEED]]}. The same
 * arguments give the same notes.
 *
 * <p>Its links are like those of a real vault: half of them relative, many by bare name, some from the vault's root,
 * one in twenty dead; some notes are linked by many, most by few. Everything in it is invented.
 */
final class GenerateVault {
    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fen", "gal", "hor", "in", "jat", "kel", "lum", "mar", "nor", "or", "pel", "qui", "ras",
        "sel", "tor", "ul", "ven", "wex", "yar", "zan", "bri", "cla", "dro", "fli", "gre", "kra", "pli", "sta", "tri"
    };
    private static final String[] ADJECTIVES = {
        "Sparse", "Dense", "Gated", "Local", "Global", "Linear", "Latent", "Grouped", "Rotary", "Shared", "Sliding",
        "Paged", "Fused", "Cascaded", "Residual", "Adaptive", "Hybrid", "Dynamic", "Static", "Mixed"
    };
    private static final String[] NOUNS = {
        "Attention", "Routing", "Normalization", "Embedding", "Cache", "Activation", "Experts", "Window", "Decoding",
        "Pruning", "Scaling", "Memory", "Projection", "Tokenization", "Distillation", "Quantization"
    };
    private static final String[] FILLERS = {
        "The layers are trained on long sequences and evaluated with a small budget.",
        "In practice the memory needed grows with the length of the context, so the block is split in two.",
        "Numbers depend on the hardware; the authors report a speed-up of 1.7 times on their cluster.",
        "Модель обучалась на длинных последовательностях, и качество почти не изменилось.",
        "На практике выигрыш зависит от размера пакета и длины контекста.",
        "Early versions were unstable at the start of training, which a warm-up of 2,000 steps cured.",
        "Each head sees only a part of the sequence, and the last layer sees all of it.",
        "Подробности описаны в отчёте авторов, раздел три.",
        "Compared with the baseline, perplexity falls by 0.3 points on the held-out set.",
        "The implementation is about two hundred lines and has no dependencies."
    };
    private static final String[] FOLDERS = {"models", "techniques", "topics", "papers"};

    private final Random random;
    private final int notes;
    private final double linksPerNote;
    private final List<String> paths = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private GenerateVault(int notes, double linksPerNote, long seed) {
        this.random = new Random(seed);
        this.notes = notes;
        this.linksPerNote = linksPerNote;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: java GenerateVault.java FOLDER NOTES [LINKS_A_NOTE [SEED]]");
            System.exit(2);
        }
        double links = args.length > 2 ? Double.parseDouble(args[2]) : 5;
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        new GenerateVault(Integer.parseInt(args[1]), links, seed).write(Path.of(args[0]));
    }

    private void write(Path folder) throws IOException {
        for (int i = 0; i < notes; i++) {
            name(i);
        }
        for (int i = 0; i < notes; i++) {
            Path file = folder.resolve(paths.get(i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(i));
        }
    }

    /** The number at the end keeps names apart; one name in fifty is that of a folder's index. */
    private void name(int i) {
        int kind = i % 20 < 3 ? 0 : i % 20 < 9 ? 1 : i % 20 < 17 ? 2 : 3;
        String made = word() + (kind == 0 ? " " + (1 + random.nextInt(9)) : "");
        String name = kind == 1
                ? pick(ADJECTIVES) + " " + made + " " + pick(NOUNS)
                : kind == 0 ? made : made + " " + pick(NOUNS);
        name += i < 1000 ? "" : " " + Integer.toString(i, 36).toUpperCase(Locale.ROOT);
        String file = name.toLowerCase(Locale.ROOT).replace(' ', '_');
        String part = "part" + i / 400;
        paths.add(FOLDERS[kind] + "/" + part + "/" + (i % 50 == 49 ? file + "/index" : file) + ".md");
        names.add(name);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int n = 2 + random.nextInt(2); n > 0; n--) {
            word.append(pick(SYLLABLES));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String text(int i) {
        StringBuilder text = new StringBuilder();
        if (i % 3 == 0) {
            text.append("---\naliases: [\"").append(names.get(i)).append(" v").append(i % 7).append("\"]\n");
            text.append(
                    paths.get(i).startsWith("models/")
                            ? "developer: " + word() + "\nreleased: 2024-0" + (1 + i % 9) + "-11\n"
                            : "");
            text.append("---\n");
        }
        text.append("# ").append(names.get(i)).append("\n\n").append(sentences(3)).append("\n\n## Overview\n\n");
        int links = (int) Math.round(linksPerNote * (0.4 + 1.2 * random.nextDouble()));
        int listed = links / 2;
        for (int l = listed; l < links; l++) {
            text.append(sentences(1)).append(' ').append(mention(i)).append(' ').append(sentences(1)).append("\n\n");
        }
        text.append("## See also\n\n");
        for (int l = 0; l < listed; l++) {
            text.append("- ").append(link(i)).append(" - ").append(sentences(1)).append('\n');
        }
        return text.append("\n## Notes\n\n").append(sentences(4)).append('\n').toString();
    }

    private String mention(int from) {
        String link = link(from);
        return switch (random.nextInt(4)) {
            case 0 -> "It builds on " + link + " and keeps the rest as it was.";
            case 1 -> "Unlike " + link + ", it does without a second pass.";
            case 2 -> "Подробнее об этом в заметке " + link + ".";
            default -> "See " + link + " for the details.";
        };
    }

    /** Linked notes are not linked alike: the square of a random number prefers the first ones. */
    private String link(int from) {
        double where = random.nextDouble();
        int to = random.nextInt(4) == 0 ? (int) (where * where * where * notes) : (int) (where * notes);
        String target = paths.get(to);
        String file = target.substring(target.lastIndexOf('/') + 1, target.length() - 3);
        double kind = random.nextDouble();
        if (kind < 0.05) {
            return "[[missing_" + word().toLowerCase(Locale.ROOT) + "_" + random.nextInt(1 + notes / 10) + "]]";
        }
        if (kind < 0.55) {
            String relative = Path.of(paths.get(from)).getParent().relativize(Path.of(target)).toString();
            return random.nextBoolean()
                    ? "[" + names.get(to) + "](" + relative + ")"
                    : "[[" + relative + "|" + names.get(to) + "]]";
        }
        if (kind < 0.9 && !file.equals("index")) {
            return random.nextBoolean() ? "[[" + file + "]]" : "[[" + file + "|" + names.get(to) + "]]";
        }
        return "[[" + target.substring(0, target.length() - 3) + "]]";
    }

    private String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            text.append(n == 0 ? "" : " ").append(pick(FILLERS));
        }
        return text.toString();
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
