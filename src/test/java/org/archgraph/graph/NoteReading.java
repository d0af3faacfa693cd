package org.archgraph.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.archgraph.graph.LinkTargets.Target;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;
import org.archgraph.vault.NoteReader;
import org.archgraph.vault.Problem;
import org.archgraph.vault.ProblemCode;
import org.archgraph.vault.Vault;

/** Reads a few notes within a small vault, and tells in lines of text what was read from the first. */
final class NoteReading {
    /** What stands around every example. */
    private static final Map<String, String> AROUND = Map.of(
            "moe.md", "---\ntype: technique\naliases: [MoE]\n---\n# Mixture of Experts\n",
            "dir/gqa.md", "---\ntype: technique\n---\n# Grouped-Query Attention (GQA)\n",
            "dir/deep/swa.md", "---\ntype: technique\naliases: [Local Attention]\n---\n# Sliding Window Attention\n",
            "a.md", "# Note A\n",
            "b.md", "# Note B\n",
            "with space.md", "# With a Space\n",
            "Заметка.md", "# Записка\n",
            "日本語.md", "# 日本語の文法\n",
            "index.md",
                    "[[moe]] [[dir/gqa]] [[dir/deep/swa]] [[a]] [[b]] [[with space]] [[Заметка]] [[日本語]]\n");

    private static final List<String> ATTACHMENTS = List.of("pic.png", "paper.pdf", "files/table.csv", "board.canvas");
    private static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("import", "ontology.yml"));

    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final Vault vault;
    private final String first;

    private NoteReading(Map<String, String> files) {
        first = Normalizer.normalize(files.keySet().iterator().next(), Normalizer.Form.NFC);
        Map<String, String> all = new LinkedHashMap<>(AROUND);
        all.putAll(files);
        List<Note> notes = new ArrayList<>();
        TreeSet<String> paths = new TreeSet<>(ATTACHMENTS);
        NoteReader reader = new NoteReader();
        new TreeSet<>(all.keySet()).forEach(path -> {
            // the only example that is no UTF-8 says so in its text
            byte[] bytes = all.get(path).replace("\uE0E9", "").equals(all.get(path))
                    ? all.get(path).getBytes(StandardCharsets.UTF_8)
                    : all.get(path).replace('\uE0E9', 'é').getBytes(StandardCharsets.ISO_8859_1);
            paths.add(Normalizer.normalize(path, Normalizer.Form.NFC));
            reader.read(path, bytes, problems::add).ifPresent(notes::add);
        });
        vault = new Vault(Path.of("vault"), notes, paths, problems);
    }

    /** @param files the text of each file of the example by its path; the first one is told of */
    static String of(Map<String, String> files) {
        NoteReading reading = new NoteReading(files);
        reading.tell();
        return reading.out.toString();
    }

    private void tell() {
        vault.notes().stream().filter(note -> note.path().equals(first)).findFirst().ifPresent(note -> {
            KnowledgeGraph graph = new GraphBuilder(ONTOLOGY, true).build(vault);
            links(note);
            names(graph.entities());
            relations(graph);
            problems(graph.problems());
        });
        if (out.isEmpty()) {
            out.append("nothing\n");
        }
    }

    private void links(Note note) {
        ProblemLog log = new ProblemLog();
        EntityCatalog catalog = new EntityCatalog(vault.notes(), ONTOLOGY);
        LinkTargets targets = LinkTargets.resolve(vault, ONTOLOGY, catalog, log, true, GraphMemory.none());
        NoteIndex index = new NoteIndex(vault.notes().stream().map(Note::path).toList());
        PathResolver paths = new PathResolver(index, vault.files(), ONTOLOGY.indexNames(), true);
        LinkWalk.each(note, (block, link) -> {
            String end = targets.of(link).map(target -> end(target, note)).orElseGet(() -> other(paths, link, note));
            out.append("link ").append(link.line()).append(' ').append(kind(link));
            out.append(link.target().isEmpty() ? "" : " target=" + visible(link.target()));
            out.append(link.fragment().isEmpty() ? "" : " fragment=" + visible(link.fragment()));
            out.append(link.label().isEmpty() ? "" : " alias=" + visible(link.label()));
            out.append(" -> ").append(end).append('\n');
        });
    }

    private static String kind(Link link) {
        return link.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String end(Target target, Note note) {
        if (target.rule() == null) {
            return "broken";
        }
        String path = target.entity().note().path();
        return path.equals(note.path()) ? "self" : path + " by " + target.resolvedBy();
    }

    private static String other(PathResolver paths, Link link, Note note) {
        return switch (link.kind()) {
            case URL -> "address";
            case IMAGE -> "picture";
            default -> paths.resolve(link, note.path()).kind() == Resolution.Kind.UNREAD ? "unread" : "no note";
        };
    }

    private void names(Collection<Entity> entities) {
        Entity entity = entities.stream().filter(e -> first.equals(e.path())).findFirst().orElseThrow();
        List<String> names = new ArrayList<>(List.of(entity.name()));
        names.addAll(entity.aliases());
        if (!names.equals(List.of(first.replaceAll(".*/|\\.md$", "")))) {
            out.append("names ").append(names.stream().map(NoteReading::visible).collect(Collectors.joining(" | ")));
            out.append('\n');
        }
    }

    private void relations(KnowledgeGraph graph) {
        for (Relation relation : graph.relations()) {
            Evidence evidence = relation.evidence().get(0);
            if (!relation.type().equals(Ontology.RELATED_TO) && evidence.source().equals(first)) {
                out.append("relation %d %s %s %s, %s%s\n".formatted(
                        evidence.line(),
                        relation.from(),
                        relation.type(),
                        relation.to(),
                        evidence.basis().code(),
                        relation.detail().isEmpty() ? "" : ", detail=" + visible(relation.detail())));
            }
        }
    }

    private void problems(List<Problem> all) {
        for (Problem problem : all) {
            if (problem.file().equals(first) || problem.code() == ProblemCode.UNREADABLE) {
                out.append("problem %s:%d %s: %s\n".formatted(
                        problem.file(), problem.line(), problem.code().code(), visible(problem.suggestion())));
            }
        }
    }

    private static String visible(String text) {
        String shown = text.replace("\n", "\\n").replace("\r", "␍").replace("\t", "→").replace("\u00A0", "{nbsp}");
        return shown.length() > 300 ? shown.substring(0, 20) + "..." + shown.length() : shown;
    }
}
