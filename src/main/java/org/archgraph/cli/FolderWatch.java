package org.archgraph.cli;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor.Callback;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.archgraph.vault.VaultReader;

/**
 * One watcher of one folder, with all that is below it but hidden folders. A folder that the system does not let it
 * watch is left out, and the others are watched all the same.
 */
final class FolderWatch implements AutoCloseable {
    /** What the vault's path leads to: links are not followed where folders are watched. */
    private final Path folder;
    /** Tells the folder there from another that takes its place; null where the system does not say. */
    private final Object key;

    private final Runnable changed;
    private final DirectoryWatcher watcher;
    private final CompletableFuture<Void> watching;
    private volatile Exception fault;
    /** From then on what the watcher still tells is of no interest. */
    private volatile boolean closed;

    /**
     * Starts.
     *
     * @param changed is told of each change, on the watcher's own thread
     * @throws IOException when the folder is not there, or nothing can be watched
     */
    FolderWatch(Path vault, Runnable changed) throws IOException {
        this.folder = vault.toRealPath();
        this.key = key(folder);
        this.changed = changed;
        this.watcher = DirectoryWatcher.builder()
                .path(folder)
                .fileHashing(false)
                .fileTreeVisitor(this::visit)
                .listener(new Listener())
                .build();
        this.watching = watcher.watchAsync(FolderWatch::startThread);
    }

    private static void startThread(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** Why some of the folders are not watched; empty where all are. */
    Optional<Exception> fault() {
        return Optional.ofNullable(fault);
    }

    /** Whether it tells nothing any more: it has ended, or another folder has taken the place of its own. */
    boolean isOver(Path vault) {
        return watching.isDone() || isAnother(vault);
    }

    private boolean isAnother(Path vault) {
        try {
            Path now = vault.toRealPath();
            return !now.equals(folder) || !Objects.equals(key(now), key);
        } catch (IOException gone) {
            // the next look may find one
            return false;
        }
    }

    private static Object key(Path folder) throws IOException {
        return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    }

    private void visit(Path start, Callback onFolder, Callback onFile) throws IOException {
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                if (!matters(directory)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                register(directory, onFolder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                onFile.call(file);
                return FileVisitResult.CONTINUE;
            }

            /** What cannot be read, or is gone, is told by the import. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void register(Path directory, Callback onFolder) {
        try {
            onFolder.call(directory);
        } catch (IOException e) {
            // one that has gone meanwhile need not be watched
            if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                fault = e;
            }
        }
    }

    private boolean matters(Path path) {
        if (!path.startsWith(folder)) {
            return true;
        }
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".") && !part.toString().equals(VaultReader.IGNORE_FILE)) {
                return false;
            }
        }
        return true;
    }

    private final class Listener implements DirectoryChangeListener {
        @Override
        public void onEvent(DirectoryChangeEvent event) {
            boolean lost = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null;
            if (!closed && (lost || matters(event.path()))) {
                changed.run();
            }
        }

        /** Something that happened could not be told. */
        @Override
        public void onException(Exception e) {
            if (!closed) {
                fault = e;
                changed.run();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            watcher.close();
        } catch (IOException e) {
            // it ends with the process
        }
    }
}
