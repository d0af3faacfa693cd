package org.archgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Note;

/** Finds out what the text under given headings of a note is about. */
final class FocusReader {
    /** "13B", "8x22B". */
    private static final Pattern SIZE = Pattern.compile("(?:\\d+x)?\\d+(?:[.,]\\d+)?[bm]");

    private static final int LONGEST_INTRODUCTION = 120;
    /** In words. */
    private static final int LONGEST_OPPOSITE = 2;
    /** In characters. */
    private static final int LONGEST_HEAD = 40;

    private static final Set<String> WITHOUT = Set.of("без", "нет", "without", "no", "не");

    /** Before a heading that compares only where nothing follows it. */
    private static final String WHOLE = "=";

    /** Before a heading that begins like one of those that compare and is none. */
    private static final String NOT = "!";

    /** A pronoun, or the same once more. */
    private static final Pattern TAKEN_UP =
            Pattern.compile("(?iu)(?<!\\p{L})(?:его|ее|её|их|нем|нём|ней|it|them)(?!\\p{L})");

    /** Before a model by which another one is measured: "Changes since GPT-2". */
    private static final Pattern AGAINST = Pattern.compile(
            "(?<!\\p{L})(?:с|со|от|относительно|времен|времён|после|против|стиле|образцу|духе|основе|базе|чем|since|from|like|than|with|to|over|after|vs|vs\\.|versus)\\s+(?:the\\s+)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final SentenceMentions mentions;
    private final Set<String> silent = new HashSet<>();
    private final Set<String> comparing = new HashSet<>();
    private final Set<String> comparingWhole = new HashSet<>();
    private final Set<String> notComparing = new HashSet<>();
    /** In words. */
    private final int longestComparing;
    private final OpenWords variants;
    private final DenyingPhrases denying;
    private final DenyingPhrases using;
    private final DenyingPhrases keeping;
    private final DenyingPhrases heritage;
    /** First words of headings by the folded name of the technique that those under them do without. */
    private final Map<String, Set<String>> opposites = new HashMap<>();
    /** What was found out of headings: notes of one vault share many. */
    private final Map<String, Boolean> variantNames = new ConcurrentHashMap<>();

    FocusReader(Ontology ontology, SentenceMentions mentions) {
        this.mentions = mentions;
        ontology.silentSections().forEach(heading -> silent.add(Headings.key(heading)));
        denying = new DenyingPhrases(ontology.denyingSections());
        using = new DenyingPhrases(ontology.usingSections());
        keeping = new DenyingPhrases(ontology.keepingSections());
        heritage = new DenyingPhrases(ontology.heritageSections());
        variants = new OpenWords(ontology.variantSections());
        for (String heading : ontology.comparingSections()) {
            Set<String> meant =
                    heading.startsWith(NOT) ? notComparing : heading.startsWith(WHOLE) ? comparingWhole : comparing;
            meant.add(Headings.key(heading));
        }
        ontology.oppositeSections().forEach((technique, headings) -> opposites.put(
                Names.fold(technique), headings.stream().map(Headings::key).collect(Collectors.toSet())));
        longestComparing = comparing.stream().mapToInt(FocusReader::words).max().orElse(0);
    }

    /** The focus of each place of one note, remembered by its headings. */
    final class OfNote {
        private final Map<List<String>, Focus> known = new HashMap<>();
        private final EntityDraft own;

        OfNote(EntityDraft own) {
            this.own = own;
        }

        /** The focus of a block: as its headings say, narrowed by the line before its list and by its own bold term. */
        Focus of(Note note, int index) {
            Block block = note.blocks().get(index);
            Focus focus = under(block.headings());
            if (focus.model() == null) {
                return block.kind() == Block.Kind.ITEM && !focus.elsewhere() ? introduced(note, index, focus) : focus;
            }
            if (block.kind() == Block.Kind.ITEM
                    && (isIntroducedAsAbsent(note, index) || isHeadedAsAbsent(block, focus))) {
                focus = focus.denied();
            }
            String term = term(block);
            if (!term.isEmpty() && denying.in(term) && mentions.find(term, List.of(), 0, focus.model()).isEmpty()) {
                focus = focus.denied();
            }
            boolean variant = !term.isEmpty()
                    && namesVariant(" " + Names.fold(term) + " ")
                    && mentions.find(term, List.of(), 0, focus.model()).isEmpty();
            return variant ? focus.ofVariant(term) : focus;
        }

        /** "MLA is used by:", "they do without it:": the line before a list of models says what they do. */
        private Focus introduced(Note note, int index, Focus focus) {
            String line = ListIntroduction.of(note, index)
                    .filter(text -> text.length() <= LONGEST_INTRODUCTION)
                    .orElse("");
            if (line.isEmpty()) {
                return focus;
            }
            boolean denies = denying.in(line);
            Mention asked = denies || using.in(line) ? oneTechnique(mentions.find(line, List.of(), 0, null)) : null;
            Focus of = asked == null ? focus : focus.ofTechnique(asked);
            return denies && of.technique() != null ? of.denied() : of;
        }

        /** Whether the paragraph before a list says that it lists what is not there: "It lacks:". */
        private boolean isIntroducedAsAbsent(Note note, int index) {
            return ListIntroduction.of(note, index)
                    .filter(text -> text.length() <= LONGEST_INTRODUCTION && denying.in(text))
                    .isPresent();
        }

        /** Whether an item says before its colon that it lists what is not there: "not used: MTP, QK-Norm". */
        private boolean isHeadedAsAbsent(Block block, Focus focus) {
            int colon = block.text().indexOf(':');
            if (colon <= 0 || colon > LONGEST_HEAD) {
                return false;
            }
            String head = block.text().substring(0, colon);
            return denying.in(head) && mentions.find(head, List.of(), 0, focus.model()).isEmpty();
        }

        private static String term(Block block) {
            for (Span strong : block.strong()) {
                if (block.text().substring(0, strong.start()).isBlank()) {
                    return block.text().substring(strong.start(), Math.min(strong.end(), block.text().length()));
                }
            }
            return "";
        }

        Focus under(List<String> headings) {
            Focus focus = known.get(headings);
            if (focus == null) {
                focus = headings.isEmpty()
                        ? ofNote()
                        : narrowed(under(headings.subList(0, headings.size() - 1)), headings.get(headings.size() - 1));
                known.put(headings, focus);
            }
            return focus;
        }

        private Focus ofNote() {
            boolean model = Ontology.MODEL.equals(own.type());
            boolean technique = Ontology.TECHNIQUE.equals(own.type());
            return new Focus(
                    model ? own : null,
                    technique ? new Mention(new Span(0, 0), own, null) : null,
                    false,
                    false,
                    false,
                    "",
                    false,
                    false);
        }

        private Focus narrowed(Focus above, String heading) {
            Focus below = topicOf(above, heading);
            boolean denied = above.denying()
                    || denying.in(heading)
                    || isOpposite(above, heading)
                    || keepsOther(above, below, heading);
            return (below.model() != null || below.technique() != null) && denied ? below.denied() : below;
        }

        /**
         * "Models that keep RoPE", in a note about something else: whether a heading tells of those that went another
         * way.
         */
        private boolean keepsOther(Focus above, Focus below, String heading) {
            return above.model() == null && above.technique() != null && below.technique() != null
                    && below.technique().sameAs(above.technique())
                    && keeping.in(heading) && !TAKEN_UP.matcher(heading).find()
                    && mentions.find(heading, List.of(), 0, null).stream()
                            .noneMatch(found -> found.mention() != null && found.mention().sameAs(above.technique()));
        }

        private Focus topicOf(Focus above, String heading) {
            String key = Headings.key(heading);
            boolean isSilent = above.silent() || silent.contains(key);
            List<SentenceMentions.Found> found = mentions.find(heading, List.of(), 0, above.model());
            Mention only = onlyNamed(heading, found);
            boolean lacking = only == null && above.model() == null && isOnlyLacked(heading, found);
            only = lacking ? found.get(0).mention() : only;
            boolean inherits = above.model() != null && heritage.in(heading);
            only = inherits ? null : only;
            boolean measured = !inherits
                    && found.size() == 1
                    && AGAINST.matcher(heading.substring(
                                    0, found.get(0).named().span().start()))
                            .find();
            boolean plain = above.plainOnly() || startsComparing(key) || measured && found.get(0).mention() == null;
            Focus same = new Focus(
                    above.model(),
                    above.underHeading() ? null : above.technique(),
                    above.elsewhere(),
                    plain,
                    isSilent,
                    variant(above, heading),
                    false,
                    false);
            Mention asked = above.model() == null && !above.elsewhere() && only == null ? asked(heading, found) : null;
            if (asked != null) {
                Focus ofAsked = same.ofTechnique(asked);
                return isWithout(heading) ? ofAsked.denied() : ofAsked;
            }
            if (only == null) {
                return isOfAnother(found) && !measured && !inherits
                        ? new Focus(null, above.technique(), true, plain, isSilent, "", false, false)
                        : same;
            }
            if (only.is(Ontology.MODEL) && only.entity() != null) {
                return same.on(only.entity());
            }
            if (!only.is(Ontology.TECHNIQUE) || above.elsewhere()) {
                return same;
            }
            return above.model() == null
                    ? new Focus(null, only, false, plain, isSilent, above.detail(), false, lacking)
                    : new Focus(above.model(), only, false, plain, isSilent, same.detail(), true, false);
        }

        /** Whether a heading is about a model that the vault does not know: "GPT-2", "The Minitron branch". */
        private boolean isOfAnother(List<SentenceMentions.Found> found) {
            return found.size() == 1
                    && found.get(0).mention() == null;
        }

        private String variant(Focus above, String heading) {
            if (above.model() == null) {
                return above.detail();
            }
            String folded = " " + Names.fold(heading) + " ";
            boolean itself = false;
            boolean variant = false;
            String rest = folded;
            for (String name : above.model().names().keySet()) {
                if (folded.contains(name)) {
                    itself |= folded.contains(" " + name + " ");
                    variant |= name.length() > 2 && goesOn(folded, name);
                    rest = rest.replace(" " + name + " ", " ");
                }
            }
            return variant && !itself || namesVariant(rest) ? heading.strip() : above.detail();
        }

        /** Whether a word begins with a name and goes on: "Gemma 3n" for "Gemma 3". */
        private static boolean goesOn(String folded, String name) {
            String start = " " + name;
            for (int at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
                int end = at + start.length();
                if (end < folded.length() && folded.charAt(end) != ' ') {
                    return true;
                }
            }
            return false;
        }

        private boolean namesVariant(String folded) {
            return variantNames.computeIfAbsent(folded, this::findsVariant);
        }

        private boolean findsVariant(String folded) {
            for (String word : folded.strip().split("[ :,]+")) {
                if (variants.have(word)
                        || !word.isEmpty()
                                && Character.isDigit(word.charAt(0))
                                && SIZE.matcher(word).matches()) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The technique of a heading that asks who uses it: "Who uses MLA", "Without a shared expert"; null where it asks
     * nothing.
     */
    private Mention asked(String heading, List<SentenceMentions.Found> found) {
        return using.in(heading) || denying.in(heading) || isWithout(heading) ? oneTechnique(found) : null;
    }

    private static boolean isWithout(String heading) {
        String folded = Names.fold(heading);
        return folded.startsWith("без ") || folded.startsWith("without ");
    }

    /** The one technique that is named, once or more, and nothing else; null else. */
    private static Mention oneTechnique(List<SentenceMentions.Found> found) {
        Mention first = found.isEmpty() ? null : found.get(0).mention();
        boolean one = first != null && first.is(Ontology.TECHNIQUE)
                && found.stream().allMatch(f -> f.mention() != null && !f.absence() && f.mention().sameAs(first));
        return one ? first : null;
    }

    private boolean startsComparing(String key) {
        return comparingWhole.contains(key)
                || !notComparing.contains(key) && startsWithAny(key, comparing, longestComparing);
    }

    /** Whether the first words of a heading, or all, are among some. */
    private static boolean startsWithAny(String key, Set<String> beginnings, int longest) {
        int end = key.indexOf(' ');
        for (int words = 1; words <= longest && end >= 0; words++) {
            if (beginnings.contains(key.substring(0, end))) {
                return true;
            }
            end = key.indexOf(' ', end + 1);
        }
        return beginnings.contains(key);
    }

    /** "Dense models", in a note about the mixture of experts. */
    private boolean isOpposite(Focus above, String heading) {
        return above.technique() != null
                && above.technique().entity() != null
                && above.model() == null
                && opposites.entrySet().stream()
                        .filter(opposite -> above.technique().entity().names().containsKey(opposite.getKey()))
                        .anyMatch(opposite ->
                                startsWithAny(Headings.key(heading), opposite.getValue(), LONGEST_OPPOSITE));
    }

    private static int words(String text) {
        return (int) text.chars().filter(c -> c == ' ').count() + 1;
    }

    /** Whether a heading says that a technique is absent, and no more: "Без MoE", "No shared expert". */
    private static boolean isOnlyLacked(String heading, List<SentenceMentions.Found> found) {
        if (found.size() != 1 || found.get(0).mention() == null || !found.get(0).isTechnique()) {
            return false;
        }
        Span span = found.get(0).named().span();
        boolean whole = heading.substring(span.end()).chars().noneMatch(Character::isLetter);
        return whole
                && (found.get(0).absence()
                        || WITHOUT.contains(
                                Names.fold(heading.substring(0, span.start())).strip()));
    }

    /** What a heading names and nothing else, also twice ("Общий эксперт (Shared Expert)"); null else. */
    private static Mention onlyNamed(String heading, List<SentenceMentions.Found> found) {
        if (found.isEmpty() || found.get(0).mention() == null) {
            return null;
        }
        Mention first = found.get(0).mention();
        boolean one = found.stream().allMatch(f -> f.mention() != null && f.mention().sameAs(first));
        long letters = heading.chars().filter(Character::isLetter).count();
        long named = found.stream()
                .mapToLong(f -> heading.substring(f.named().span().start(), f.named().span().end())
                        .chars()
                        .filter(Character::isLetter)
                        .count())
                .sum();
        return one && letters == named ? first : null;
    }
}
