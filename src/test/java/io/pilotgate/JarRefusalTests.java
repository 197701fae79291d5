package io.pilotgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.RunningJar;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the jar refuses to start, it says why in one line and shows no stack trace. */
@Tag("jar")
class JarRefusalTests {

    @TempDir
    Path folder;

    @Test
    void a_missing_truth_key() {
        assertThat(refusal(Map.of(), 78)).contains("PILOTGATE_TRUTH_KEY is not set", "openssl rand -base64 32");
    }

    @Test
    void a_malformed_truth_key_which_is_not_printed() {
        assertThat(refusal(Map.of("PILOTGATE_TRUTH_KEY", "c2VjcmV0LXRvby1zaG9ydA=="), 78))
                .contains("has 16 bytes instead of 32")
                .doesNotContain("c2VjcmV0");
    }

    @Test
    void a_too_short_password_for_the_first_administrator() {
        Map<String, String> environment = new HashMap<>(RunningJar.TRUTH_KEY);
        environment.put("PILOTGATE_ADMIN_PASSWORD", "short");

        assertThat(refusal(environment, 1)).contains("PILOTGATE_ADMIN_PASSWORD", "at least 12 characters");
    }

    @Test
    void a_half_migrated_database() throws SQLException {
        String file = folder.resolve("data/pilotgate").toString();
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + file, "pilotgate", "");
                Statement harm = database.createStatement()) {
            harm.execute("create table start_lock (id integer primary key)");
        }
        assertThat(refusal(RunningJar.TRUTH_KEY, 1)).contains("half way", "Restore the backup");
    }

    @Test
    void a_database_file_that_another_node_uses() throws SQLException {
        String file = folder.resolve("data/pilotgate").toString();
        try (Connection other = DriverManager.getConnection("jdbc:h2:file:" + file, "pilotgate", "")) {
            assertThat(other.isClosed()).isFalse();
            assertThat(refusal(RunningJar.TRUTH_KEY, 78)).contains("in use by another process", "PostgreSQL");
        }
    }

    @Test
    void a_database_server_that_does_not_answer() {
        assertThat(refusal(
                        RunningJar.TRUTH_KEY,
                        78,
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + RunningJar.freePort() + "/pilotgate"))
                .contains("does not answer", "jdbc:postgresql://127.0.0.1");
    }

    private String refusal(Map<String, String> environment, int exitCode, String... arguments) {
        try (RunningJar jar = RunningJar.start(folder, RunningJar.freePort(), environment, arguments)) {
            assertThat(jar.untilEnded()).as(jar.output()).isEqualTo(exitCode);
            assertThat(jar.errors()).singleElement().asString().startsWith("Pilotgate did not start: ");
            assertThat(jar.output()).doesNotContain("\tat ", "Exception", "APPLICATION FAILED TO START");
            return jar.errors().get(0);
        }
    }
}
