package org.archgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.prose.SentenceReader;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/**
 * Finds the models that a list item speaks of because it starts with them: "**Gemma 3**: ...", "[[gemma_3|Gemma 3]] -
 * ...".
 */
final class LeadReader {
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern JOINED = Pattern.compile(
            "а до не[её]|а до него|а также|а затем|а потом|before it|as well as|then|[\\s,;./&*]|и|and");
    private static final int LONGEST_LEAD = 80;

    private final ReadingContext context;
    private final SentenceMentions mentions;
    private final SentenceReader sentences;
    private final List<NoteProse.Description> descriptions;

    /** @param descriptions takes what lists say of what they link to */
    LeadReader(
            ReadingContext context, SentenceMentions mentions, SentenceReader sentences,
            List<NoteProse.Description> descriptions) {
        this.context = context;
        this.mentions = mentions;
        this.sentences = sentences;
        this.descriptions = descriptions;
    }

    /**
     * What an item starts with.
     *
     * @param models the models; empty where it is one that the vault does not know
     * @param rest where the text about them begins
     * @param link the link that the item starts with; null where it starts with a name
     * @param own whether the item itself names the models, not one that it is nested in
     * @param bare whether the item has nothing but their names
     */
    record Lead(List<EntityDraft> models, int rest, Link link, boolean own, boolean bare) {}

    /** "The paper compares it with:": bare names are users only below a line that speaks of use. */
    private boolean introducedOtherwise(Note note, int index) {
        return ListIntroduction.of(note, index)
                .filter(text -> !sentences.asserts(text) || sentences.compares(text) || sentences.hedges(text)
                        || sentences.denies(text))
                .isPresent();
    }

    /**
     * The lead of a block; null where it has none. A nested item has that of the item around it.
     *
     * @param ofTechnique whether the text is about a technique, so that bare names are its users
     * @param denying whether they do without it
     */
    Lead of(Note note, int index, EntityDraft self, boolean ofTechnique, boolean denying) {
        Block block = note.blocks().get(index);
        if (block.kind() != Block.Kind.ITEM && block.kind() != Block.Kind.PARAGRAPH) {
            return null;
        }
        describe(block);
        Lead lead = ownLead(block, self, ofTechnique);
        if (lead != null && lead.bare() && introducedOtherwise(note, index) && !denying) {
            return null;
        }
        for (int i = block.parent(); lead == null && i >= 0; i = note.blocks().get(i).parent()) {
            Lead outer = ownLead(note.blocks().get(i), self, ofTechnique);
            lead = outer == null ? null : new Lead(outer.models(), 0, null, false, false);
        }
        return lead;
    }

    private Lead ownLead(Block block, EntityDraft self, boolean ofTechnique) {
        Optional<ListedLink> listed = ListedLink.of(block);
        if (listed.isPresent() && listed.get().separated()) {
            Optional<EntityDraft> head =
                    context.links().of(listed.get().head()).map(LinkTargets.Target::entity);
            if (head.filter(LeadReader::isModel).isPresent()) {
                return new Lead(
                        List.of(head.get()),
                        listed.get().rest().start(),
                        listed.get().head(),
                        ofTechnique,
                        false);
            }
        }
        return byName(block, self, ofTechnique);
    }

    /** Notes what an item says of what it begins with a link to. */
    private void describe(Block block) {
        ListedLink.of(block).filter(ListedLink::separated).ifPresent(item -> context.links()
                .of(item.head())
                .map(target -> new NoteProse.Description(target.entity(), description(block, item)))
                .ifPresent(descriptions::add));
    }

    private static boolean isModel(EntityDraft entity) {
        return Ontology.MODEL.equals(entity.type());
    }

    private static String description(Block block, ListedLink item) {
        return block.text().substring(item.rest().start(), item.rest().end()).replace('\n', ' ').strip();
    }

    private Lead byName(Block block, EntityDraft self, boolean ofTechnique) {
        Span end = endOfTerm(block);
        end = end == null ? endOfLead(block.text()) : end;
        boolean bare = end == null && block.kind() == Block.Kind.ITEM && ofTechnique;
        int stop = end != null ? end.start() : bare ? block.text().length() : 0;
        if (stop > LONGEST_LEAD || stop == 0) {
            return null;
        }
        String lead = block.text().substring(0, stop);
        String names = lead.indexOf('(') < 0 ? lead : blank(ASIDE, lead);
        List<Found> found = mentions.find(names, List.of(), 0, self);
        boolean ofTerm = end != null && names.length() == end.start() && isFullStop(block.text(), end);
        boolean models = !found.isEmpty() && !(ofTerm && found.size() > 1)
                && found.stream().allMatch(f -> f.named().kind() != Named.Kind.TECHNIQUE);
        if (!models || !onlyJoined(names, found)) {
            return null;
        }
        List<EntityDraft> known = found.stream()
                .filter(f -> f.mention() != null && f.mention().entity() != null)
                .map(f -> f.mention().entity())
                .toList();
        return new Lead(known, bare ? stop : end.end(), null, true, bare);
    }

    private static boolean isFullStop(String text, Span mark) {
        return mark.start() < text.length() && text.charAt(mark.start()) == '.';
    }

    /**
     * The full stop behind a bold term that a text begins with, "**Gemma 3.** Five to one"; null where there is none.
     */
    private static Span endOfTerm(Block block) {
        if (block.strong().isEmpty() || block.strong().get(0).start() != 0) {
            return null;
        }
        int end = Math.min(block.strong().get(0).end(), block.text().length());
        boolean inside = end > 0 && end < block.text().length() && block.text().charAt(end - 1) == '.';
        boolean behind = !inside && block.text().startsWith(". ", end);
        int stop = inside ? end - 1 : end;
        return inside || behind ? new Span(stop, afterSpaces(block.text(), stop + 1)) : null;
    }

    /** The colon or dash behind a text's beginning, with the spaces around it; null where there is none. */
    private static Span endOfLead(String text) {
        for (int i = 0; i < text.length() && i <= LONGEST_LEAD; i++) {
            int spaces = afterSpaces(text, i);
            boolean dash = spaces > i && spaces < text.length() && isDash(text.charAt(spaces));
            int mark = text.charAt(i) == ':' ? i + 1 : dash ? afterDashes(text, spaces) : -1;
            int end = mark < 0 ? -1 : afterSpaces(text, mark);
            if (end > mark || mark == text.length() && !dash) {
                return new Span(i, end);
            }
        }
        return null;
    }

    private static int afterSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int afterDashes(String text, int from) {
        int i = from;
        while (i < text.length() && isDash(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    /** A text with spaces for what fits a pattern, so that places stay. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** Whether nothing but joining words stands between the models. */
    private static boolean onlyJoined(String lead, List<Found> found) {
        StringBuilder rest = new StringBuilder(lead);
        for (int i = found.size() - 1; i >= 0; i--) {
            rest.replace(found.get(i).named().span().start(), found.get(i).named().span().end(), " ");
        }
        return JOINED.matcher(rest).replaceAll("").isEmpty();
    }
}
