package org.archgraph.ontology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.archgraph.failure.Failure;

/** Reads an ontology file and refuses one that makes no sense, with the line. */
public final class OntologyReader {
    private static final Set<String> REQUIRED_TYPES =
            Set.of(Ontology.MODEL, Ontology.TECHNIQUE, Ontology.GROUP, Ontology.TOPIC);
    private static final Set<String> REQUIRED_RELATIONS =
            Set.of(Ontology.USES, Ontology.DOES_NOT_USE, Ontology.IN_GROUP, Ontology.RELATED_TO);

    /**
     * @throws Failure if the file cannot be read, is no YAML, or has keys, types or names that are not allowed
     */
    public Ontology read(Path file) {
        return OntologyFile.of(file).read();
    }

    Ontology read(Path file, byte[] bytes) {
        YamlMap root = YamlMap.parse(file, new String(bytes, StandardCharsets.UTF_8));
        root.allowOnly(
                "types",
                "relations",
                "group_lists",
                "index_names",
                "facts",
                "names",
                "silent_sections",
                "comparing_sections",
                "variant_sections",
                "denying_sections",
                "using_sections",
                "keeping_sections",
                "heritage_sections",
                "opposite_sections",
                "nobody",
                "only_of",
                "exceptions",
                "almost",
                "only_those",
                "all_listed",
                "collections",
                "tables",
                "everybody",
                "everywhere",
                "usual",
                "partly",
                "same",
                "contrary",
                "changes",
                "rivals",
                "derived",
                "later",
                "nicknames",
                "opposites",
                "absences",
                "descriptions",
                "model_families",
                "no_models",
                "model_variants",
                "same_model",
                "earlier",
                "no_techniques",
                "pairs",
                "cues");
        Map<String, EntityType> types = types(root);
        return new Ontology(
                types,
                relations(root, types),
                root.strings("group_lists"),
                root.strings("index_names"),
                facts(root),
                names(root, types),
                root.strings("silent_sections"),
                root.strings("comparing_sections"),
                root.strings("variant_sections"),
                root.strings("denying_sections"),
                root.strings("using_sections"),
                root.strings("keeping_sections"),
                root.strings("heritage_sections"),
                phrases(root.map("opposite_sections")),
                root.strings("nobody"),
                root.strings("only_of"),
                root.strings("exceptions"),
                root.strings("almost"),
                root.strings("only_those"),
                root.strings("all_listed"),
                root.strings("collections"),
                root.strings("tables"),
                root.strings("everybody"),
                root.strings("everywhere"),
                phrases(root.map("usual")),
                root.strings("partly"),
                root.strings("same"),
                root.strings("contrary"),
                phrases(root.map("changes")),
                phrases(root.map("rivals")),
                root.strings("derived"),
                root.strings("later"),
                phrases(root.map("nicknames")),
                phrases(root.map("opposites")),
                phrases(root.map("absences")),
                phrases(root.map("descriptions")),
                root.strings("model_families"),
                root.strings("no_models"),
                root.strings("model_variants"),
                root.strings("same_model"),
                root.strings("earlier"),
                root.strings("no_techniques"),
                phrases(root.map("pairs")),
                cues(root.map("cues")),
                sha256(bytes));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.failed(
                    "cannot read the ontology " + file + ": " + reason(file, e),
                    "give a readable YAML file with --ontology",
                    e);
        }
    }

    private static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return e instanceof AccessDeniedException ? "it may not be read" : e.getMessage();
    }

    private static Map<String, EntityType> types(YamlMap root) {
        Map<String, EntityType> types = new LinkedHashMap<>();
        YamlMap map = root.map("types");
        for (String name : map.keys()) {
            map.requireIdentifier(name);
            YamlMap type = map.map(name);
            type.allowOnly("keywords", "folders", "sections");
            types.put(
                    name,
                    new EntityType(name, type.strings("keywords"), type.strings("folders"), type.strings("sections")));
        }
        map.requireKeys(REQUIRED_TYPES);
        return types;
    }

    private static Map<String, RelationType> relations(YamlMap root, Map<String, EntityType> types) {
        Map<String, RelationType> relations = new LinkedHashMap<>();
        YamlMap map = root.map("relations");
        for (String name : map.keys()) {
            map.requireIdentifier(name);
            YamlMap relation = map.map(name);
            relation.allowOnly("from", "to", "forward", "inverse");
            relations.put(
                    name,
                    new RelationType(
                            name,
                            endType(relation, "from", types),
                            endType(relation, "to", types),
                            wording(relation.map("forward")),
                            wording(relation.map("inverse"))));
        }
        map.requireKeys(REQUIRED_RELATIONS);
        return relations;
    }

    private static String endType(YamlMap relation, String key, Map<String, EntityType> types) {
        String type = relation.string(key);
        if (!type.equals(RelationType.ANY) && !types.containsKey(type)) {
            throw relation.failure(key, "'" + type + "' is none of the types " + types.keySet());
        }
        return type;
    }

    private static RelationType.Wording wording(YamlMap map) {
        map.allowOnly("fields", "markers", "sections");
        return new RelationType.Wording(map.strings("fields"), map.strings("markers"), map.strings("sections"));
    }

    private static List<Fact> facts(YamlMap root) {
        List<Fact> facts = new ArrayList<>();
        YamlMap map = root.map("facts");
        for (String name : map.keys()) {
            map.requireIdentifier(name);
            YamlMap fact = map.map(name);
            fact.allowOnly("kind", "keys");
            facts.add(new Fact(name, fact.constant("kind", Fact.Kind.class), fact.strings("keys")));
        }
        return facts;
    }

    private static List<KnownName> names(YamlMap root, Map<String, EntityType> types) {
        List<KnownName> names = new ArrayList<>();
        YamlMap byType = root.map("names");
        for (String type : byType.keys()) {
            if (!types.containsKey(type)) {
                throw byType.failure(type, "'" + type + "' is none of the types " + types.keySet());
            }
            YamlMap entries = byType.map(type);
            for (String name : entries.keys()) {
                names.add(new KnownName(name, type, entries.strings(name)));
            }
        }
        return names;
    }

    private static Map<String, List<String>> phrases(YamlMap map) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        map.keys().forEach(technique -> phrases.put(technique, map.strings(technique)));
        return phrases;
    }

    private static Cues cues(YamlMap map) {
        Map<Cues.Kind, List<String>> phrases = new EnumMap<>(Cues.Kind.class);
        for (String key : map.keys()) {
            phrases.put(map.constantKey(key, Cues.Kind.class), map.strings(key));
        }
        return new Cues(phrases);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
