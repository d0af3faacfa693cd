package org.archgraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may use whom. docs/architecture.md shows the same table. */
class ArchitectureTest {
    private static final String ROOT = "org.archgraph.";

    private static final Map<String, List<String>> USES = new TreeMap<>(Map.ofEntries(
            Map.entry("failure", List.of()),
            Map.entry("text", List.of()),
            Map.entry("ontology", List.of("failure", "text")),
            Map.entry("prose", List.of("ontology", "text")),
            Map.entry("vault", List.of("failure", "text")),
            Map.entry("graph", List.of("ontology", "prose", "text", "vault")),
            Map.entry("store", List.of("failure", "graph")),
            Map.entry("ask", List.of("failure", "text")),
            Map.entry("check", List.of("failure", "vault")),
            Map.entry("render", List.of("failure", "store")),
            Map.entry("atlas", List.of("store")),
            Map.entry("export", List.of("failure", "store")),
            Map.entry("resident", List.of()),
            Map.entry("server", List.of("failure")),
            Map.entry("server.embedded", List.of("failure", "resident", "server")),
            Map.entry(
                    "cli",
                    List.of(
                            "ask",
                            "atlas",
                            "check",
                            "export",
                            "failure",
                            "graph",
                            "ontology",
                            "render",
                            "resident",
                            "server",
                            "store",
                            "vault"))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.archgraph");

    @Test
    void everyPackageUsesOnlyWhatTheTableAllows() {
        USES.forEach((part, allowed) -> {
            String[] others = USES.keySet().stream()
                    .filter(other -> !other.equals(part) && !allowed.contains(other))
                    .map(other -> ROOT + other + (other.equals("server") ? "" : ".."))
                    .toArray(String[]::new);
            noClasses()
                    .that(are(part))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .check(CLASSES);
        });
    }

    @Test
    void everyClassHasARoomInTheTable() {
        List<String> homeless = CLASSES.stream()
                .filter(type -> USES.keySet().stream().noneMatch(part -> isIn(type, part)))
                .map(JavaClass::getName)
                .toList();
        assertThat(homeless).isEmpty();
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> are(String part) {
        return describe("in " + part, type -> isIn(type, part));
    }

    private static boolean isIn(JavaClass type, String part) {
        String home = ROOT + part;
        boolean below = type.getPackageName().startsWith(home + ".") && !part.equals("server");
        return type.getPackageName().equals(home) || below;
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.archgraph.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachLibraryHasOneUser() {
        onlyIn("com.vladsch..", "org.archgraph.vault..");
        onlyIn("org.neo4j.driver..", "org.archgraph.store..");
        onlyIn("picocli..", "org.archgraph.cli..");
        noClasses()
                .that(resideOutsideOfPackages("org.archgraph.server.embedded.."))
                .should()
                .dependOnClassesThat(describe(
                        "of Neo4j but not of its driver",
                        type -> type.getPackageName().startsWith("org.neo4j.")
                                && !type.getPackageName().startsWith("org.neo4j.driver")))
                .check(CLASSES);
    }

    private static void onlyIn(String library, String home) {
        noClasses()
                .that(resideOutsideOfPackages(home))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .check(CLASSES);
    }

    @Test
    void onlyEntryPointsTouchTheProcess() {
        noClasses()
                .that(describe("no entry point", type -> !List.of("Main", "ServerMain").contains(type.getSimpleName())))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void commandsAreOurOwnBusiness() {
        classes()
                .that(resideInAnyPackage("org.archgraph.cli.."))
                .and(describe(
                        "not an entry point",
                        type -> !List.of("Main", "CommandsInServer").contains(type.getSimpleName())))
                .should(new com.tngtech.archunit.lang.ArchCondition<>("not be public") {
                    @Override
                    public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                        boolean isPublic =
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
                        events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(
                                type, !isPublic, type.getName() + (isPublic ? " is public" : " is not public")));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void theDocumentShowsThisTable() throws IOException {
        String table = USES.entrySet().stream()
                .map(entry -> "| `" + entry.getKey() + "` | "
                        + (entry.getValue().isEmpty()
                                ? "nothing of ours"
                                : entry.getValue().stream()
                                        .map(name -> "`" + name + "`")
                                        .collect(Collectors.joining(", ")))
                        + " |")
                .collect(Collectors.joining("\n"));
        String document = Files.readString(Path.of("docs", "architecture.md"));
        List<String> shown = Arrays.stream(document.split("\n"))
                .filter(line -> line.startsWith("| `") && line.split("\\|").length == 3)
                .toList();
        assertThat(String.join("\n", shown)).isEqualTo(table);
    }
}
