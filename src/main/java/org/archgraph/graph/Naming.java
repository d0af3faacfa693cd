package org.archgraph.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.prose.Claim;
import org.archgraph.prose.Named;
import org.archgraph.prose.SentenceReader;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;

/** Where the mere name of a technique, without a word that says so, is a statement that it is used. */
final class Naming {
    /** The end of a sentence behind which another begins that does not go on about the term. */
    private static final Pattern NEXT = Pattern.compile(
            "[.!]\\s+(?=\\p{Lu})(?!(?:It|This|They|That|However|But|Here|Whether|Perhaps|Probably|Он|Она|Оно|Они|Это|Его|Её|Ее|Но|Однако|Здесь|Возможно|Вероятно|Похоже)(?!\\p{L}))");

    /** Before what comes of something. */
    private static final Pattern RESULT =
            Pattern.compile(", (?:so|thus|which lets|which allows|so that|поэтому|так что|благодаря чему|чтобы|за счет"
                    + " чего)(?!\\p{L})");
    /** "Only in Gemma 3": so not in this one. */
    private static final Pattern ONLY = Pattern.compile(
            "[^\\p{L}]*(?:only|just|только|лишь)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern JOINED = Pattern.compile("[\\s,/&+]|и|and");

    private static final Pattern BETWEEN =
            Pattern.compile("(?:[\\s,;./&+]|(?<!\\p{L})(?:и|а также|and|or|nor)(?!\\p{L}))*");

    /** In characters, with the space behind it. */
    private static final int LONGEST_PREPOSITION = 4;

    private static final Pattern PARTS = Pattern.compile("[,;:.]\\s");

    private static final Pattern NOT_BUT = Pattern.compile(
            "[^\\p{L}]*(?:это\\s+)?(?:не|not)\\s[^.;:]{0,60}?,\\s*(?:а|но|but)\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In letters, of a word in all its forms. */
    private static final int STEM = 6;

    /** In characters: no more of an item speaks of its term. */
    private static final int LONGEST_REST = 500;

    private final SentenceReader sentences;
    private final SentenceMentions mentions;
    private final EntityDraft own;
    private final Block block;
    /** Below 0 until it is asked for. */
    private int endOfLead = -1;

    Naming(SentenceReader sentences, SentenceMentions mentions, EntityDraft own, Block block) {
        this.sentences = sentences;
        this.mentions = mentions;
        this.own = own;
        this.block = block;
    }

    /** Whether a claim that no word makes counts, in a sentence of the block. */
    boolean counts(Claim claim, Found technique, Span sentence, Focus at, List<Found> named) {
        boolean ofOwn = at.model() == own && claim.subjects().isEmpty();
        boolean lead = isLead(technique, sentence);
        if (at.plainOnly() || (lead || isHead(technique)) && isTakenBack(technique, sentence, lead)) {
            return false;
        }
        if (technique.isDescribed() && !claim.subjects().isEmpty()) {
            return claim.plain();
        }
        if (technique.link() != null && ofOwn) {
            return claim.plain() || isHead(technique);
        }
        boolean term = block.kind() == Block.Kind.HEADING || lead || isWhole(technique);
        boolean plainly = claim.plain() && at.model() != null && isOf(at.model(), claim, named);
        return ofOwn && term || plainly;
    }

    /**
     * Whether the technique stands at the head of an item, in its bold term or in its first sentence; or in a heading.
     */
    boolean isListed(Found technique, Span sentence) {
        boolean item = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.HEADING;
        return isLead(technique, sentence) || item && sentence.start() <= 2;
    }

    /** Whether a text only joins what stands around it. */
    static boolean joins(String text) {
        return BETWEEN.matcher(text).matches();
    }

    /** Whether a claim is made of a model: without a subject, or naming it. */
    private static boolean isOf(EntityDraft model, Claim claim, List<Found> named) {
        return claim.subjects().stream()
                .allMatch(subject -> Found.of(subject, named).mention().entity() == model);
    }

    /** Whether what follows a term denies, doubts or only compares it. */
    private boolean isTakenBack(Found technique, Span sentence, boolean lead) {
        String following = lead
                ? afterLead()
                : block.text()
                        .substring(Math.min(technique.link().end(), block.text().length()));
        String rest = following.substring(0, Math.min(following.length(), LONGEST_REST));
        return sentences.compares(rest) && !lead || takesBack(rest) && !isOfWhatIsAbsent(technique, rest);
    }

    /**
     * "NoPE: the layer has no positional encoding": of a technique that is an absence, whether the denial is that of
     * what is absent.
     */
    private static boolean isOfWhatIsAbsent(Found technique, String rest) {
        EntityDraft entity = technique.named().ofAbsence() ? technique.mention().entity() : null;
        String folded = Names.fold(rest);
        return entity != null && entity.names().keySet().stream()
                .flatMap(name -> Stream.of(name.split(" ")))
                .anyMatch(word -> word.length() > STEM && folded.contains(word.substring(0, STEM)));
    }

    /** Whether what follows a term denies or doubts it: it names no technique of its own that it could mean. */
    boolean takesBack(String following) {
        String whole = following.substring(0, Math.min(following.length(), LONGEST_REST));
        // "not special tokens, but a logit for each head" tells what it is
        Matcher notBut = NOT_BUT.matcher(whole);
        String rest = notBut.lookingAt() ? whole.substring(notBut.end()) : whole;
        if (ONLY.matcher(rest).lookingAt() && namesAnotherModel(rest)) {
            return true;
        }
        Matcher next = NEXT.matcher(rest);
        String first = next.find() ? rest.substring(0, next.start() + 1) : rest;
        Matcher result = RESULT.matcher(first);
        // "a learned logit for each head, so a head may attend to nothing": it is the result that may be
        String before = result.find() ? first.substring(0, result.start()) : first;
        return (sentences.hedges(before) || sentences.denies(rest) && !deniesOfAnother(rest))
                && mentions.find(rest, List.of(), 0, own).stream()
                        .noneMatch(f -> f.named().kind() == Named.Kind.TECHNIQUE);
    }

    /**
     * "..., GPT-2 did not know it", "..., unlike GPT-2, which did not know it": whether all that denies something names
     * another model.
     */
    private boolean deniesOfAnother(String rest) {
        boolean contrasted = false;
        for (String part : PARTS.split(rest)) {
            boolean contrasts = sentences.compares(part) && namesAnotherModel(part);
            if (sentences.denies(part) && !beginsWithAnotherModel(part) && !contrasts && !contrasted) {
                return false;
            }
            contrasted = contrasts;
        }
        return true;
    }

    private boolean beginsWithAnotherModel(String part) {
        List<Found> named = mentions.find(part, List.of(), 0, own);
        boolean model = !named.isEmpty() && named.get(0).named().kind() != Named.Kind.TECHNIQUE
                && (named.get(0).mention() == null || named.get(0).mention().entity() != own);
        return model && named.get(0).named().span().start() <= LONGEST_PREPOSITION;
    }

    /** "Stayed with GQA", of a user in a note about another technique. */
    boolean staysOtherwise(String following, Mention topic) {
        String rest = following.substring(0, Math.min(following.length(), LONGEST_REST));
        if (!sentences.beginsBySettling(rest)) {
            return false;
        }
        List<Found> techniques = mentions.find(rest, List.of(), 0, own).stream().filter(Found::isTechnique).toList();
        return !techniques.isEmpty() && techniques.stream().noneMatch(f -> f.mention().sameAs(topic));
    }

    private boolean namesAnotherModel(String rest) {
        return mentions.find(rest, List.of(), 0, own).stream()
                .anyMatch(f -> f.named().kind() != Named.Kind.TECHNIQUE
                        && (f.mention() == null || f.mention().entity() != own));
    }

    /** Whether a list item begins with the link to the technique, as in "[[...|SWA]] - ...". */
    private boolean isHead(Found technique) {
        return technique.link() != null
                && ListedLink.of(block)
                        .filter(item -> item.head() == technique.link() && item.separated())
                        .isPresent();
    }

    /** Whether the technique is all that an item says. */
    private boolean isWhole(Found technique) {
        int length = technique.named().span().length();
        return block.kind() == Block.Kind.ITEM && block.text().strip().length() <= length + 2;
    }

    /** Whether the technique stands in the bold term that the block begins with. */
    boolean isLead(Found technique, Span sentence) {
        Span inBlock = new Span(
                technique.named().span().start() + sentence.start(),
                technique.named().span().end() + sentence.start());
        return block.strong().stream().anyMatch(strong -> strong.overlaps(inBlock) && isAtHead(strong));
    }

    /** Whether nothing but other bold terms stands before one: "**A** and **B** - ...". */
    private boolean isAtHead(Span strong) {
        return strong.end() <= endOfLead();
    }

    /** Where the bold terms end that a block begins with; 0 where it begins otherwise. */
    private int endOfLead() {
        if (endOfLead < 0) {
            endOfLead = 0;
            for (Span strong : block.strong()) {
                String between = block.text().substring(endOfLead, Math.max(endOfLead, strong.start()));
                if (!JOINED.matcher(between).replaceAll("").isEmpty()) {
                    break;
                }
                endOfLead = Math.max(endOfLead, Math.min(strong.end(), block.text().length()));
            }
        }
        return endOfLead;
    }

    /** Whether a paragraph's first sentence is the bold term that it begins with: "**QK-Norm.** None." */
    boolean leadEnds(Span sentence) {
        return block.kind() == Block.Kind.PARAGRAPH && endOfLead() > 0 && sentence.end() - endOfLead() <= 2;
    }

    /** The technique that the bold term of an item names and nothing else; null where there is none. */
    Mention leadTechnique() {
        if (block.strong().isEmpty() || !block.text().substring(0, block.strong().get(0).start()).isBlank()) {
            return null;
        }
        Span strong = block.strong().get(0);
        String term = block.text().substring(strong.start(), Math.min(strong.end(), block.text().length()));
        List<Found> named = mentions.find(term, List.of(), 0, own);
        boolean one = !named.isEmpty() && named.stream().allMatch(f -> f.named().kind() == Named.Kind.TECHNIQUE
                && !f.absence() && f.mention().sameAs(named.get(0).mention()));
        return one ? named.get(0).mention() : null;
    }

    private String afterLead() {
        return block.text().substring(endOfLead());
    }
}
