package org.archgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.archgraph.atlas.Atlas;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.render.OutputFormat;
import org.archgraph.render.Printable;
import org.archgraph.store.CypherFiles;
import org.archgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code archgraph atlas [OUT.html]}. */
@Command(
        name = "atlas",
        header = "Write the graph as one page: matrix, drawing, time line, cards.",
        description = "The page needs no server and no network; it can be opened from disk and sent to somebody.",
        footer = {"", "Examples:", "  archgraph atlas", "  archgraph atlas ~/llm.html"})
final class AtlasCommand extends ConnectedCommand {
    @Parameters(
            paramLabel = "OUT.html",
            arity = "0..1",
            defaultValue = "atlas.html",
            description = "The file to write; - for standard output (default: ${DEFAULT-VALUE}).")
    private Path target;

    @Override
    void validate(Session session) {
        session.tableOrJson();
    }

    @Override
    ExitCode run(Session session, Store store) {
        Atlas atlas = Atlas.of(
                store,
                new CypherFiles(session.installation().cypher()),
                session.installation().version());
        Console console = session.console();
        if (target.toString().equals("-")) {
            console.out().print(atlas.html());
        } else {
            write(atlas.html());
            report(session, atlas);
        }
        console.out().flush();
        return ExitCode.OK;
    }

    private void report(Session session, Atlas atlas) {
        if (session.options().format() == OutputFormat.JSON) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("file", target.toAbsolutePath().toString());
            report.put("entities", atlas.entities());
            report.put("relations", atlas.relations());
            JsonOutput.print(session.console(), report);
        } else {
            session.console().out().println(Printable.line(target.toString()));
            session.say(atlas.entities() + " entities and " + atlas.relations() + " relations; open it in a browser");
        }
    }

    private void write(String html) {
        try {
            Files.writeString(target, html);
        } catch (IOException e) {
            throw Failure.failed(
                    "cannot write " + target, "name a file in a folder that is there and can be written to", e);
        }
    }
}
