package org.archgraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.archgraph.ask.NameIndex.Match;
import org.archgraph.ask.NamedEntity;
import org.archgraph.ask.ParameterType;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.render.CardRenderer;
import org.archgraph.render.Screen;
import org.archgraph.store.CypherFiles;
import org.archgraph.store.GraphValue;
import org.archgraph.store.ReadLimits;
import org.archgraph.store.Rows;
import org.archgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code archgraph show NAME}. */
@Command(
        name = "show",
        header = "Show one entity: its facts, its relations, and what says so.",
        footer = {"", "Examples:", "  archgraph show MLA", "  archgraph show \"Mistral Small 3.1\" -o json"})
final class ShowCommand extends ConnectedCommand {
    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name or alias, in any case and form.")
    private List<String> words;

    @Override
    void validate(Session session) {
        name();
    }

    @Override
    Store open(Session session) {
        return session.openToRead();
    }

    @Override
    ExitCode run(Session session, Store store) {
        NamedEntity entity = find(session, store, name());
        Map<String, Object> parameters = Map.of("id", entity.id());
        CypherFiles cypher = new CypherFiles(session.installation().cypher());
        Rows found = store.read(cypher.text("ask/show-entity"), parameters, ReadLimits.NONE);
        Rows relations = store.read(cypher.text("ask/show-relations"), parameters, ReadLimits.NONE);
        if (found.rows().isEmpty()) {
            throw Failure.notFound(entity.name() + " was removed a moment ago", "ask again");
        }
        GraphValue.Node node = (GraphValue.Node) found.rows().get(0).get(0);
        String type = (String) found.rows().get(0).get(1);
        print(session, entity, new EntityCard(node.properties(), type, relations));
        return ExitCode.OK;
    }

    private String name() {
        return new Words(words).text("name", "archgraph show MLA");
    }

    private static NamedEntity find(Session session, Store store, String name) {
        Match match = session.names(store).find(name, ParameterType.ENTITY);
        if (match instanceof Match.One one) {
            if (one.loose()) {
                session.say("'" + name + "' read as " + one.entity().display());
            }
            return one.entity();
        }
        if (match instanceof Match.Several several) {
            throw Failure.notFound(
                    "'" + name + "' may mean several entities",
                    several.candidates().stream().map(NamedEntity::display).collect(Collectors.joining(", ")));
        }
        throw Failure.notFound("nothing is called '" + name + "'", "archgraph search finds words in the notes");
    }

    private static void print(Session session, NamedEntity entity, EntityCard card) {
        Console console = session.console();
        switch (session.options().format()) {
            case TABLE -> new CardRenderer()
                    .render(card.card(), new Screen(console.columns(), console.color()), console.out());
            case JSON -> JsonOutput.print(console, card.json());
            default -> new Answers(session)
                    .print("show", parameters(entity), card.relations(), "(no relations)");
        }
        console.out().flush();
    }

    private static Map<String, Object> parameters(NamedEntity entity) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("name", entity.name());
        return parameters;
    }
}
