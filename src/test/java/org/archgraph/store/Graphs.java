package org.archgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.archgraph.graph.Basis;
import org.archgraph.graph.Entity;
import org.archgraph.graph.Evidence;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;

/** Builds knowledge graphs by hand; what is put twice counts as it was put last. */
final class Graphs {
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();

    /** Two models, a technique, a group, a placeholder, and relations of every kind. */
    static Graphs small() {
        return new Graphs()
                .note("gemma", "Model", "Gemma 3", Map.of("developer", "Google", "layers", 62L))
                .note("llama", "Model", "Llama 4", Map.of("active", 17.5, "open", true))
                .note("swa", "Technique", "Скользящее окно", Map.of("years", List.of(2020L, 2023L)))
                .note("memory", "InnovationGroup", "Экономия памяти", Map.of())
                .placeholder("moe", "Technique", "MoE")
                .relation("gemma", "USES", "swa", evidence(Basis.STATED, "gemma.md", 7))
                .relation("llama", "USES", "moe", evidence(Basis.LINKED, "llama.md", 9))
                .relation("llama", "DOES_NOT_USE", "swa", evidence(Basis.STATED, "llama.md", 12))
                .relation("swa", "IN_GROUP", "memory", evidence(Basis.LINKED, "index.md", 3));
    }

    Graphs note(String id, String type, String name, Map<String, Object> properties) {
        return entity(new Entity(id, type, name, List.of(name + " (alias)"), "О чём: " + name, id + ".md",
                "Текст заметки " + name, "hash of " + name, properties));
    }

    Graphs placeholder(String id, String type, String name) {
        return entity(new Entity(id, type, name, List.of(), "", null, "", null, Map.of()));
    }

    Graphs entity(Entity entity) {
        entities.put(entity.id(), entity);
        return this;
    }

    Graphs relation(String from, String type, String to, Evidence... evidence) {
        return relation(new Relation(from, type, to, evidence[0].detail(), List.of(evidence)));
    }

    Graphs relation(Relation relation) {
        relations.put(relation.from() + " " + relation.type() + " " + relation.to(), relation);
        return this;
    }

    Graphs without(String id) {
        entities.remove(id);
        relations.values().removeIf(relation -> relation.from().equals(id) || relation.to().equals(id));
        return this;
    }

    Graphs withoutRelation(String from, String type, String to) {
        relations.remove(from + " " + type + " " + to);
        return this;
    }

    static Evidence evidence(Basis basis, String source, int line) {
        return new Evidence(basis, source, line, "Цитата из строки " + line, "", "link", "root", "[[" + line + "]]");
    }

    KnowledgeGraph build() {
        return new KnowledgeGraph(new ArrayList<>(entities.values()), new ArrayList<>(relations.values()), List.of());
    }
}
