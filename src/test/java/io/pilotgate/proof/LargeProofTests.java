package io.pilotgate.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.testing.RunningJar;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch of 200 MB is taken in by a service that has 512 MB of heap: {@code ./mvnw verify -Dproof=large}. */
@Tag("proof")
@Tag("large")
class LargeProofTests {

    private static final int MEGABYTES = Integer.getInteger("pilotgate.large.megabytes", 200);

    @TempDir
    Path folder;

    @Test
    void on_h2() throws Exception {
        prove("H2", CrashDatabase.h2(folder));
    }

    @Test
    void on_postgresql() throws Exception {
        try (KillablePostgres server = new KillablePostgres(folder.resolve("postgres"))) {
            prove("PostgreSQL", CrashDatabase.postgres(server));
        }
    }

    private void prove(String name, CrashDatabase database) throws Exception {
        PreparedPilot pilot = PreparedPilot.in(database, folder);
        LargeFile file = LargeFile.in(folder, MEGABYTES);
        Map<String, String> environment = new HashMap<>(RunningJar.TRUTH_KEY);
        environment.putAll(database.settings());
        int port = RunningJar.freePort();
        try (RunningJar service = RunningJar.start(folder, port, environment).untilUp()) {
            LargeUpload upload = new LargeUpload(port, pilot);
            upload.stage(file);
            upload.untilChecked();
            upload.confirm();
            assertThat(upload.<Integer>receipt("$.rowsAccepted")).isEqualTo(file.rows());
            assertThat(upload.<String>receipt("$.sha256")).isEqualTo(file.sha256());
            upload.timed("items counted", () -> owed(port, pilot, file));
            System.out.printf(
                    "%s: %d MB, %,d rows; copied in %s, parsed in %s; %s; most memory of the process %,d MB%n",
                    name,
                    MEGABYTES,
                    file.rows(),
                    file.copied(),
                    file.parsed(),
                    upload.times(),
                    service.mostResident().orElse(0) / 1_000_000);
            assertThat(service.errors()).noneMatch(line -> line.contains("OutOfMemory"));
        }
    }

    private static void owed(int port, PreparedPilot pilot, LargeFile file) throws InterruptedException {
        Line lead = new Line(port, new PreparedPilot(pilot.id(), pilot.leadToken(), ""), new Traffic());
        String body = lead.send(lead.below("reconciliation")).body();
        assertThat(JsonPath.<Integer>read(body, "$.deliveredItems")).as(body).isEqualTo(file.items());
    }
}
