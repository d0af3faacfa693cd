package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.graph.SentenceParts.Part;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.text.Token;

/** Finds whom a sentence calls something: "A and B are dense", "[[a]] - a dense model", "the dense A". */
final class OppositeSubjects {
    private static final Set<String> JOINING = Set.of("и", "а", "также", "and", "as", "well", "or", "или");

    /** What a part begins with that tells of something named before. */
    private static final List<String> RELATIVE = List.of("котор", "где", "which", "who", "that", "where", "чья", "чей");

    private final List<String> contrasts;
    private final OppositeWords words;

    /** A sentence with what is named in it, and its parts. */
    record Sentence(String text, List<Token> tokens, List<Found> named, List<Part> parts) {
        List<Found> modelsIn(Part part) {
            return named.stream().filter(f -> !f.isTechnique() && part.holds(f.named().span())).toList();
        }

        List<Token> wordsIn(Span span) {
            return tokens.stream().filter(token -> span.start() <= token.start() && token.end() <= span.end())
                    .filter(token -> named.stream().noneMatch(f -> f.named().span().overlaps(token.span())))
                    .toList();
        }
    }

    OppositeSubjects(Ontology ontology, OppositeWords words) {
        this.words = words;
        this.contrasts = ontology.opposites().getOrDefault("contrast", List.of()).stream().map(Names::fold).toList();
    }

    /**
     * @param k the part that says it
     * @param own the model that a part without a model may mean; null where none is
     * @return the models; empty where it is not known who is meant
     */
    List<EntityDraft> of(Sentence sentence, int k, OppositeWords.Sighting sighting, EntityDraft own) {
        Part part = sentence.parts().get(k);
        if (isRelative(sentence, part)) {
            return List.of();
        }
        List<Found> before = sentence.modelsIn(part).stream()
                .filter(f -> f.named().span().end() <= sighting.span().start())
                .toList();
        List<Found> after = sentence.modelsIn(part).stream()
                .filter(f -> f.named().span().start() >= sighting.span().end())
                .toList();
        boolean called = !after.isEmpty() && isRightBefore(sentence, sighting, after.get(0));
        if (called && !ScopeFinder.isBeforeSize(sentence.text(), after.get(0).named().span())) {
            return known(after, listedAfter(sentence, k));
        }
        if (words.isMeasure(sentence.wordsIn(new Span(part.span().start(), sighting.span().start())))) {
            return List.of();
        }
        if (!before.isEmpty()) {
            return isContrast(sentence, part) ? List.of() : known(before, listedBefore(sentence, k));
        }
        if (part.opener() == '-' || part.opener() == ':' || part.opener() == '(') {
            List<Found> head = sentence.modelsIn(sentence.parts().get(k - 1));
            if (!head.isEmpty() && isOnlyModels(sentence, sentence.parts().get(k - 1))) {
                return known(head, listedBefore(sentence, k - 1));
            }
        }
        boolean ofOwn = own != null && after.isEmpty() && speaksOfOwn(sentence, k)
                && !ScopeFinder.isOfVariant(sentence.text(), sighting.span());
        return ofOwn ? List.of(own) : List.of();
    }

    private static boolean isRelative(Sentence sentence, Part part) {
        List<Token> words = sentence.wordsIn(part.span());
        return words.stream().limit(2).anyMatch(word -> RELATIVE.stream().anyMatch(word.folded()::startsWith));
    }

    boolean isContrast(Sentence sentence, Part part) {
        String beginning = Names.fold(sentence.text().substring(part.span().start(), part.span().end()).strip());
        return contrasts.stream().anyMatch(start -> beginning.startsWith(start + " "));
    }

    /** Whether nothing, or another than the note's own model only in a contrast at the beginning, is named before. */
    private boolean speaksOfOwn(Sentence sentence, int k) {
        List<Found> others = sentence.named().stream()
                .filter(f -> !f.isTechnique() && f.named().span().end() <= sentence.parts().get(k).span().start())
                .toList();
        return others.isEmpty() || isContrast(sentence, sentence.parts().get(0));
    }

    /** "Dense are A and B", "the dense A": whether nothing but such words stands between. */
    private boolean isRightBefore(Sentence sentence, OppositeWords.Sighting sighting, Found first) {
        Span between = new Span(sighting.span().end(), first.named().span().start());
        return sentence.wordsIn(between).stream().allMatch(words::stays);
    }

    private static boolean isOnlyModels(Sentence sentence, Part part) {
        return sentence.wordsIn(part.span()).stream().allMatch(word -> JOINING.contains(word.folded()));
    }

    private static List<Found> listedBefore(Sentence sentence, int k) {
        List<Found> listed = new ArrayList<>();
        for (int i = k;
                i > 0
                        && sentence.parts().get(i).opener() == ','
                        && isOnlyModels(sentence, sentence.parts().get(i - 1));
                i--) {
            listed.addAll(sentence.modelsIn(sentence.parts().get(i - 1)));
        }
        return listed;
    }

    private static List<Found> listedAfter(Sentence sentence, int k) {
        List<Found> listed = new ArrayList<>();
        for (int i = k + 1;
                i < sentence.parts().size()
                        && sentence.parts().get(i).opener() == ','
                        && isOnlyModels(sentence, sentence.parts().get(i));
                i++) {
            listed.addAll(sentence.modelsIn(sentence.parts().get(i)));
        }
        return listed;
    }

    private static List<EntityDraft> known(List<Found> some, List<Found> others) {
        List<EntityDraft> models = new ArrayList<>();
        for (List<Found> all : List.of(some, others)) {
            all.stream()
                    .filter(f -> f.named().kind() == Named.Kind.MODEL)
                    .forEach(f -> models.add(f.mention().entity()));
        }
        return models;
    }
}
