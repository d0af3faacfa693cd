package org.archgraph.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file without opening it. Equal states mean equal bytes, if the bytes were read long
 * enough after the last change: the clocks of file systems tick slowly, and a file may change twice within a tick.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970
 * @param changed when anything about the file changed, which no program can set back; 0 where the system does not say
 * @param key what tells the file from another of the same name, such as its inode; 0 where there is no such thing
 */
record FileState(long size, long modified, long changed, long key) {
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    static FileState of(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            Map<String, Object> unix = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
            return new FileState((Long) unix.get("size"), nanos((FileTime) unix.get("lastModifiedTime")),
                    nanos((FileTime) unix.get("ctime")), (Long) unix.get("ino"));
        }
        BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(basic.size(), nanos(basic.lastModifiedTime()), 0, 0);
    }

    /** Whether bytes that were read at {@code nanos} are those that the file has as long as it is in this state. */
    boolean settledAt(long nanos) {
        return Math.max(modified, changed) < nanos - TICK;
    }

    static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    void write(BinaryOutput out) {
        out.number(size);
        out.number(modified);
        out.number(changed);
        out.number(key);
    }

    static FileState read(BinaryInput in) {
        return new FileState(in.number(), in.number(), in.number(), in.number());
    }
}
