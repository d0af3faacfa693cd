package org.archgraph.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Bytes being put together: numbers in as few bytes as they need, texts in UTF-8 with their lengths before them. */
public final class BinaryOutput {
    private byte[] bytes = new byte[1 << 10];
    private int size;

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public void octet(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
    }

    public void flag(boolean value) {
        octet(value ? 1 : 0);
    }

    /** Small numbers, also small negative ones, take one byte. */
    public void number(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            octet((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        octet((int) rest);
    }

    /** A text; half of a surrogate pair, which has no UTF-8, is kept too. */
    public void text(String value) {
        if (isWhole(value)) {
            byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
            number(encoded.length);
            raw(encoded);
        } else {
            number(-value.length());
            value.chars().forEach(this::number);
        }
    }

    public void bytes(byte[] value) {
        number(value.length);
        raw(value);
    }

    public void optional(String value) {
        flag(value != null);
        if (value != null) {
            text(value);
        }
    }

    public <T> void list(List<T> items, BiConsumer<BinaryOutput, T> write) {
        number(items.size());
        items.forEach(item -> write.accept(this, item));
    }

    /** Bytes as they are, without their number. */
    public void raw(byte[] encoded) {
        if (size + encoded.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + encoded.length));
        }
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
