package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.VendorWatch;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.assurance.Opinion;
import io.pilotgate.evaluation.assurance.Soc2Report;
import io.pilotgate.evaluation.assurance.Soc2Reports;
import io.pilotgate.evaluation.assurance.Soc2Type;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The certificate ends on Monday 2 March 2026. */
@PilotgateTest
class LapseRemindersTests {

    @Autowired
    VendorWatch watch;

    @Autowired
    Vendors vendors;

    @Autowired
    TrialVendors trials;

    @Autowired
    Soc2Reports reports;

    @Autowired
    Pilots pilots;

    @Autowired
    Pauses pauses;

    @Autowired
    TrialPilots trialPilots;

    @Autowired
    Accounts accounts;

    @Autowired
    Outbox outbox;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private VendorId vendor;

    @SuppressWarnings("NullAway.Init")
    private Account lead;

    @BeforeEach
    void aVendorWhoseCertificateEnds() {
        clock.moveTo(Launches.MORNING);
        vendor = trials.withoutCertificate();
        String lena = People.name("lena") + "@example.org";
        lead = accounts.create(
                new NewAccount(People.name("s"), "Lena Lead", lena, Set.of(Role.LEAD), null, People.PASSWORD));
        pilots.launch(Launches.with(vendor).plan(), lead.id());
        vendors.renewCertificate(vendor, until("2026-03-02"), lead.id());
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void both_sides_are_reminded_thirty_seven_and_one_days_before_each_once() {
        for (LocalDate day = LocalDate.parse("2026-01-25"); day.getMonthValue() < 4; day = day.plusDays(1)) {
            lookAt(day + "T07:59:00Z");
            lookAt(day + "T08:00:00Z");
            lookAt(day + "T18:00:00Z");
        }

        assertThat(letters("ines@labelworks.example"))
                .extracting(letter -> letter.subject().replaceFirst(".* ends ", "") + " on "
                        + letter.due().toString().substring(0, 16))
                .containsExactly(
                        "in 30 days on 2026-01-31T08:00",
                        "in 7 days on 2026-02-23T08:00",
                        "in 1 day on 2026-03-01T08:00");
        assertThat(letters(lead.email())).hasSize(3).allSatisfy(letter -> {
            assertThat(letter.text()).contains("ISO 27001 certificate IS-5", "Monday 2 March 2026");
            assertThat(letter.text()).contains("/vendors/" + vendor + "/assurance");
        });
    }

    @Test
    void after_an_outage_only_the_newest_goes_out_with_the_days_that_are_left() {
        lookAt("2026-02-26T09:00:00Z");

        assertThat(letters(lead.email()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).endsWith("ends in 4 days"));
    }

    @Test
    void after_its_last_day_the_flag_speaks_and_no_reminder() {
        lookAt("2026-03-03T09:00:00Z");

        assertThat(letters(lead.email())).isEmpty();
    }

    @Test
    void a_pause_moves_nothing() {
        PilotId pilot = pilots.ofVendor(vendor).get(0).id();
        trialPilots.moveTo(pilot, Phase.CALIBRATION);
        pauses.pause(pilot, "Data late.", lead.id());

        lookAt("2026-02-23T09:00:00Z");

        assertThat(letters(lead.email())).hasSize(1);
    }

    @Test
    void the_renewed_one_is_another_paper() {
        lookAt("2026-02-23T09:00:00Z");
        vendors.renewCertificate(vendor, until("2026-03-26"), lead.id());

        lookAt("2026-02-24T09:00:00Z");

        assertThat(letters(lead.email()))
                .extracting(letter -> letter.subject().replaceFirst(".* ends ", ""))
                .containsExactly("in 7 days", "in 30 days");
    }

    @Test
    void the_morning_is_that_of_the_vendors_people() {
        vendors.setZone(vendor, ZoneId.of("Asia/Manila"), lead.id());
        lookAt("2026-01-30T23:59:00Z");
        assertThat(letters(lead.email())).isEmpty();

        lookAt("2026-01-31T00:00:00Z");
        assertThat(letters(lead.email())).hasSize(1);
    }

    @Test
    void a_soc_2_report_ends_with_its_bridge_letter() {
        var period = new DateSpan(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-11-15"));
        reports.record(
                vendor,
                new Soc2Report(
                        "Coalfire",
                        Soc2Type.TYPE_II,
                        "Platform",
                        period,
                        Opinion.UNQUALIFIED,
                        "",
                        LocalDate.parse("2026-02-15")),
                lead.id());

        lookAt("2026-01-16T09:00:00Z");

        assertThat(letters(lead.email()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("SOC 2 report of Coalfire", "with its bridge letter", "Sunday 15 February 2026")
                        .contains("Ask the vendor for the next report"));
    }

    private void lookAt(String instant) {
        clock.moveTo(Instant.parse(instant));
        watch.look(vendor);
    }

    private static Certificate until(String day) {
        return new Certificate("IS-5", "TÜV", "Annotation", LocalDate.parse(day).minusYears(3), LocalDate.parse(day));
    }

    /** The oldest first. */
    private List<Letter> letters(String to) {
        String about = "vendor/" + vendor + "/paper-ends/";
        return outbox.all(5000).stream()
                .map(OutboxLetter::letter)
                .filter(letter ->
                        letter.key().startsWith(about) && letter.toAddress().equals(to))
                .sorted(Comparator.comparing(Letter::due))
                .toList();
    }
}
