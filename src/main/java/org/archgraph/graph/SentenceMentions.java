package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** Finds the techniques and models of a sentence: by its links, by names, and by families of models. */
final class SentenceMentions {
    /** Behind a name: a word, or the length of a context. */
    private static final Pattern VARIANT =
            Pattern.compile("-([A-Z][A-Za-z]*\\b(?!-A?\\d)|[a-z]{2,}\\b|(?:[1-9]|10)M\\b|\\d+[kK]\\b)(?:-[A-Za-z]+)*");
    private static final Pattern VERSION = Pattern.compile("-[2-9](?![\\p{L}\\d.:-])");
    private static final Pattern SUSPENDED = Pattern.compile(
            "(?<![\\p{L}-])(\\p{L}+)-,?\\s+(?:и|так и|или|and|or|plus|плюс)\\s+(?:в\\s+)?\\p{L}+-(\\p{L}+)");

    private static final Comparator<Found> BY_PLACE = Comparator.comparingInt(found -> found.named().span().start());

    /** Before what norms stand before or behind. */
    private static final Pattern PLACE = Pattern.compile("(?iu:before|after|in front|behind|и до|до|после|перед)\\s");

    private static final Pattern ABSENT = Pattern.compile("(?:no|without|без) ");

    private final ReadingContext context;
    private final ModelFamilies families;
    private final ShortNames shortNames;
    private final AbsenceNames absences;
    private final Tokenizer tokenizer;
    /** Notes that stand among the techniques but name a question about them, such as where norms stand. */
    private final Set<EntityDraft> questions = new HashSet<>();
    /** Techniques that are the absence of something, by one of their names: "no positional embeddings". */
    private final Set<EntityDraft> absent = new HashSet<>();

    SentenceMentions(ReadingContext context, ModelFamilies families, Tokenizer tokenizer) {
        this.context = context;
        this.families = families;
        this.shortNames = new ShortNames(List.copyOf(context.catalog().all()), tokenizer);
        this.absences = new AbsenceNames(context.ontology(), tokenizer);
        this.tokenizer = tokenizer;
        NamesInTitle known = new NamesInTitle(context.catalog());
        List<String> beginnings = context.ontology().noTechniques().stream()
                .map(start -> Names.fold(start) + " ")
                .toList();
        questions.addAll(those(entity -> {
            String name = Names.fold(entity.displayName());
            return beginnings.stream().anyMatch(name::startsWith) || known.namedIn(entity.displayName()) > 1;
        }));
        absent.addAll(those(entity -> entity.names().keySet().stream()
                .anyMatch(other -> ABSENT.matcher(other).lookingAt())));
    }

    private List<EntityDraft> those(Predicate<EntityDraft> wanted) {
        return context.catalog().all().parallelStream().filter(wanted).toList();
    }

    /** Takes note of models that a note speaks of and the vault does not know. */
    void learn(Note note) {
        families.learn(note);
    }

    /** Whether an entity that stands among the techniques is none that a model could use. */
    boolean isQuestion(EntityDraft entity) {
        return questions.contains(entity);
    }

    ModelFamilies families() {
        return families;
    }

    /**
     * Something named in a sentence.
     *
     * @param named its place and kind
     * @param mention what it is; null for a model that the vault does not know
     * @param link the link by which it is named; null for a name in the text
     * @param absence whether the words name the technique's absence: "no experts"
     */
    record Found(Named named, Mention mention, Link link, boolean absence) {
        Found(Named named, Mention mention, Link link) {
            this(named, mention, link, false);
        }

        /** Whether words describe it that do not name it: "normalizes queries and keys". */
        boolean isDescribed() {
            return mention != null && link == null && !absence && !mention.span().equals(named.span());
        }

        boolean isTechnique() {
            return named.kind() == Named.Kind.TECHNIQUE;
        }

        /** Whether it is a model that the vault knows, other than {@code model}. */
        boolean ofOther(EntityDraft model) {
            return named.kind() == Named.Kind.MODEL && mention != null && mention.entity() != model;
        }

        /** A model that the vault does not know. */
        static Found unknown(Span span) {
            return new Found(new Named(Named.Kind.UNKNOWN_MODEL, span), null, null);
        }

        /** What was found as {@code what}; null where that is null or nothing. */
        static Found of(Named what, List<Found> all) {
            for (Found found : all) {
                if (found.named() == what) {
                    return found;
                }
            }
            return null;
        }
    }

    /**
     * What {@code sentence} names, in order, none overlapping.
     *
     * @param links the links that start in it
     * @param offset where the sentence begins in the text that the links count in
     * @param self the model that the text is about; null where there is none
     */
    List<Found> find(String sentence, List<Link> links, int offset, EntityDraft self) {
        return find(sentence, tokens(sentence), links, offset, self);
    }

    List<Token> tokens(String text) {
        return tokenizer.tokens(text);
    }

    /** As {@link #find(String, List, int, EntityDraft)}, for a sentence that is already split into words. */
    List<Found> find(String sentence, List<Token> tokens, List<Link> links, int offset, EntityDraft self) {
        List<Found> found = new ArrayList<>();
        for (Link link : links) {
            EntityDraft target = context.links().of(link).map(LinkTargets.Target::entity).orElse(null);
            int end = Math.min(link.end() - offset, sentence.length());
            Span span = new Span(link.start() - offset, Math.max(link.start() - offset, end));
            if (target != null && !isShownAsOther(sentence, span, target)) {
                add(found, new Mention(span, target, null), link);
            }
        }
        for (Mention mention : context.finder().find(sentence, tokens)) {
            // an identifier such as sliding_window names a setting, whatever its value
            int underscore = sentence.indexOf('_', mention.span().start());
            boolean identifier = underscore >= 0 && underscore < mention.span().end();
            if (!identifier && isFree(mention.span(), found)) {
                add(found, mention, null);
            }
        }
        addSuspended(sentence, found);
        addAbsences(sentence, tokens, found);
        joinNames(sentence, found);
        found.replaceAll(one -> otherVariant(sentence, withoutPlus(sentence, one)));
        addFamilies(sentence, tokens, self, found);
        found.sort(BY_PLACE);
        joinSame(sentence, found);
        FormerModels.settle(sentence, found);
        return found;
    }

    /** "Латентное внимание MLA": two names of one technique beside each other name it once. */
    private static void joinSame(String sentence, List<Found> found) {
        for (int i = found.size() - 1; i > 0; i--) {
            Found one = found.get(i - 1);
            Found next = found.get(i);
            boolean beside = one.named().span().end() + 1 == next.named().span().start()
                    && sentence.charAt(one.named().span().end()) == ' ';
            boolean plain = one.isTechnique()
                    && next.isTechnique()
                    && one.link() == null
                    && next.link() == null
                    && !one.absence()
                    && !next.absence();
            if (beside
                    && plain
                    && one.mention() != null
                    && next.mention() != null
                    && one.mention().sameAs(next.mention())) {
                Span both = new Span(one.named().span().start(), next.named().span().end());
                found.set(
                        i - 1,
                        new Found(
                                new Named(
                                        Named.Kind.TECHNIQUE,
                                        both,
                                        one.named().ofAbsence(),
                                        one.named().placed()),
                                one.mention(),
                                null));
                found.remove(i);
            }
        }
    }

    private static boolean isFree(Span span, List<Found> found) {
        for (Found other : found) {
            if (other.named().span().overlaps(span)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "[sliding window](step_35_flash.md)": the words name a technique, although the link leads to a model that has it.
     */
    private boolean isShownAsOther(String sentence, Span span, EntityDraft target) {
        String shown = sentence.substring(Math.min(span.start(), sentence.length()), span.end()).strip();
        boolean other = Ontology.MODEL.equals(target.type()) && !target.names().containsKey(Names.fold(shown));
        List<Mention> named = other ? context.finder().find(shown) : List.of();
        return named.size() == 1 && named.get(0).is(Ontology.TECHNIQUE)
                && named.get(0).span().length() == shown.length();
    }

    private void add(List<Found> found, Mention mention, Link link) {
        if (mention.is(Ontology.TECHNIQUE) && !questions.contains(mention.entity())) {
            found.add(new Found(
                    new Named(Named.Kind.TECHNIQUE, mention.span(), absent.contains(mention.entity()), false),
                    mention,
                    link));
        } else if (mention.is(Ontology.MODEL)) {
            found.add(new Found(new Named(Named.Kind.MODEL, mention.span()), mention, link));
        }
    }

    /** "Lyra Mini-V" and "Lyra-mini" are other models than Lyra; "Qwen3-30B" and "Qwen3-style" mean Qwen3. */
    private Found otherVariant(String sentence, Found found) {
        Span span = found.named().span();
        if (found.named().kind() != Named.Kind.MODEL || found.link() != null) {
            return found;
        }
        if (ModelFamilies.isFollowedByVersion(sentence, span)) {
            return Found.unknown(span);
        }
        Matcher variant = VARIANT.matcher(sentence).region(span.end(), sentence.length());
        return variant.lookingAt() && !families.isSameModel(variant.group(1))
                ? Found.unknown(new Span(span.start(), variant.end()))
                : found;
    }

    /**
     * "Falcon Mamba 7B" is another model than Falcon: a technique's name written as one of a model's goes on with its
     * name.
     */
    private void joinNames(String sentence, List<Found> found) {
        for (Found technique : List.copyOf(found)) {
            Span name = technique.named().span();
            boolean may = technique.isTechnique() && technique.link() == null && name.start() > 1
                    && sentence.charAt(name.start() - 1) == ' ' && isProper(sentence, name)
                    && !(name.end() < sentence.length() && sentence.charAt(name.end()) == '-');
            for (Found model : may ? List.copyOf(found) : List.<Found>of()) {
                if (model.named().kind() == Named.Kind.MODEL
                        && model.link() == null
                        && model.named().span().end() == name.start() - 1) {
                    found.remove(technique);
                    found.remove(model);
                    found.add(Found.unknown(new Span(model.named().span().start(), name.end())));
                }
            }
        }
    }

    /** Whether a name is written as "Mamba" is, and not as "MoE" or "GQA". */
    private static boolean isProper(String sentence, Span name) {
        boolean proper =
                name.length() > 3 && sentence.charAt(name.start()) >= 'A' && sentence.charAt(name.start()) <= 'Z';
        for (int i = name.start() + 1; proper && i < name.end(); i++) {
            proper = sentence.charAt(i) >= 'a' && sentence.charAt(i) <= 'z';
        }
        return proper;
    }

    /** Whether a later version of a technique is named: who does not use Mamba-2 may use Mamba. */
    static boolean isLaterVersion(String sentence, Span name) {
        return name.end() > 0
                && Character.isLetter(sentence.charAt(name.end() - 1))
                && VERSION.matcher(sentence).region(name.end(), sentence.length()).lookingAt();
    }

    /** "Command R" is another model than "Command R+", although its words are the same. */
    private static Found withoutPlus(String sentence, Found found) {
        Span span = found.named().span();
        EntityDraft model = found.mention() == null ? null : found.mention().entity();
        if (found.named().kind() != Named.Kind.MODEL || found.link() != null || model == null) {
            return found;
        }
        String name = Names.fold(sentence.substring(span.start(), span.end()));
        boolean plus = span.end() < sentence.length() && sentence.charAt(span.end()) == '+';
        boolean bare = model.names().containsKey(name);
        boolean withPlus = model.names().containsKey(name + "+");
        return plus ? bare && !withPlus ? Found.unknown(span) : found : withPlus && !bare ? Found.unknown(span) : found;
    }

    /** "Pre- and Post-Norm" names both: the first part of a pair that shares the end of its last word. */
    private void addSuspended(String sentence, List<Found> found) {
        if (!mayBeSuspended(sentence)) {
            return;
        }
        Matcher pair = SUSPENDED.matcher(sentence);
        while (pair.find()) {
            Span first = new Span(pair.start(1), pair.end(1));
            boolean free = isFree(first, found);
            List<Mention> whole = context.finder().find(pair.group(1) + "-" + pair.group(2));
            if (free && whole.size() == 1) {
                add(found, new Mention(first, whole.get(0).entity(), whole.get(0).known()), null);
            }
        }
    }

    /** The pattern is slow, and hardly any sentence has a hyphen that ends a word. */
    private static boolean mayBeSuspended(String sentence) {
        for (int i = sentence.indexOf('-', 1); i > 0 && i + 1 < sentence.length(); i = sentence.indexOf('-', i + 1)) {
            char next = sentence.charAt(i + 1);
            if ((next == ',' || Character.isWhitespace(next)) && Character.isLetter(sentence.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "No experts" says that there is no mixture of them, without its name. */
    private void addAbsences(String sentence, List<Token> tokens, List<Found> found) {
        for (AbsenceNames.Sighting sighting : absences.find(sentence, tokens)) {
            boolean free = isFree(sighting.span(), found)
                    && !(sighting.absence() && isVerbBehind(sentence, sighting.span(), found));
            List<Mention> technique = free ? context.finder().find(sighting.technique()) : List.of();
            if (technique.size() == 1 && technique.get(0).is(Ontology.TECHNIQUE)
                    && (sighting.absence() || !isNamed(technique.get(0), found))) {
                Mention mention = technique.get(0);
                found.add(new Found(
                        new Named(Named.Kind.TECHNIQUE, sighting.span(), false, isPlace(sentence, sighting)),
                        mention,
                        null,
                        sighting.absence()));
            }
        }
    }

    /** "Bias в проекциях внимания не используется": right behind a name it is a verb that says something of it. */
    private static boolean isVerbBehind(String sentence, Span absence, List<Found> found) {
        for (Found one : found) {
            Span name = one.named().span();
            if (one.isTechnique() && name.end() + 1 == absence.start() && sentence.startsWith("не ", absence.start())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(String sentence, AbsenceNames.Sighting sighting) {
        return !sighting.absence()
                && PLACE.matcher(sentence)
                        .region(sighting.span().start(), sentence.length())
                        .lookingAt();
    }

    /** "Sits before each module (Pre-Norm)": what a sentence names needs no description. */
    private static boolean isNamed(Mention technique, List<Found> found) {
        for (Found one : found) {
            if (one.mention() != null && one.mention().sameAs(technique)) {
                return true;
            }
        }
        return false;
    }

    /** "Mistral GQA": a name of its own ends that of a model, while "Phi-3.5-MoE" is one name. */
    private static ModelFamilies.Sighting upToTechnique(String sentence, ModelFamilies.Sighting sighting,
            List<Found> found) {
        for (Found one : found) {
            int start = one.named().span().start();
            if (start > sighting.span().start()
                    && sighting.span().contains(start)
                    && sentence.charAt(start - 1) == ' ') {
                return new ModelFamilies.Sighting(new Span(sighting.span().start(), start - 1), sighting.entity());
            }
        }
        return sighting;
    }

    private void addFamilies(String sentence, List<Token> tokens, EntityDraft self, List<Found> found) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).hasCapital() || !isFree(tokens.get(i).span(), found)) {
                continue;
            }
            Optional<ShortNames.Sighting> shortName = shortNames.at(sentence, tokens, i, self);
            if (shortName.isPresent()) {
                ShortNames.Sighting sighting = shortName.get();
                if (sighting.entity() == null) {
                    found.add(Found.unknown(sighting.span()));
                } else {
                    add(found, new Mention(sighting.span(), sighting.entity(), null), null);
                }
                continue;
            }
            Optional<ModelFamilies.Sighting> ofFamily =
                    families.at(sentence, tokens, i, self, isAfterOther(tokens.get(i), self, found));
            if (ofFamily.isPresent()) {
                addFamily(upToTechnique(sentence, ofFamily.get(), found), found);
            }
        }
    }

    private void addFamily(ModelFamilies.Sighting sighting, List<Found> found) {
        if (sighting.entity() != null) {
            add(found, new Mention(sighting.span(), sighting.entity(), null), null);
        } else {
            // the "MoE" of "Phi-3.5-MoE" is part of a name
            found.removeIf(other -> other.link() == null && other.named().span().overlaps(sighting.span()));
            found.add(Found.unknown(sighting.span()));
        }
    }

    /** Whether another model than the one that the text is about is named before. */
    private static boolean isAfterOther(Token word, EntityDraft self, List<Found> found) {
        for (Found other : found) {
            if (other.named().span().end() < word.start() && other.ofOther(self)) {
                return true;
            }
        }
        return false;
    }
}
