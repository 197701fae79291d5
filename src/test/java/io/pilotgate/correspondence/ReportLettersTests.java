package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.ClaimQueries;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.LateReports;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Report days from Monday 12 January 2026 on, cut-off at 17:00 in Berlin. */
@PilotgateTest
class ReportLettersTests {

    private static final String TO_VENDOR = "ines@labelworks.example";
    private static final String TO_LEAD = "lena@example.org";
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");

    @Autowired
    Outbox outbox;

    @Autowired
    Pilots pilots;

    @Autowired
    DailyReports reports;

    @Autowired
    LateReports late;

    @Autowired
    ClaimQueries queries;

    @Autowired
    PilotWatch watch;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Accounts accounts;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PersonId lead;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @BeforeEach
    void aPilotInDelivery() {
        clock.moveTo(Launches.MORNING);
        lead = accounts.create(new NewAccount(
                        People.name("s"), "Lena Lead", TO_LEAD, Set.of(Role.LEAD), null, People.PASSWORD))
                .id();
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), lead).id();
        trials.moveTo(pilot, Phase.DELIVERY);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_late_report_goes_to_the_lead_and_its_fate_to_the_vendor() {
        at("2026-01-12T17:00:00Z");
        reports.submit(pilot, TrialReports.of(MONDAY, "0.98"), lead);
        late.reject(pilot, MONDAY, 1, "The figures of Friday.", lead);
        reports.submit(pilot, TrialReports.of(MONDAY, "0.985"), lead);
        late.approve(pilot, MONDAY, 2, "", lead);

        assertThat(letters("late-report-received"))
                .extracting(Letter::toAddress)
                .containsExactly(TO_LEAD, TO_LEAD);
        assertThat(letters("late-report-received").get(0).text())
                .contains("Due: Tuesday 13 January 2026, 17:00 (Europe/Berlin)");
        assertThat(letters("late-report-rejected")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_VENDOR);
            assertThat(letter.text()).contains("The figures of Friday.");
        });
        assertThat(letters("late-report-approved"))
                .extracting(Letter::toAddress)
                .containsExactly(TO_VENDOR);
    }

    @Test
    void the_lead_hears_the_next_morning_that_a_report_is_still_missing_once() {
        at("2026-01-12T16:00:00Z");
        watch.look(pilot);
        assertThat(letters("report-still-missing")).isEmpty();

        at("2026-01-13T07:00:00Z");
        watch.look(pilot);
        watch.look(pilot);

        assertThat(letters("report-still-missing")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_LEAD);
            assertThat(letter.subject()).contains("2026-01-12 is still missing");
        });
    }

    @Test
    void a_closed_week_goes_to_both_sides_with_its_missing_days_and_without_invented_figures() {
        at("2026-01-12T15:00:00Z");
        reports.submit(pilot, TrialReports.full(MONDAY), lead);
        at("2026-01-13T15:00:00Z");
        reports.submit(pilot, TrialReports.full(MONDAY.plusDays(1)), lead);

        at("2026-01-17T07:00:00Z");
        watch.look(pilot);
        watch.look(pilot);

        assertThat(letters("roll-up-week")).extracting(Letter::toAddress).containsExactlyInAnyOrder(TO_VENDOR, TO_LEAD);
        assertThat(letters("roll-up-week").get(0).text())
                .contains("Roll-up of week 2026-W03".substring(11))
                .contains("Report days: 2 of 5 in force")
                .contains("Missing: 2026-01-14, 2026-01-15, 2026-01-16")
                .contains("Items delivered: 2400")
                .contains("Exceptions: 24 of 2400 (1.00 %)")
                .contains("Claimed accuracy: 98.75 %, weighted by items")
                .contains("Self-check, errors found: 60 of 2400 (2.50 %)")
                .contains("Rush turnaround kept: 90 of 100 (90.00 %)")
                .contains("Annotators at work: 14 to 14");
        assertThat(letters("roll-up-week").get(0).html()).contains("<th scope=\"row\">Missing</th>");
    }

    @Test
    void a_week_without_a_report_has_no_data() {
        at("2026-01-17T07:00:00Z");
        watch.look(pilot);

        assertThat(letters("roll-up-week").get(0).text())
                .contains("Report days: 0 of 5 in force")
                .contains("Items delivered: no data")
                .contains("Exceptions: no data")
                .contains("Claimed accuracy: no data");
    }

    @Test
    void a_low_claim_is_a_question_to_the_vendor_and_its_answer_goes_to_the_lead() {
        at("2026-01-12T15:00:00Z");
        reports.submit(pilot, TrialReports.of(MONDAY, "0.80"), lead);

        assertThat(letters("claim-queried")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_VENDOR);
            assertThat(letter.text()).contains("Your figure: 80 %", "A claim alone has no consequence");
        });

        queries.answer(pilot, MONDAY, 1, "A new team started.", lead);

        assertThat(letters("claim-answered")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_LEAD);
            assertThat(letter.text()).contains("A new team started.");
        });
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
    }

    private List<Letter> letters(String kind) {
        return outbox.of(pilot).stream()
                .map(OutboxLetter::letter)
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }
}
