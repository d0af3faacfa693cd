package org.archgraph.vault;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Text between doubled marks that Markdown does not know but Obsidian does: {@code ==marked==}, {@code ~~struck~~}. */
final class PairMark extends Node {
    PairMark(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Recognises one of the marks. */
    static final class Processor implements DelimiterProcessor {
        private final char mark;

        Processor(char mark) {
            this.mark = mark;
        }

        @Override
        public char getOpeningCharacter() {
            return mark;
        }

        @Override
        public char getClosingCharacter() {
            return mark;
        }

        @Override
        public int getMinLength() {
            return 2;
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return opener.length() >= 2 && closer.length() >= 2 ? 2 : 0;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int used) {
            BasedSequence source = opener.getInput();
            Node pair = new PairMark(source.subSequence(opener.getEndIndex() - used, closer.getStartIndex() + used));
            Node next = opener.getNode().getNext();
            while (next != null && next != closer.getNode()) {
                Node following = next.getNext();
                pair.appendChild(next);
                next = following;
            }
            opener.getNode().insertAfter(pair);
        }

        @Override
        public Node unmatchedDelimiterNode(InlineParser inlineParser, DelimiterRun delimiter) {
            return null;
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return leftFlanking;
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return rightFlanking;
        }

        @Override
        public boolean skipNonOpenerCloser() {
            return false;
        }
    }
}
