package org.archgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.archgraph.ask.Grammar;
import org.archgraph.ask.QueryLibrary;

/** The canned queries of the installation and of the user, and the reader of questions. */
final class Questions {
    private final Session session;
    private final LibraryOptions options;

    Questions(Session session, LibraryOptions options) {
        this.session = session;
        this.options = options;
    }

    /** The bundled queries, those of the home, and those of the folders that the options name; later ones win. */
    QueryLibrary library() {
        return QueryLibrary.load(folders());
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        folders.add(session.installation().cypher().resolve("queries"));
        folders.add(session.home().resolve("queries"));
        folders.addAll(options.existing());
        return folders;
    }

    /** The questions that those queries answer. */
    Grammar grammar() {
        return session.environment().grammars().of(folders(), session.installation().cypher().resolve("ask/words.txt"));
    }
}
