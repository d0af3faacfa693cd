package org.archgraph.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Makes the next element on another thread while the present one is being used: while the server writes, for example.
 */
final class Ahead<T> implements Iterator<T> {
    private final Iterator<T> items;
    private CompletableFuture<Optional<T>> next;

    Ahead(Iterator<T> items) {
        this.items = items;
        this.next = pull();
    }

    private CompletableFuture<Optional<T>> pull() {
        return CompletableFuture.supplyAsync(() -> items.hasNext() ? Optional.of(items.next()) : Optional.empty());
    }

    private Optional<T> peek() {
        try {
            return next.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return peek().isPresent();
    }

    @Override
    public T next() {
        T present = peek().orElseThrow(NoSuchElementException::new);
        next = pull();
        return present;
    }
}
