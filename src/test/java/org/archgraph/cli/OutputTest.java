package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OutputTest {
    @Test
    void writesUtf8WhateverTheLocaleSays() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Output output = new Output(bytes);
        output.println("ё");

        assertThat(output.failure()).isEmpty();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("ё" + System.lineSeparator());
    }

    @Test
    void aFullDiskIsTold() {
        StringWriter err = new StringWriter();

        assertThat(help("No space left on device", err)).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("archgraph: cannot write the answer: No space left on device\n  check")
                .doesNotContain("\tat ");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        StringWriter err = new StringWriter();

        assertThat(help("Broken pipe", err)).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private static int help(String reason, StringWriter err) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        Console console = new Console(new Output(failing), new PrintWriter(err), false, 0, false, false);
        return Main.run(
                new Environment(Map.of(), new Properties(), console, new ByteArrayInputStream(new byte[0])), "--help");
    }
}
