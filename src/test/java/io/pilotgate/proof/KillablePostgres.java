package io.pilotgate.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A PostgreSQL that keeps what it commits, and that is killed and started again on the same files. */
final class KillablePostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path files;
    private final EmbeddedPostgres server;

    /** @param files where it keeps its data; made by it */
    KillablePostgres(Path files) throws IOException {
        this.files = files;
        // Tests of other kinds let it forget; here it is as it comes.
        server = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** kill -9, of everything at once; it is back when this returns. */
    void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(files.resolve("postmaster.pid")).get(0));
        ProcessHandle master = ProcessHandle.of(pid).orElseThrow();
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // It does not run as root; in a namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(master.info().command().orElseThrow());
        command.addAll(List.of(master.info().arguments().orElseThrow()));
        List<ProcessHandle> all = master.descendants().toList();
        master.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(gone -> gone.onExit().join());
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(files.resolve("second-start.log").toFile())
                .start();
        untilItAnswers();
    }

    private void untilItAnswers() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var answered = DriverManager.getConnection(url(), "postgres", "postgres")) {
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The database does not come back.", notYet);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
