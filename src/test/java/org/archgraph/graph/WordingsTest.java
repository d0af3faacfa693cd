package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.ontology.RelationType;
import org.archgraph.ontology.RelationType.Wording;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word of the bundled ontology for a relation says it, in each form that a note may write it in. */
class WordingsTest {
    /** @param lines the note that states the relation, its type left out */
    private record Form(String name, List<String> lines) {}

    @TestFactory
    Stream<DynamicTest> sayTheirRelation() {
        return new OntologyReader().read(Path.of("import", "ontology.yml")).relations().values().stream()
                .flatMap(relation -> Stream.concat(
                        forms(relation.forward()).map(form -> test(relation, form, false)),
                        forms(relation.inverse()).map(form -> test(relation, form, true))));
    }

    private static Stream<Form> forms(Wording wording) {
        List<Form> forms = new ArrayList<>();
        for (String field : wording.fields()) {
            String line = field + ": \"[[other]] (base only)\"";
            forms.add(new Form("front matter " + field, List.of(line, "---", "# Self")));
            String list = field.toUpperCase(Locale.ROOT) + ":\n  - \"[[other|O]] (base only)\"";
            forms.add(new Form("list in front matter " + field, List.of(list, "---", "# Self")));
            if (field.contains(".")) {
                continue; // a sentence may end there: no key of an inline field
            }
            forms.add(text("inline field " + field, field + ":: [[other]] (base only)"));
            forms.add(text("bracketed field " + field, "So [" + field + ":: [[other]] (base only)] it is."));
            forms.add(text("field in an item " + field, "- **" + field + "**:: [[other]] (base only)"));
        }
        for (String marker : wording.markers()) {
            forms.add(text("marker " + marker, "- " + marker + " [[other]] (base only)"));
            forms.add(text("marker with a colon " + marker, "* " + marker + ": [[other|Other]] (base only)"));
        }
        for (String section : wording.sections()) {
            forms.add(text("section " + section, "## " + section + "\n\n- [[other]] (base only)"));
            String part = "### " + section + " (part)\n\n1. **[[other|O]]** - base only";
            forms.add(text("section with a parenthesis " + section, part));
        }
        return forms.stream();
    }

    private static Form text(String name, String text) {
        return new Form(name, List.of("---", "# Self", "", text));
    }

    private static DynamicTest test(RelationType relation, Form form, boolean inverse) {
        String self = inverse ? relation.to() : relation.from();
        String other = inverse ? relation.from() : relation.to();
        return DynamicTest.dynamicTest(relation.name() + (inverse ? " inverse, " : ", ") + form.name(), () -> {
            KnowledgeGraph graph = TestVault.of()
                    .note("self.md", "---\ntype: " + type(self) + "\n" + String.join("\n", form.lines()))
                    .note("other.md", "---", "type: " + type(other), "---", "# Other")
                    .build();
            String from = inverse ? "Other" : "Self";
            String to = inverse ? "Self" : "Other";
            assertThat(TestVault.relations(graph))
                    .containsExactly(from + " " + relation.name() + " " + to + " (base only)");
            assertThat(TestVault.relation(graph, from, relation.name(), to).evidence())
                    .as("evidence from this one line")
                    .extracting(Evidence::basis, Evidence::source)
                    .containsExactly(tuple(Basis.STATED, "self.md"));
            assertThat(graph.problems()).isEmpty();
        });
    }

    private static String type(String type) {
        return type.equals(RelationType.ANY) ? "Topic" : type;
    }
}
