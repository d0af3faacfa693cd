package org.archgraph.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes cards for people. */
public final class CardRenderer {
    /**
     * Writes {@code card} to {@code out}, wrapped to the screen.
     *
     * @throws UncheckedIOException where {@code out} cannot be written to
     */
    public void render(Card card, Screen screen, Appendable out) {
        try {
            write(card, screen, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Card card, Screen screen, Appendable out) throws IOException {
        Blocks blocks = new Blocks(screen);
        out.append(screen.bold(inline(card.title()))).append(" (").append(inline(card.type())).append(")\n");
        if (!card.summary().isBlank()) {
            blocks.hanging("", 0, Printable.of(card.summary()).strip(), out);
        }
        List<Card.Fact> facts = card.facts().stream()
                .filter(fact -> !text(fact.value()).isEmpty())
                .toList();
        if (!facts.isEmpty()) {
            out.append('\n');
            blocks.write(
                    facts.stream().map(fact -> inline(fact.label())).toList(),
                    facts.stream().map(fact -> text(fact.value())).toList(),
                    out);
        }
        for (Card.Section section : card.sections()) {
            if (!section.lines().isEmpty()) {
                out.append('\n').append(screen.bold(inline(section.title()))).append('\n');
                for (Card.Line line : section.lines()) {
                    String evidence = line.evidence().isEmpty() ? "" : "  [" + inline(line.evidence()) + "]";
                    blocks.hanging("  ", 4, inline(line.text()) + evidence, out);
                }
            }
        }
    }

    private static String text(Object value) {
        return Printable.of(CellText.FOR_PEOPLE.of(value)).strip();
    }

    private static String inline(String text) {
        return Printable.of(text).replace('\n', ' ');
    }
}
