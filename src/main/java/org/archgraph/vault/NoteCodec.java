package org.archgraph.vault;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.archgraph.text.Span;

/** A note as bytes, and back: the same note to the letter. */
final class NoteCodec {
    private static final Block.Kind[] BLOCK_KINDS = Block.Kind.values();
    private static final Link.Kind[] LINK_KINDS = Link.Kind.values();

    private NoteCodec() {}

    static byte[] encode(Note note) {
        BinaryOutput out = new BinaryOutput();
        out.list(note.properties(), NoteCodec::property);
        out.number(note.blocks().size());
        List<String> headings = List.of();
        for (Block block : note.blocks()) {
            block(out, block, headings);
            headings = block.headings();
        }
        return out.toBytes();
    }

    static Note decode(String path, String hash, byte[] bytes) {
        BinaryInput in = new BinaryInput(bytes);
        List<Property> properties = in.list(NoteCodec::property);
        int count = in.integer();
        List<Block> blocks = new ArrayList<>();
        List<String> headings = List.of();
        for (int i = 0; i < count; i++) {
            Block block = block(in, headings);
            headings = block.headings();
            blocks.add(block);
        }
        return new Note(path, hash, properties, blocks);
    }

    /** Blocks that follow each other mostly stand under the same headings. */
    private static void block(BinaryOutput out, Block block, List<String> before) {
        out.octet(block.kind().ordinal());
        out.number(block.line());
        out.number(block.level());
        out.flag(block.ordered());
        out.number(block.parent());
        boolean same = block.headings().equals(before);
        out.flag(same);
        if (!same) {
            out.list(block.headings(), BinaryOutput::text);
        }
        out.text(block.text());
        out.list(block.links(), NoteCodec::link);
        out.list(block.fields(), (to, field) -> {
            to.text(field.key());
            span(to, field.value());
        });
        out.list(block.strong(), NoteCodec::span);
        out.list(block.code(), NoteCodec::span);
    }

    private static Block block(BinaryInput in, List<String> before) {
        Block.Kind kind = BLOCK_KINDS[in.octet()];
        int line = in.integer();
        int level = in.integer();
        boolean ordered = in.flag();
        int parent = in.integer();
        List<String> headings = in.flag() ? before : in.list(BinaryInput::text);
        return new Block(kind, line, level, ordered, parent, headings, in.text(), in.list(NoteCodec::link),
                in.list(from -> new InlineField(from.text(), span(from))), in.list(NoteCodec::span),
                in.list(NoteCodec::span));
    }

    private static void link(BinaryOutput out, Link link) {
        out.octet(link.kind().ordinal());
        out.text(link.target());
        out.text(link.fragment());
        out.text(link.label());
        out.text(link.raw());
        out.number(link.line());
        out.number(link.start());
        out.number(link.end());
    }

    private static Link link(BinaryInput in) {
        return new Link(LINK_KINDS[in.octet()], in.text(), in.text(), in.text(), in.text(), in.integer(),
                in.integer(), in.integer());
    }

    private static void span(BinaryOutput out, Span span) {
        out.number(span.start());
        out.number(span.length());
    }

    private static Span span(BinaryInput in) {
        int start = in.integer();
        return new Span(start, start + in.integer());
    }

    private static void property(BinaryOutput out, Property property) {
        out.text(property.key());
        value(out, property.value());
        out.number(property.line());
        out.list(property.links(), NoteCodec::link);
    }

    private static Property property(BinaryInput in) {
        return new Property(in.text(), value(in), in.integer(), in.list(NoteCodec::link));
    }

    private static void value(BinaryOutput out, Object value) {
        if (value == null) {
            out.octet('0');
        } else if (value instanceof String text) {
            out.octet('s');
            out.text(text);
        } else if (value instanceof Long number) {
            out.octet('l');
            out.number(number);
        } else if (value instanceof Double number) {
            out.octet('d');
            out.number(Double.doubleToRawLongBits(number));
        } else if (value instanceof Boolean flag) {
            out.octet('b');
            out.flag(flag);
        } else if (value instanceof List<?> list) {
            out.octet('[');
            out.number(list.size());
            list.forEach(item -> value(out, item));
        } else if (value instanceof Map<?, ?> map) {
            out.octet('{');
            out.number(map.size());
            map.forEach((key, item) -> {
                value(out, key);
                value(out, item);
            });
        } else {
            out.octet(rare(value));
            out.text(value.toString());
        }
    }

    private static char rare(Object value) {
        if (value instanceof BigInteger) {
            return 'i';
        } else if (value instanceof LocalDate) {
            return 'D';
        } else if (value instanceof OffsetDateTime) {
            return 'O';
        } else if (value instanceof LocalDateTime) {
            return 'T';
        }
        throw new IllegalArgumentException("no value of front matter: " + value.getClass());
    }

    private static Object value(BinaryInput in) {
        int kind = in.octet();
        return switch (kind) {
            case '0' -> null;
            case 's' -> in.text();
            case 'l' -> in.number();
            case 'd' -> Double.longBitsToDouble(in.number());
            case 'b' -> in.flag();
            case '[' -> list(in);
            case '{' -> map(in);
            case 'i' -> new BigInteger(in.text());
            case 'D' -> LocalDate.parse(in.text());
            case 'O' -> OffsetDateTime.parse(in.text());
            case 'T' -> LocalDateTime.parse(in.text());
            default -> throw new IllegalArgumentException("no kind of value: " + kind);
        };
    }

    /** May hold null, as front matter may. */
    private static List<Object> list(BinaryInput in) {
        int size = in.integer();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(in));
        }
        return Collections.unmodifiableList(list);
    }

    private static Map<Object, Object> map(BinaryInput in) {
        int size = in.integer();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(value(in), value(in));
        }
        return Collections.unmodifiableMap(map);
    }

    static void problem(BinaryOutput out, Problem problem) {
        out.text(problem.code().name());
        out.text(problem.file());
        out.number(problem.line());
        out.text(problem.message());
        out.text(problem.suggestion());
        out.optional(problem.edit().map(Edit::written).orElse(null));
        out.optional(problem.edit().map(Edit::replacement).orElse(null));
    }

    static Problem problem(BinaryInput in) {
        ProblemCode code = ProblemCode.valueOf(in.text());
        String file = in.text();
        int line = in.integer();
        String message = in.text();
        String suggestion = in.text();
        String written = in.optional();
        String replacement = in.optional();
        Optional<Edit> edit = written == null ? Optional.empty() : Optional.of(new Edit(written, replacement));
        return new Problem(code, file, line, message, suggestion, edit);
    }
}
