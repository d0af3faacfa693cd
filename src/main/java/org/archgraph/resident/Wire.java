package org.archgraph.resident;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How requests and replies are written: numbers in four bytes, texts as their length and UTF-8. */
final class Wire {
    /** The first word of a request: another program is soon sent away. Its last byte is the version of all this. */
    private static final int GREETING = 0x41524701;
    /** No command line is nearly as long. */
    private static final int LONGEST = 1 << 20;

    static final int REFUSED = 0;
    static final int ACCEPTED = 1;
    static final int ELSEWHERE = 2;
    static final int DONE = 3;

    private Wire() {}

    /** Where the server of a home listens. */
    static Path socket(Path home) {
        return home.resolve("run").resolve("commands");
    }

    static void write(DataOutputStream out, CommandRequest request) throws IOException {
        out.writeInt(GREETING);
        text(out, request.build());
        out.writeInt(request.arguments().size());
        for (String argument : request.arguments()) {
            text(out, argument);
        }
        map(out, request.variables());
        map(out, request.properties());
        out.flush();
    }

    static CommandRequest readRequest(DataInputStream in) throws IOException {
        if (in.readInt() != GREETING) {
            throw new IOException("no request of this archgraph");
        }
        String build = text(in);
        List<String> arguments = new ArrayList<>();
        for (int left = length(in); left > 0; left--) {
            arguments.add(text(in));
        }
        return new CommandRequest(build, arguments, map(in), map(in));
    }

    static void write(DataOutputStream out, CommandReply reply) throws IOException {
        out.writeInt(reply.code());
        out.writeInt(reply.printed().size());
        for (CommandReply.Printed printed : reply.printed()) {
            out.writeBoolean(printed.answer());
            text(out, printed.text());
        }
        out.flush();
    }

    static CommandReply readReply(DataInputStream in) throws IOException {
        int code = in.readInt();
        List<CommandReply.Printed> printed = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            printed.add(new CommandReply.Printed(in.readBoolean(), text(in, in.readInt())));
        }
        return new CommandReply(code, printed);
    }

    private static void map(DataOutputStream out, Map<String, String> map) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            text(out, entry.getKey());
            text(out, entry.getValue());
        }
    }

    private static Map<String, String> map(DataInputStream in) throws IOException {
        Map<String, String> map = new HashMap<>();
        for (int left = length(in); left > 0; left--) {
            map.put(text(in), text(in));
        }
        return map;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return text(in, length(in));
    }

    private static String text(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a length of " + length);
        }
        return length;
    }
}
