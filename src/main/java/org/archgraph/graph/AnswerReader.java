package org.archgraph.graph;

import java.util.List;
import java.util.regex.Pattern;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;

/** Reads questions that the next sentence answers with yes or no. */
final class AnswerReader {
    private static final Pattern YES =
            Pattern.compile("[*_]*(?:Yes|Да)\\b[,.;!: —–-]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO = Pattern.compile(
            "[*_]*(?:No|Nope|Not here|Not at all|Not in this model|Нет|Увы, нет|Не здесь|Тоже нет|Also no|Also"
                    + " not)\\b[,.;!: —–-]",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LOWER_NO = Pattern.compile("(?:no|нет)\\s*[(,.;!:—–]");
    /** "Neither; it has GELU", behind somebody else of whom it was denied. */
    private static final Pattern NEITHER = Pattern.compile(
            "(?:neither|nor here|nor this one|not either|also not|also no|тоже нет|здесь тоже нет|и здесь нет|также"
                    + " нет)\\s*[(,.;!:—–-]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Shared expert? Yes, one." and "MLA? No.": an item that asks, and answers itself. */
    private static final Pattern ASKED_YES =
            Pattern.compile("[?][*_\\s]*(?:Yes|Да|Есть)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ASKED_NO =
            Pattern.compile("[?][*_\\s]*(?:No|Нет)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    /** "Is every layer MoE?": not all, but perhaps some. */
    private static final Pattern OF_ALL = Pattern.compile(
            "(?<!\\p{L})(?:every|each|all|only|everywhere|кажд|все|всех|всю|везде|только|лишь)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ASKS = Pattern.compile("[?][*_\"»]*$");

    private final ProseBlock.Tools tools;
    private final Block block;
    private final StatementMaker maker;

    AnswerReader(ProseBlock.Tools tools, Block block, StatementMaker maker) {
        this.tools = tools;
        this.block = block;
        this.maker = maker;
    }

    /** "No, plain pre-norm": whether a text begins by saying that it is not so, and goes on. */
    static boolean isNo(String text) {
        String answer = text.stripLeading();
        return NO.matcher(answer).lookingAt()
                || LOWER_NO.matcher(answer).lookingAt()
                || NEITHER.matcher(answer).lookingAt();
    }

    /** Whether an item answers a question of its own otherwise than the heading over it says. */
    static boolean contradicts(String item, boolean denied) {
        return item.indexOf('?') >= 0 && (denied ? ASKED_YES : ASKED_NO).matcher(item).find();
    }

    /** "Is it a MoE? No, ...": an answer says of the question's technique whether it is so. */
    void read(Span question, Span answer, Focus at, List<Statement> found) {
        if (at.model() == null || block.text().lastIndexOf('?', question.end()) < question.start()) {
            return;
        }
        String asked = block.text().substring(question.start(), question.end());
        boolean yes = YES.matcher(block.text()).region(answer.start(), answer.end()).lookingAt();
        boolean no = NO.matcher(block.text()).region(answer.start(), answer.end()).lookingAt();
        boolean ofAll = no && OF_ALL.matcher(asked).find();
        if (!(yes || no) || ofAll || !ASKS.matcher(asked).find() || tools.sentences().hedges(asked)) {
            return;
        }
        List<Found> named = tools.mentions().find(asked, List.of(), 0, at.model());
        if (named.size() == 1 && named.get(0).mention() != null && named.get(0).mention().is(Ontology.TECHNIQUE)) {
            String quote = block.text().substring(question.start(), answer.end());
            Evidence evidence =
                    maker.evidence(Basis.DESCRIBED, block.lineAt(question.start()), quote, at.detail(), "answer", null);
            maker.technique(named.get(0).mention(), at.model())
                    .ifPresent(technique -> found.add(new Statement(
                            at.model(), yes ? Ontology.USES : Ontology.DOES_NOT_USE, technique, evidence)));
        }
    }
}
