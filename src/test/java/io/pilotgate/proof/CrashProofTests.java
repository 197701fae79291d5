package io.pilotgate.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.RunningJar;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Nothing that was acknowledged is lost, nothing is there twice, nothing is half there, whenever the service is killed:
 * {@code ./mvnw verify -Dproof=crash}.
 */
@Tag("proof")
@Tag("crash")
class CrashProofTests {

    private static final int KILLS = Integer.getInteger("pilotgate.crash.kills", 50);
    private static final int UPLOADS = Integer.getInteger("pilotgate.crash.uploads", 2000);

    @TempDir
    static Path unpacked;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpack() throws Exception {
        // What the embedded server says of itself is not what this is about.
        LoggingSystem.get(CrashProofTests.class.getClassLoader()).setLogLevel("io.zonky", LogLevel.WARN);
        RunningJar.unpack(unpacked);
    }

    @Test
    void on_h2() throws Exception {
        CrashDatabase database = CrashDatabase.h2(folder);
        prove("H2", database);
    }

    @Test
    void on_postgresql() throws Exception {
        try (KillablePostgres server = new KillablePostgres(folder.resolve("postgres"))) {
            prove("PostgreSQL", CrashDatabase.postgres(server));
        }
    }

    private void prove(String name, CrashDatabase database) throws Exception {
        Instant begin = Instant.now();
        Judgement judgement = new CrashRun(folder, unpacked.resolve("pilotgate.jar"), database).kill(KILLS, UPLOADS);
        long seconds = Duration.between(begin, Instant.now()).toSeconds();
        System.out.printf(
                "%s: %d kills (-9), %d of them into requests under way, %d requests cut off, %d s: %s%n",
                name,
                KILLS,
                judgement.busyKills(),
                judgement.cutOff(),
                seconds,
                judgement.text().strip());
        assertThat(judgement.exit()).as(judgement.text()).isZero();
        assertThat(judgement.text()).contains(UPLOADS + " acknowledged");
        assertThat(judgement.busyKills())
                .as("a kill of an idle service proves little")
                .isGreaterThan(KILLS / 2);
        assertThat(DatabaseLook.at(database)).isEmpty();
    }
}
