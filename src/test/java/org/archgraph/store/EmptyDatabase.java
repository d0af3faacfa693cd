package org.archgraph.store;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server for a test class, with nothing in it at the beginning of each test, and a store that writes to it. */
final class EmptyDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private Database database;
    private Store store;

    Database database() {
        return database;
    }

    Store store() {
        return store;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        database = Database.start();
        store = database.connect();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        database.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        store.close();
        database.close();
    }
}
