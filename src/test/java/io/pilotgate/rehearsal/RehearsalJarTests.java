package io.pilotgate.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.rehearsal.SimulatedLabels.Row;
import io.pilotgate.testing.ReferenceData;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole rehearsals through the built jar. Expected figures are those of REFERENCE.md, by independent tools. */
@Tag("jar")
class RehearsalJarTests {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Offset<Double> BOOTSTRAP = within(0.01);

    @TempDir
    Path folder;

    @Test
    void plays_ninety_days_on_real_labels_with_the_reference_figures() throws Exception {
        JsonNode report = onSnow("rte");

        assertThat(report.at("/pooled/items").asInt()).isEqualTo(800);
        assertThat(report.at("/pooled/judgments").asInt()).isEqualTo(8000);
        assertThat(report.at("/pooled/correct").asInt()).isEqualTo(5833);
        assertThat(report.at("/pooled/accuracy").asDouble()).isCloseTo(0.729125, EXACT);
        interval(report.at("/pooled/wilson"), 0.719278326, 0.738751736, EXACT);
        interval(report.at("/pooled/clopperPearson"), 0.719241781, 0.738841052, EXACT);
        interval(report.at("/pooled/bootstrap"), 0.7169, 0.7411, BOOTSTRAP);
        assertThat(report.at("/blind/items").asInt()).isEqualTo(306);
        assertThat(report.at("/blind/verdict").asText()).isEqualTo("reject");
        assertThat(report.at("/decision/recommendation").asText()).isEqualTo("end");
        assertThat(report.at("/delivery/missingReportDays")).isEmpty();
        assertThat(report.at("/delivery/reports").asInt())
                .isEqualTo(report.at("/delivery/reportDays").asInt());
        assertThat(report.at("/reports"))
                .hasSize(report.at("/delivery/reportDays").asInt())
                .allSatisfy(day -> assertThat(day.get("standing").asText()).isEqualTo("inForce"));
        assertThat(report.at("/mails").findValuesAsText("kind"))
                .contains("gate-reminder", "report-received", "gate-approved", "roll-up-week");
        assertThat(report.at("/mails").findValuesAsText("invitation")).contains("true");
    }

    @Test
    void leaves_a_pool_smaller_than_the_plan_undecided() throws Exception {
        JsonNode report = onSnow("wsd");

        assertThat(report.at("/pooled/judgments").asInt()).isEqualTo(1770);
        assertThat(report.at("/pooled/correct").asInt()).isEqualTo(1738);
        interval(report.at("/pooled/wilson"), 0.974589661, 0.987164836, EXACT);
        interval(report.at("/pooled/clopperPearson"), 0.974572868, 0.987601875, EXACT);
        interval(report.at("/pooled/bootstrap"), 0.9695, 0.9921, BOOTSTRAP);
        // 177 items less 100 that calibrate are fewer than the plan's 306: no accept on less than the plan.
        assertThat(report.at("/blind/items").asInt()).isEqualTo(77);
        assertThat(report.at("/blind/verdict").asText()).isEqualTo("undecided");
        assertThat(report.at("/decision/recommendation").asText()).isEqualTo("adjust");
    }

    @Test
    void scales_up_with_a_good_vendor_whatever_the_file_looks_like() throws Exception {
        List<Row> rows = SimulatedLabels.of(0.005);
        Path plain = write("plain.csv", "item,annotator,label,truth\n", rows, ",", "\n", "");
        // Headerless, tab, byte order mark, CRLF, and a quoted cell with a line break.
        Path odd = write("odd.tsv", "\uFEFF", rows, "\t", "\r\n", "\"a note\r\nof two lines\"\t");

        RehearsalRun first = RehearsalRun.of(folder.resolve("first"), "--labels", plain, "--truth", plain, "--seed", 7);
        RehearsalRun second = RehearsalRun.of(
                folder.resolve("second"),
                "--labels",
                odd,
                "--truth",
                odd,
                "--seed",
                7,
                "--no-header",
                "--item-column",
                2,
                "--annotator-column",
                3,
                "--label-column",
                4,
                "--truth-column",
                5);

        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(second.exitCode()).as(second.output()).isZero();
        JsonNode report = first.report();
        assertThat(report.at("/decision/recommendation").asText()).isEqualTo("scaleUp");
        assertThat(report.at("/decision/outcome").asText()).isEqualTo("scaleUp");
        assertThat(report.at("/blind/verdict").asText()).isEqualTo("accept");
        assertThat(report.at("/gates").findValuesAsText("name"))
                .containsExactly("onboarding", "calibration", "delivery", "decision");
        assertThat(report.at("/waived")).isEmpty();
        assertThat(second.report().at("/blind")).isEqualTo(report.at("/blind"));
        assertThat(second.report().at("/pooled")).isEqualTo(report.at("/pooled"));
        assertThat(Files.readString(first.folder().resolve("timeline.md"))).contains("pilot-launched", "gate-decided");
        assertThatMailsAreRead(first, report.at("/mails").size());
    }

    @Test
    void ends_with_a_bad_vendor_or_stops_at_the_miss() throws Exception {
        Path labels = write("bad.csv", "item,annotator,label,truth\n", SimulatedLabels.of(0.25), ",", "\n", "");

        RehearsalRun waived =
                RehearsalRun.of(folder.resolve("waived"), "--labels", labels, "--truth", labels, "--days", 30);
        RehearsalRun stopped = RehearsalRun.of(
                folder.resolve("stopped"), "--labels", labels, "--truth", labels, "--days", 30, "--on-miss", "stop");

        assertThat(waived.report().at("/decision/recommendation").asText()).isEqualTo("end");
        assertThat(waived.report().at("/calibration/clearMiss").asBoolean()).isTrue();
        assertThat(waived.report().at("/waived/0/condition").asText()).isEqualTo("calibration");
        assertThat(stopped.exitCode()).isZero();
        assertThat(stopped.report().at("/gates/1/outcome").asText()).isEqualTo("stopped");
        assertThat(stopped.report().at("/blind/verdict").asText()).isEqualTo("noData");
        assertThat(stopped.report().at("/blind/accuracy").isNull()).isTrue();
        assertThat(stopped.report().at("/decision/recommendation").asText()).isEqualTo("noData");
    }

    @Test
    void refuses_files_that_are_wrong_with_the_line() throws Exception {
        String head = "item,annotator,label,truth\n";
        List<Row> rows = SimulatedLabels.of(0.005);
        Path good = write("good.csv", head, rows, ",", "\n", "");
        Path twice = folder.resolve("twice.csv");
        Files.writeString(twice, Files.readString(good) + "item-3,ann1,yes,no\n");
        Path truth = folder.resolve("truth.csv");
        Files.writeString(
                truth,
                "item,truth\n"
                        + rows.stream()
                                .filter(row -> !row.item().equals("item-4"))
                                .map(row -> row.item() + "," + row.truth())
                                .distinct()
                                .collect(Collectors.joining("\n"))
                        + "\n");

        refused("line 1502", "--labels", twice, "--truth", twice);
        refused("item-4", "--labels", good, "--truth", truth);
        refused("'nowhere'", "--labels", good, "--truth", good, "--label-column", "nowhere");
        refused("There is no file", "--labels", folder.resolve("missing.csv"), "--truth", good);
        refused("30 to 90", "--labels", good, "--truth", good, "--days", 91);
        refused("floor", "--labels", good, "--truth", good, "--floor", "0.99");
    }

    private JsonNode onSnow(String set) throws Exception {
        Path file = ReferenceData.file("snow2008/" + set + ".standardized.tsv");
        RehearsalRun run = RehearsalRun.of(
                folder,
                "--labels",
                file,
                "--truth",
                file,
                "--item-column",
                "orig_id",
                "--annotator-column",
                "!amt_worker_ids",
                "--label-column",
                "response",
                "--truth-column",
                "gold",
                "--days",
                90,
                "--target",
                "0.98",
                "--floor",
                "0.95");
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.report();
    }

    private void refused(String named, Object... arguments) throws Exception {
        RehearsalRun run = RehearsalRun.of(folder.resolve("refused"), arguments);
        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        assertThat(run.output()).contains(named).doesNotContain("\tat ");
        assertThat(run.folder()).doesNotExist();
    }

    private Path write(String name, String head, List<Row> rows, String delimiter, String lineEnd, String before)
            throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                head
                        + rows.stream()
                                .map(row -> before
                                        + String.join(delimiter, row.item(), row.annotator(), row.label(), row.truth())
                                        + lineEnd)
                                .collect(Collectors.joining()));
        return file;
    }

    private static void assertThatMailsAreRead(RehearsalRun run, int expected) throws Exception {
        try (Stream<Path> mails = Files.list(run.folder().resolve("mails"))) {
            List<Path> files = mails.toList();
            assertThat(files).hasSize(expected).hasSizeGreaterThan(50);
            for (Path file : files) {
                try (InputStream content = Files.newInputStream(file)) {
                    MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), content);
                    assertThat(mail.getSubject()).startsWith("[Rehearsal with old labels]");
                    assertThat(text(mail)).contains("Pilotgate, day");
                }
            }
        }
    }

    /** The part for everybody: plain text, the first one of a letter. */
    private static String text(Part part) throws Exception {
        return part.getContent() instanceof Multipart several
                ? text(several.getBodyPart(0))
                : (String) part.getContent();
    }

    private static void interval(JsonNode found, double low, double high, Offset<Double> tolerance) {
        assertThat(found.get(0).asDouble()).isCloseTo(low, tolerance);
        assertThat(found.get(1).asDouble()).isCloseTo(high, tolerance);
    }
}
