package org.archgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.archgraph.store.ImportProgress;

/** Shows how far an import is where standard error is a terminal; says nothing elsewhere. */
final class ProgressLine implements AutoCloseable {
    private static final int USUAL_COLUMNS = 80;

    private final boolean shown;
    private final int columns;
    private ProgressBar bar;
    private String task = "";

    private ProgressLine(boolean shown, int columns) {
        this.shown = shown;
        this.columns = columns;
    }

    static ProgressLine of(Console console) {
        return new ProgressLine(console.progress(), console.columns() > 0 ? console.columns() : USUAL_COLUMNS);
    }

    static ProgressLine none() {
        return new ProgressLine(false, 0);
    }

    void reading(long done, long total) {
        show("Reading", done, total);
    }

    void importing(ImportProgress.Phase phase, long done, long total) {
        if (phase == ImportProgress.Phase.WRITE) {
            show("Writing", done, total);
        }
    }

    private void show(String name, long done, long total) {
        if (!shown || total <= 0) {
            return;
        }
        if (bar == null || !task.equals(name)) {
            close();
            task = name;
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(100)
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(standardError(), columns - 1))
                    .build();
        }
        bar.maxHint(total);
        bar.stepTo(done);
    }

    private static PrintStream standardError() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
