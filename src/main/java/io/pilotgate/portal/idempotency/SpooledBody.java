package io.pilotgate.portal.idempotency;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A body that is read twice, to know it and to act on it: a small one lies in memory, a larger one in a temporary file. */
final class SpooledBody implements Closeable {

    private static final int IN_MEMORY = 64 * 1024;

    private final byte[] start;
    private final @Nullable Path file;
    private final long size;

    private SpooledBody(byte[] start, @Nullable Path file, long size) {
        this.start = start;
        this.file = file;
        this.size = size;
    }

    /** @param limit of a longer body no more than this is read */
    static SpooledBody of(InputStream content, DataSize limit) throws IOException {
        byte[] start = content.readNBytes(IN_MEMORY);
        if (start.length < IN_MEMORY) {
            return new SpooledBody(start, null, start.length);
        }
        Path file = Files.createTempFile("pilotgate-", ".request");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            return new SpooledBody(
                    new byte[0], file, start.length + copy(content, out, limit.toBytes() - start.length));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static long copy(InputStream content, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[IN_MEMORY];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > most) {
                throw KeyProblems.tooLarge();
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    long size() {
        return size;
    }

    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(start) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
