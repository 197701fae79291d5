package io.pilotgate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.Finding;
import io.pilotgate.labels.FindingGroup;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Daily reports as they are handed in: a table of several, or one in JSON. */
@PilotgateTest
class UploadedReportsTests {

    private static final PersonId INES = new PersonId("ines");
    private static final String HEAD = "day,itemsDelivered,claimedAccuracy,exceptions,annotatorsAtWork\n";
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");

    /** Tuesday, an hour before the cut-off in Berlin. */
    private static final Instant TUESDAY_AT_FOUR = Instant.parse("2026-01-13T15:00:00Z");

    @Autowired
    Uploads uploads;

    @Autowired
    DailyReports reports;

    @Autowired
    LateReports late;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void delivering() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), TrialPilots.LEAD)
                .id();
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(TUESDAY_AT_FOUR);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_staged_table_counts_when_it_is_confirmed() {
        Upload staged = stage(HEAD + "2026-01-12,100,0.98,1,4\n2026-01-13,90,0.97,0,4\n");
        assertThat(staged.state()).isEqualTo(UploadState.CHECKED);
        assertThat(staged.outcome())
                .isNotNull()
                .satisfies(outcome -> assertThat(outcome.rows()).isEqualTo(2));
        assertThat(reports.versions(pilot)).isEmpty();

        uploads.confirm(pilot, staged.id(), INES);
        uploads.confirm(pilot, staged.id(), INES);

        assertThat(reports.versions(pilot)).hasSize(2);
        Receipt receipt = uploads.receipt(pilot, staged.id());
        assertThat(receipt.rowsAccepted()).isEqualTo(2);
        assertThat(receipt.countsAsDay()).isEqualTo(9);
        assertThat(receipt.late()).as("Monday's cut-off has passed").isTrue();
        assertThat(receipt.next()).contains("waits for the buyer's approval");
        assertThat(receipt.receivedInPilotZone()).isEqualTo("2026-01-13T16:00:00+01:00[Europe/Berlin]");
        assertThat(receipt.reports())
                .extracting(ReportReceipt::day, ReportReceipt::late)
                .containsExactly(tuple(MONDAY, true), tuple(MONDAY.plusDays(1), false));
    }

    @Test
    void everything_wrong_in_a_staged_table_is_told_with_row_field_what_stands_there_and_the_mend() {
        Upload faulty = stage(HEAD + "2026-01-12,100,0.98,1,4\n2026-01-13,many,0.97,0,4\n2026-01-12,90,0.9,0\n");

        assertThat(faulty.state()).isEqualTo(UploadState.FAULTY);
        assertThat(uploads.findings(pilot, faulty.id(), 0, 10))
                .extracting(Finding::line, Finding::column, Finding::code, Finding::found)
                .containsExactly(tuple(3L, "itemsDelivered", "FIELD", "'many'"), tuple(4L, "", "ROW", ""));
        assertThat(uploads.findings(pilot, faulty.id(), 0, 1)).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo("Something that is not a whole number");
            assertThat(finding.mend()).startsWith("Write digits alone, such as 1200.");
        });
    }

    @Test
    void what_has_one_cause_is_counted_by_it() {
        Upload faulty = stage(HEAD + "2026-01-12,10,0.98,11,4\n2026-01-13,10,0.98,12,4\n"
                + "2026-01-20,10,0.98,0,4\n2026-01-21,10,0.98,0,4\n2026-01-14,10,,0,4\n");

        assertThat(Objects.requireNonNull(faulty.outcome()).groups())
                .extracting(FindingGroup::column, FindingGroup::count, FindingGroup::text, FindingGroup::mend)
                .contains(
                        tuple(
                                "exceptions",
                                2L,
                                "This cannot be so in column 'exceptions', 2 times: line 2 ('11'), line 3 ('12').",
                                "Exceptions are 0 up to the number of items delivered."),
                        tuple(
                                "day",
                                3L,
                                "A day that is in the future in column 'day', 3 times: line 4 ('2026-01-20'),"
                                        + " line 5 ('2026-01-21'), line 6 ('2026-01-14').",
                                "Report a day when its work is done."))
                .anySatisfy(group -> assertThat(group.toList())
                        .contains("Nothing stands here in column 'claimedAccuracy', once: line 6."));
    }

    @Test
    void a_report_in_json_is_told_by_line_and_field() {
        Upload faulty = stage("{\n  \"day\": \"2026-01-13\",\n  \"itemsDelivered\": 10,\n  \"exceptions\": 0,\n"
                + "  \"claimedAccuracy\": 0.9,\n  \"annotatorsAtWork\": 2,\n"
                + "  \"qa\": {\"self\": {\"checked\": 5,\n    \"errorsFound\": 6}}\n}\n");
        Upload lacking = stage("{\"day\":\"2026-01-13\"}");
        Upload broken = stage("{\"day\":\n\"2026-01-13\",}");

        assertThat(uploads.findings(pilot, faulty.id(), 0, 10))
                .extracting(Finding::line, Finding::column, Finding::found)
                .containsExactly(tuple(8L, "qa.self.errorsFound", "'6'"));
        assertThat(uploads.findings(pilot, lacking.id(), 0, 10))
                .extracting(Finding::column)
                .containsExactly("itemsDelivered", "exceptions", "annotatorsAtWork");
        assertThat(uploads.findings(pilot, broken.id(), 0, 10))
                .singleElement()
                .satisfies(finding -> assertThat(finding.column()).startsWith("body, line 2"));
    }

    @Test
    void rules_of_the_pilot_are_findings_too() {
        Upload faulty = stage(HEAD + "2026-01-12,100,0.98,1,4\n2026-01-17,10,0.97,0,4\n2026-01-12,90,0.9,0,4\n");

        assertThat(uploads.findings(pilot, faulty.id(), 0, 10))
                .extracting(Finding::line, Finding::column, Finding::found)
                .containsExactly(tuple(3L, "day", "'2026-01-17'"), tuple(4L, "day", "'2026-01-12'"));
    }

    @Test
    void what_will_become_of_right_reports_is_said_before_they_are_confirmed() {
        handIn(HEAD + "2026-01-13,100,0.98,1,4\n");

        Upload staged = stage(HEAD + "2026-01-12,100,0.98,1,4\n2026-01-13,90,0.97,0,4\n");
        DryRun same = dryRun(HEAD + "2026-01-13,100,0.980,1,4\n");

        assertThat(Objects.requireNonNull(staged.outcome()).notices())
                .containsExactly(
                        "In time if confirmed by 2026-01-13 17:00 (Europe/Berlin): 2026-01-13.",
                        "After their cut-off, so that they wait for the buyer's approval: 2026-01-12.",
                        "Reported before, so that this becomes the next version: 2026-01-13.");
        assertThat(same.outcome().notices())
                .containsExactly("On record with the same figures, so that nothing changes: 2026-01-13.");
    }

    @Test
    void a_report_is_received_when_it_is_confirmed() {
        Upload staged = stage(HEAD + "2026-01-13,100,0.98,1,4\n");
        clock.moveTo(TUESDAY_AT_FOUR.plus(Duration.ofHours(2)));

        uploads.confirm(pilot, staged.id(), INES);

        Receipt receipt = uploads.receipt(pilot, staged.id());
        assertThat(receipt.late()).isTrue();
        assertThat(receipt.receivedAt()).isEqualTo(TUESDAY_AT_FOUR.plus(Duration.ofHours(2)));
        assertThat(reports.of(pilot)).as("it waits").isEmpty();
        late.approve(pilot, MONDAY.plusDays(1), 1, "", TrialPilots.LEAD);
        assertThat(uploads.receipt(pilot, staged.id()).next()).startsWith("It is in force for its day.");
    }

    @Test
    void the_same_bytes_are_one_report_until_another_one_of_the_day_comes() {
        String first = HEAD + "2026-01-13,100,0.98,1,4\n";
        Upload one = handIn(first);
        assertThat(handIn(first).id()).isEqualTo(one.id());
        assertThat(reports.versions(pilot)).hasSize(1);

        handIn(HEAD + "2026-01-13,101,0.98,1,4\n");
        Upload back = handIn(first);

        assertThat(back.id()).isNotEqualTo(one.id());
        assertThat(uploads.receipt(pilot, back.id()).reports().get(0).version()).isEqualTo(3);
        assertThat(uploads.receipt(pilot, one.id()).reports().get(0).version()).isEqualTo(1);
        assertThat(handIn(first).id()).isEqualTo(back.id());
    }

    @Test
    void other_bytes_that_say_the_same_are_the_same_version() {
        Upload table = handIn(HEAD + "2026-01-13,100,0.98,1,4\n");
        String body = "{\"day\":\"2026-01-13\",\"itemsDelivered\":100,\"claimedAccuracy\":0.980,\"exceptions\":1,"
                + "\"annotatorsAtWork\":4}";

        Upload json = uploads.handIn(pilot, HandedIn.reports("r.json"), bytes(body), INES);

        assertThat(json.id()).isNotEqualTo(table.id());
        assertThat(uploads.receipt(pilot, json.id()).sha256()).isEqualTo(Sha256.of(body));
        assertThat(uploads.receipt(pilot, json.id()).reports())
                .isEqualTo(uploads.receipt(pilot, table.id()).reports());
        assertThat(reports.versions(pilot)).hasSize(1);
    }

    @Test
    void a_staged_report_that_was_handed_in_meanwhile_repeats_it() {
        Upload staged = stage(HEAD + "2026-01-13,100,0.98,1,4\n");
        clock.moveTo(TUESDAY_AT_FOUR.plusSeconds(60));
        Upload handedIn = handIn(HEAD + "2026-01-13,100,0.98,1,4\n");
        assertThat(handedIn.id()).as("handing it in confirms it").isEqualTo(staged.id());

        assertThat(uploads.confirm(pilot, staged.id(), INES).state()).isEqualTo(UploadState.ACCEPTED);
        assertThat(reports.versions(pilot)).hasSize(1);
    }

    @Test
    void a_dry_run_keeps_nothing() {
        DryRun good = dryRun(HEAD + "2026-01-13,100,0.98,1,4\n");
        DryRun bad = dryRun(HEAD + "2026-01-13,100,1.98,1,4\n");

        assertThat(good.acceptable()).isTrue();
        assertThat(good.outcome().rows()).isEqualTo(1);
        assertThat(bad.acceptable()).isFalse();
        assertThat(bad.findings()).extracting(Finding::column).containsExactly("claimedAccuracy");
        assertThat(uploads.of(pilot)).isEmpty();
        assertThat(reports.versions(pilot)).isEmpty();
    }

    @Test
    void a_refused_table_of_one_call_names_rows_as_ever_and_leaves_nothing() {
        assertThatThrownBy(() -> handIn(HEAD + "2026-01-17,10,0.97,0,4\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly("row 2, day"));

        assertThat(uploads.of(pilot)).isEmpty();
    }

    @Test
    void reports_belong_to_the_delivery() {
        PilotId early = pilots.launch(Launches.with(vendors.certified()).plan(), TrialPilots.LEAD)
                .id();

        assertThatThrownBy(() -> uploads.stage(early, HandedIn.reports("r.csv"), bytes(HEAD), INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("belongs to the phase");
    }

    private Upload stage(String table) {
        return uploads.stage(pilot, HandedIn.reports("r.csv"), bytes(table), INES);
    }

    private Upload handIn(String table) {
        return uploads.handIn(pilot, HandedIn.reports("r.csv"), bytes(table), INES);
    }

    private DryRun dryRun(String table) {
        return uploads.dryRun(pilot, HandedIn.reports("r.csv"), () -> bytes(table), INES);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
