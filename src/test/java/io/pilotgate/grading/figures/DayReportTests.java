package io.pilotgate.grading.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.delivery.Judgment;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.testing.TrialPilots;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Twenty days of fifty audited items each, a batch a day; target 98 %, floor 95 %. */
class DayReportTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");
    private static final int DAYS = 20;
    private static final int ITEMS = 50;

    private final Map<String, String> truth = new HashMap<>();
    private final Map<Long, LocalDate> days = new HashMap<>();
    private final Map<Long, String> versions = new HashMap<>();
    private final SortedMap<LocalDate, Double> claims = new TreeMap<>();

    @Test
    void claims_that_are_too_good_are_found_by_the_day_that_was_fixed_beforehand() {
        FigureReport report = report(DAYS, 4, 4, 0.98);

        assertThat(report.report().at("/claimGap").size()).isEqualTo(2);
        assertThat(report.report().at("/claimGap/1/isGap").asBoolean()).isTrue();
        assertThat(report.report().at("/claimGap/1/errors").asLong()).isEqualTo(80);
        assertThat(report.report().at("/claimGap/1/expectedErrors").asDouble()).isCloseTo(20, within(1e-9));
        assertThat(report.notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("Look at the claims after 20 report days")
                        .endsWith("the vendor claims more than it delivers."));
    }

    @Test
    void honest_claims_are_no_gap_and_good_work_is_accepted() {
        FigureReport report = report(DAYS, 1, 1, 0.98);

        assertThat(report.report().at("/claimGap/1/isGap").asBoolean()).isFalse();
        assertThat(report.report().at("/days/19/sequentialTest").asText()).isEqualTo("accept");
        assertThat(report.report().at("/weeks").size()).isEqualTo(3);
        Figure soFar = report.figures().get(0);
        assertThat(soFar.value()).isCloseTo(0.98, within(1e-12));
        assertThat(soFar.n()).isEqualTo(1000);
        assertThat(Objects.requireNonNull(soFar.low())).isBetween(0.95, 0.98);
        assertThat(soFar.method()).contains("confidence sequence");
    }

    @Test
    void before_the_tenth_report_day_nobody_is_accused() {
        FigureReport report = report(9, 20, 20, 0.98);

        assertThat(report.report().at("/claimGap").size()).isZero();
        assertThat(report.notes()).anySatisfy(note -> assertThat(note).contains("9 days have a claim so far"));
        assertThat(report.report().at("/days/8/sequentialTest").asText()).isEqualTo("reject");
        assertThat(report.report().at("/weeks/0/underTheFloor").asBoolean()).isTrue();
    }

    @Test
    void a_drop_when_the_crew_changes_is_told() {
        assertThat(report(DAYS, 1, 5, 0.98).notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("On 2026-01-15 most answers came from annotators who had not worked before.")
                        .contains("the work got worse"));
        assertThat(report(DAYS, 1, 1, 0.98).notes())
                .anySatisfy(note -> assertThat(note).contains("that shows no drop"));
    }

    /** The second version told something wrongly: its errors are its own, and none is laid to the first. */
    @Test
    void errors_stand_by_the_version_of_the_sop_and_by_the_person_who_made_them() {
        for (int day = 0; day < DAYS; day++) {
            versions.put((long) day, day < 10 ? "1.0" : "2.0");
        }

        FigureReport report = report(DAYS, 0, 5, 0.98);

        assertThat(report.report().at("/sopVersions").toString())
                .isEqualTo("[{\"version\":\"1.0\",\"correct\":500,\"audited\":500},"
                        + "{\"version\":\"2.0\",\"correct\":450,\"audited\":500}]");
        // Ana worked in two weeks, Bob from Thursday of the second to Saturday of the third.
        assertThat(report.report().at("/annotators/0").toString())
                .isEqualTo("{\"annotator\":\"ana\",\"correct\":350,\"audited\":350,\"from\":\"2026-01-05\"}");
        assertThat(report.report().at("/annotators/2").toString())
                .isEqualTo("{\"annotator\":\"bob\",\"correct\":180,\"audited\":200,\"from\":\"2026-01-12\"}");
    }

    /**
     * An item that is labelled again under a newer version stays with the version of its first label, whichever label is
     * read first; two labels of the second version outvote the first one's.
     */
    @Test
    void an_item_counts_for_the_version_of_its_first_label_however_its_labels_are_read() {
        truth.put("again", "yes");
        truth.put("once", "yes");
        List.of(1L, 2L, 3L).forEach(batch -> days.put(batch, MONDAY.plusDays(batch)));
        versions.putAll(Map.of(1L, "1.0", 2L, "2.0", 3L, "2.0"));
        List<Judgment> labels = List.of(
                new Judgment(1, "again", "ana", "yes"),
                new Judgment(2, "again", "bob", "no"),
                new Judgment(3, "again", "cleo", "no"),
                new Judgment(2, "once", "bob", "yes"));

        for (int turn = 0; turn < labels.size(); turn++) {
            List<Judgment> read = new ArrayList<>(labels);
            Collections.rotate(read, turn);
            DayReport report =
                    new DayReport(LabelKind.CLASSIFICATION, TrialPilots.STRICT, truth, days, versions, claims);
            read.forEach(report::answer);

            assertThat(report.finish().report().at("/sopVersions").toString())
                    .isEqualTo("[{\"version\":\"1.0\",\"correct\":0,\"audited\":1},"
                            + "{\"version\":\"2.0\",\"correct\":1,\"audited\":1}]");
        }
    }

    @Test
    void nothing_audited_is_no_score() {
        FigureReport report =
                new DayReport(LabelKind.CLASSIFICATION, TrialPilots.STRICT, truth, days, versions, claims).finish();

        assertThat(report.figures())
                .allSatisfy(figure -> assertThat(figure.value()).isNull());
        assertThat(report.notes()).anySatisfy(note -> assertThat(note).endsWith("no data."));
    }

    /** @param errors of the first ten days each, {@code later} of the others, in which other people work */
    private FigureReport report(int count, int errors, int later, double claimed) {
        truth.clear();
        for (int day = 0; day < count; day++) {
            LocalDate date = MONDAY.plusDays(day);
            days.put((long) day, date);
            claims.put(date, claimed);
            for (int item = 0; item < ITEMS; item++) {
                truth.put(day + "-" + item, "yes");
            }
        }
        DayReport report = new DayReport(LabelKind.CLASSIFICATION, TrialPilots.STRICT, truth, days, versions, claims);
        for (int day = 0; day < count; day++) {
            for (int item = 0; item < ITEMS; item++) {
                boolean wrong = item < (day < 10 ? errors : later);
                report.answer(new Judgment(day, day + "-" + item, day < 10 ? "ana" : "bob", wrong ? "no" : "yes"));
            }
        }
        return report.finish();
    }
}
