package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.DeliveryAt;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadState;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.testing.OwnDatabase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of a release before this one, with a delivery in it, made by the migrations that this release ended with. */
@PilotgateTest
class UpgradedTablesTests {

    /** The last one of the release whose batches were handed in and there, without an upload before. */
    private static final MigrationVersion BEFORE_UPLOADS = MigrationVersion.fromVersion("37");

    private static final PilotId PILOT = new PilotId("pilot-of-before");
    private static final Instant NOON = Instant.parse("2026-01-12T12:00:00Z");

    @Autowired
    DataSource tests;

    @Test
    void a_delivery_of_the_release_before_uploads_is_read() {
        try (OwnDatabase own = new OwnDatabase(tests)) {
            flyway(own, BEFORE_UPLOADS).migrate();
            deliver(JdbcClient.create(own.source()));

            new SchemaAtStart().migrate(flyway(own, MigrationVersion.LATEST));

            DeliveryAt delivery = new DeliveryAt(own.source());
            assertThat(delivery.judgments(PILOT, BatchPurpose.CALIBRATION))
                    .containsExactly(new Judgment(1, "c1", "ann", "yes"));
            assertThat(delivery.judgments(PILOT, BatchPurpose.PRODUCTION))
                    .containsExactly(
                            new Judgment(2, "p1", "ann", "yes"),
                            new Judgment(2, "p1", "ben", "no"),
                            new Judgment(3, "p2", "", "no"));
            List<BatchReceipt> batches = delivery.batches(PILOT);
            assertThat(batches).extracting(BatchReceipt::id).containsExactly(1L, 2L, 3L);
            assertThat(batches).allSatisfy(batch -> {
                assertThat(batch.sopVersion()).as("nobody was asked for one").isNull();
                assertThat(batch.receivedAt()).isEqualTo(NOON);
                assertThat(delivery.ofUpload(batch.upload())).hasValue(batch);
            });
            assertThat(delivery.uploads(PILOT)).hasSize(3).allSatisfy(upload -> {
                assertThat(upload.state()).isEqualTo(UploadState.ACCEPTED);
                assertThat(upload.confirmedBy()).isEqualTo(new PersonId("ines"));
                assertThat(upload.size())
                        .as("of a file that is not kept any more")
                        .isZero();
            });
        }
    }

    @Test
    void what_is_handed_in_after_the_upgrade_gets_a_number_of_its_own() {
        try (OwnDatabase own = new OwnDatabase(tests)) {
            flyway(own, BEFORE_UPLOADS).migrate();
            deliver(JdbcClient.create(own.source()));
            flyway(own, MigrationVersion.LATEST).migrate();
            DeliveryAt delivery = new DeliveryAt(own.source());
            Upload before = delivery.uploads(PILOT).get(0);

            assertThat(delivery.insertLike(before)).isEqualTo(4);
        }
    }

    @Test
    void flags_that_nobody_looked_at_are_not_nought() {
        try (OwnDatabase own = new OwnDatabase(tests)) {
            flyway(own, BEFORE_UPLOADS).migrate();
            JdbcClient jdbc = JdbcClient.create(own.source());
            deliver(jdbc);
            flyway(own, MigrationVersion.fromVersion("104")).migrate();
            jdbc.sql("insert into recommendation (pilot_id, blind_verdict, calibration, open_red_flags,"
                            + " missing_report_days, figures, recommended, rule_ids, reasons, made_at) values (?, 'NO_DATA',"
                            + " 'NO_DATA', 1, 0, 'NO_DATA', 'END', '[]', '[]', timestamp with time zone"
                            + " '2026-01-30 08:00:00+00')")
                    .param(PILOT.value())
                    .update();

            flyway(own, MigrationVersion.LATEST).migrate();

            assertThat(jdbc.sql("select waiting_red_flags from recommendation")
                            .query((row, index) -> Optional.ofNullable(row.getObject(1)))
                            .list())
                    .containsExactly(Optional.empty());
        }
    }

    /** The same file for calibration and for the work was taken, and one without an annotator. */
    private static void deliver(JdbcClient jdbc) {
        jdbc.sql("insert into vendor (id, name, contact_name, contact_email, country, specialisation) values"
                        + " ('vendor-of-before', 'Labelworks', 'Ines', 'ines@labelworks.example', 'Portugal', 'Text')")
                .update();
        jdbc.sql("insert into pilot (id, name, vendor_id, phase, workflow, volume, security_posture, modalities,"
                        + " task_type, industry, california_consumers, frameworks, kick_off, length_days, zone, weekend,"
                        + " holidays, cut_off, launched_by, launched_at) values (?, 'Signs', 'vendor-of-before',"
                        + " 'DELIVERY', 'Two', 'Many', 'High', 'TEXT', 'TEXT_CLASS', 'GENERAL', false, 'ISO_27001',"
                        + " date '2026-01-05', 30, 'UTC', 'SATURDAY,SUNDAY', '', '17:00', 'lena',"
                        + " timestamp with time zone '2026-01-05 08:00:00+00')")
                .param(PILOT.value())
                .update();
        batch(jdbc, "CALIBRATION", "a", "'c1', 'ann', 'yes'");
        batch(jdbc, "PRODUCTION", "a", "'p1', 'ann', 'yes'", "'p1', 'ben', 'no'");
        batch(jdbc, "PRODUCTION", "b", "'p2', '', 'no'");
    }

    private static void batch(JdbcClient jdbc, String purpose, String digit, String... answers) {
        jdbc.sql("insert into label_batch (pilot_id, purpose, file_name, sha256, answer_count, item_count, pilot_day,"
                        + " submitted_by, received_at) values (?, ?, 'labels.csv', ?, ?, 1, 8, 'ines',"
                        + " timestamp with time zone '2026-01-12 12:00:00+00')")
                .params(PILOT.value(), purpose, digit.repeat(64), answers.length)
                .update();
        for (int line = 0; line < answers.length; line++) {
            jdbc.sql("insert into judgment (batch_id, line_number, item, annotator, label) select max(id), "
                            + (line + 2) + ", " + answers[line] + " from label_batch")
                    .update();
        }
    }

    private static Flyway flyway(OwnDatabase own, MigrationVersion last) {
        String vendor = TestDatabase.isPostgres() ? "postgresql" : "h2";
        return Flyway.configure()
                .dataSource(own.source())
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .javaMigrations(new V3__EngineTables())
                .target(last)
                .load();
    }
}
