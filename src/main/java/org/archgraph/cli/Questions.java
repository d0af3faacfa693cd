package org.archgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.archgraph.ask.NameIndex;
import org.archgraph.ask.QueryLibrary;
import org.archgraph.ask.QuestionReader;
import org.archgraph.ask.Synonyms;

/** The canned queries of the installation and of the user, and the reader of questions. */
final class Questions {
    private final Session session;

    Questions(Session session) {
        this.session = session;
    }

    QueryLibrary library() {
        Path bundled = session.installation().cypher().resolve("queries");
        return session.embedded()
                ? QueryLibrary.load(List.of(bundled, session.home().resolve("queries")))
                : QueryLibrary.load(List.of(bundled));
    }

    QuestionReader reader(QueryLibrary library, NameIndex names) {
        Synonyms synonyms = Synonyms.load(session.installation().cypher().resolve("ask/words.txt"));
        return new QuestionReader(library, names, synonyms);
    }
}
