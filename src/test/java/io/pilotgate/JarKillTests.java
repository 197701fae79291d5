package io.pilotgate;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.testing.RunningJar;
import io.pilotgate.testing.Visitor;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The H2 file keeps every commit that was acknowledged, whenever the process is killed. */
@Tag("jar")
class JarKillTests {

    private static final int ROUNDS = 3;
    private static final int WRITES = 5;
    private static final String PASSWORD = "the first password";

    @TempDir
    Path folder;

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final int port = RunningJar.freePort();

    @Test
    void what_was_acknowledged_is_there_after_kill_9_round_after_round() throws InterruptedException {
        Visitor session = Visitor.at(port);
        for (int round = 1; round <= ROUNDS; round++) {
            try (RunningJar jar = start()) {
                assertThat(accounts(jar)).as("before round " + round).containsAll(acknowledged);
                if (round == 1) {
                    session.signIn("admin", PASSWORD);
                }
                assertThat(session.getJson("/desk/api/csrf").statusCode())
                        .as("the session outlives the process")
                        .isEqualTo(200);
                killWhileWriting(jar, round);
            }
        }
        try (RunningJar jar = start()) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * WRITES);
            assertThat(accounts(jar)).containsAll(acknowledged);
        }
    }

    private RunningJar start() {
        Map<String, String> environment = new HashMap<>(RunningJar.TRUTH_KEY);
        environment.put("PILOTGATE_ADMIN_PASSWORD", PASSWORD);
        return RunningJar.start(folder, port, environment).untilUp();
    }

    /** Kills at the moment of an acknowledgement, with the next write on its way. */
    private void killWhileWriting(RunningJar jar, int round) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(WRITES);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            Visitor visitor = jar.visitor();
            try {
                for (int number = 0; ; number++) {
                    String name = "round" + round + "write" + number;
                    if (create(visitor, name) == 201) {
                        acknowledged.add(name);
                        enough.countDown();
                    }
                }
            } catch (UncheckedIOException killed) {
                // As intended: the last write got no answer.
            }
        });
        assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        jar.kill();
        writer.join();
    }

    private static int create(Visitor visitor, String name) {
        String account = "{\"id\":\"" + name + "\",\"name\":\"Name\",\"email\":\"a@example.org\",\"roles\":[\"QA\"],"
                + "\"password\":\"twelve chars\"}";
        return visitor.send("/api/v1/accounts", Visitor.basic("admin", PASSWORD), Visitor.json("POST", account))
                .statusCode();
    }

    private static List<String> accounts(RunningJar jar) {
        String listed = jar.visitor()
                .send("/api/v1/accounts", Visitor.basic("admin", PASSWORD))
                .body();
        return JsonPath.read(listed, "$[*].id");
    }
}
