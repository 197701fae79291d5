package io.pilotgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pilotgate.kernel.Refusal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartReporterTests {

    @Test
    void a_refusal_deep_down_is_one_line() {
        Refusal refusal = Refusal.conflict("database", "It is half migrated.\nRestore the backup.");
        Throwable failure = new IllegalStateException("bean", new RuntimeException(refusal));

        assertThat(StartReporter.sentence(failure)).contains("It is half migrated. Restore the backup.");
    }

    @Test
    void what_we_do_not_know_keeps_boots_report() {
        assertThat(StartReporter.sentence(new IllegalStateException("surprise")))
                .isEmpty();
    }

    @Test
    void a_database_that_does_not_answer_is_said_in_words(@TempDir Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("db");
        try (Connection first = DatabaseAnswers.connect(url, "pilotgate", "")) {
            assertThat(first.isValid(1)).isTrue();
        }
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DatabaseAnswers.connect(url + ";PASSWORD_HASH=FALSE", "pilotgate", "wrong"))
                .withMessageContaining("does not answer")
                .withMessageNotContaining("PASSWORD_HASH");
    }
}
