package org.archgraph.vault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads what {@link BinaryOutput} wrote. Anything else ends in some runtime exception, never in a hang. */
public final class BinaryInput {
    private final byte[] bytes;
    private int at;

    public BinaryInput(byte[] bytes) {
        this.bytes = bytes;
    }

    public boolean atEnd() {
        return at == bytes.length;
    }

    public int octet() {
        return bytes[at++];
    }

    public boolean flag() {
        return octet() != 0;
    }

    public long number() {
        long rest = 0;
        int shift = 0;
        int next;
        do {
            next = octet();
            rest |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0 && shift < Long.SIZE);
        return rest >>> 1 ^ -(rest & 1);
    }

    public int integer() {
        return Math.toIntExact(number());
    }

    public String text() {
        int length = integer();
        if (length < 0) {
            return characters(-length);
        }
        if (length == 0) {
            return "";
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private String characters(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) integer());
        }
        return text.toString();
    }

    public byte[] bytes() {
        int length = integer();
        byte[] value = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return value;
    }

    public String optional() {
        return flag() ? text() : null;
    }

    public <T> List<T> list(Function<BinaryInput, T> read) {
        int size = integer();
        if (size == 0) {
            return List.of();
        }
        List<T> items = new ArrayList<>(Math.min(size, bytes.length - at));
        for (int i = 0; i < size; i++) {
            items.add(read.apply(this));
        }
        return items;
    }
}
