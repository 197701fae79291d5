package io.pilotgate.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/** The built jar as a process of its own, in a folder of its own, on 127.0.0.1; looked at from outside, and killed. */
public final class RunningJar implements AutoCloseable {

    /** 32 bytes that protect nothing. */
    public static final Map<String, String> TRUTH_KEY =
            Map.of("PILOTGATE_TRUTH_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Below those that the system gives away, and another beginning for processes that were started one after the other. */
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(12_000 + (int) (ProcessHandle.current().pid() * 101 % 18_000));

    private final Process process;
    private final int port;
    private final List<String> output = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, CompletableFuture<Boolean>> awaited = new HashMap<>();
    private final CompletableFuture<Boolean> up = new CompletableFuture<>();
    private final List<CompletableFuture<Void>> readers;

    private RunningJar(Process process, int port) {
        this.process = process;
        this.port = port;
        readers = List.of(
                CompletableFuture.runAsync(() -> read(process.inputReader(StandardCharsets.UTF_8), this::printed)),
                CompletableFuture.runAsync(() -> read(process.errorReader(StandardCharsets.UTF_8), this::complained)));
    }

    /** Starts it; the answer comes when it serves, see {@link #untilUp()}. */
    public static RunningJar start(Path folder, int port, Map<String, String> environment, String... arguments) {
        return start(built(), folder, port, environment, arguments);
    }

    /** @param jar the built one, or what {@link #unpack} made of it */
    public static RunningJar start(
            Path jar, Path folder, int port, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PILOTGATE_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        try {
            return new RunningJar(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the built jar out beside its libraries: {@code pilotgate.jar} in this folder starts faster. */
    public static void unpack(Path folder) throws IOException, InterruptedException {
        Process unpacking = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        built().toString(),
                        "extract",
                        "--destination",
                        folder.toString(),
                        "--force")
                .redirectErrorStream(true)
                .start();
        String said = new String(unpacking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (unpacking.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static Path built() {
        String jar = System.getProperty("pilotgate.jar");
        Assumptions.assumeTrue(jar != null, "Needs the built jar: run './mvnw verify'.");
        return Path.of(String.valueOf(jar));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Of no other process of this build: it stays free until a jar that was started, or is started again, takes it. */
    public static int freePort() {
        int port = NEXT_PORT.getAndIncrement();
        while (!isFree(port)) {
            port = NEXT_PORT.getAndIncrement();
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public RunningJar untilUp() {
        try {
            if (!up.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It ended instead of starting:\n" + output() + "\n" + errors());
            }
            return this;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("It did not start:\n" + output() + "\n" + errors(), e);
        }
    }

    /** For what it does after it serves, such as setting up the demo. */
    public RunningJar untilPrinted(String text) {
        CompletableFuture<Boolean> seen = new CompletableFuture<>();
        synchronized (output) {
            if (output.stream().anyMatch(line -> line.contains(text))) {
                return this;
            }
            awaited.put(text, seen);
        }
        seen.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        return this;
    }

    /** @return the exit code */
    public int untilEnded() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It still runs:\n" + output());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        readers.forEach(CompletableFuture::join);
        return process.exitValue();
    }

    /** kill -9: nothing of the program gets to run any more. */
    public void kill() {
        process.destroyForcibly();
        untilEnded();
    }

    /** The most memory that it held so far, as Linux counts it, in bytes; empty elsewhere. */
    public OptionalLong mostResident() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst();
    }

    public Visitor visitor() {
        return Visitor.at(port);
    }

    public String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    /** What it wrote to standard error, line by line. */
    public List<String> errors() {
        synchronized (errors) {
            return List.copyOf(errors);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void printed(String line) {
        synchronized (output) {
            output.add(line);
            awaited.forEach((text, seen) -> {
                if (line.contains(text)) {
                    seen.complete(true);
                }
            });
        }
        if (line.contains("Tomcat started on port")) {
            up.complete(true);
        }
    }

    private void complained(String line) {
        synchronized (errors) {
            errors.add(line);
        }
    }

    private void read(BufferedReader lines, Consumer<String> reader) {
        try (lines) {
            lines.lines().forEach(reader);
        } catch (IOException | UncheckedIOException killed) {
            // The stream ends with the process.
        } finally {
            up.complete(false);
        }
    }
}
