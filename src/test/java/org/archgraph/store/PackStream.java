package org.archgraph.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As much of Bolt's own format as a server needs that only pretends: null, truth, whole numbers, text, lists, maps. */
final class PackStream {
    private PackStream() {}

    /** A message: a tag, and what belongs to it. */
    record Message(int tag, List<Object> fields) {}

    static void write(DataOutputStream out, Message message) throws IOException {
        out.write(0xB0 + message.fields().size());
        out.write(message.tag());
        for (Object field : message.fields()) {
            write(out, field);
        }
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        if (value instanceof Number number) {
            out.write(0xCB);
            out.writeLong(number.longValue());
        } else if (value instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.write(0xD2);
            out.writeInt(bytes.length);
            out.write(bytes);
        } else if (value instanceof List<?> list) {
            out.write(0xD6);
            out.writeInt(list.size());
            for (Object item : list) {
                write(out, item);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.write(0xDA);
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(out, entry.getKey());
                write(out, entry.getValue());
            }
        } else {
            throw new IllegalArgumentException("cannot write " + value);
        }
    }

    static Message read(DataInputStream in) throws IOException {
        int size = in.readUnsignedByte() - 0xB0;
        int tag = in.readUnsignedByte();
        List<Object> fields = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            fields.add(value(in));
        }
        return new Message(tag, fields);
    }

    private static Object value(DataInputStream in) throws IOException {
        int marker = in.readUnsignedByte();
        if (marker < 0x80 || marker >= 0xF0) {
            return (long) (byte) marker;
        }
        return switch (marker & 0xF0) {
            case 0x80 -> text(in, marker & 0x0F);
            case 0x90 -> list(in, marker & 0x0F);
            case 0xA0 -> map(in, marker & 0x0F);
            default -> marked(in, marker);
        };
    }

    private static Object marked(DataInputStream in, int marker) throws IOException {
        return switch (marker) {
            case 0xC0 -> null;
            case 0xC2 -> false;
            case 0xC3 -> true;
            case 0xC8 -> (long) in.readByte();
            case 0xC9 -> (long) in.readShort();
            case 0xCA -> (long) in.readInt();
            case 0xCB -> in.readLong();
            case 0xD0 -> text(in, in.readUnsignedByte());
            case 0xD1 -> text(in, in.readUnsignedShort());
            case 0xD4 -> list(in, in.readUnsignedByte());
            case 0xD8 -> map(in, in.readUnsignedByte());
            default -> throw new IOException("cannot read " + Integer.toHexString(marker));
        };
    }

    private static String text(DataInputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static List<Object> list(DataInputStream in, int size) throws IOException {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(in));
        }
        return list;
    }

    private static Map<String, Object> map(DataInputStream in, int size) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put((String) value(in), value(in));
        }
        return map;
    }
}
