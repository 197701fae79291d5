package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.FlagRecord;
import io.pilotgate.evaluation.FlagRegister;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The watch of a pilot: when it looks, and that neither an outage nor a clock that jumps makes it do a thing twice. */
@PilotgateTest
class WatchTests {

    @Autowired
    Journeys journeys;

    @Autowired
    PilotWatch watch;

    @Autowired
    Pilots pilots;

    @Autowired
    Pauses pauses;

    @Autowired
    Gates gates;

    @Autowired
    Vendors vendors;

    @Autowired
    FlagRegister flags;

    @Autowired
    DailyReports reports;

    @Autowired
    Outbox outbox;

    @Autowired
    SettableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** Instants by Python 3.11's zoneinfo; a day of 23 hours in New York, half an hour put back on Lord Howe. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York,    2026-03-07T23:00:00Z, 2026-03-08T12:00:00Z",
        "America/New_York,    2026-03-08T12:00:00Z, 2026-03-08T21:00:00Z",
        "Australia/Lord_Howe, 2027-04-03T07:00:00Z, 2027-04-03T21:30:00Z",
        "Asia/Kolkata,        2026-03-08T02:29:59Z, 2026-03-08T02:30:00Z",
        "Asia/Kolkata,        2026-03-08T02:30:00Z, 2026-03-08T11:30:00Z",
        "Asia/Kolkata,        2026-03-08T11:30:00Z, 2026-03-09T02:30:00Z"
    })
    void it_looks_in_the_morning_and_at_the_cut_off(ZoneId zone, Instant now, Instant next) {
        var schedule =
                new PilotSchedule(LocalDate.parse("2026-03-01"), 30, zone, Set.of(), Set.of(), LocalTime.of(17, 0));

        assertThat(watch.next(schedule, now)).isEqualTo(next);
    }

    /** The ninety days' certificate lapses on day 40; the pilot is of thirty here and it lapses on day 10. */
    @Test
    void a_certificate_that_lapses_opens_a_flag_holds_the_gate_and_its_renewal_clears_it() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        VendorId vendor = pilots.find(pilot.pilot()).vendor();
        vendors.renewCertificate(vendor, certificate("OLD-1", "2026-01-14"), pilot.lead());
        pilot.sealTruth();
        pilot.onboard();
        pilot.calibrate();
        pilot.deliverAndReport(40);

        // Eight in the morning in Berlin, the day after its last.
        assertThat(flags.of(vendor)).singleElement().satisfies(flag -> {
            assertThat(flag.code()).isEqualTo("RF4");
            assertThat(flag.isOpen()).isTrue();
            assertThat(flag.openedAt()).isEqualTo("2026-01-15T07:00:00Z");
        });
        assertThatThrownBy(() -> pilot.approve("approveDeliveryGate", pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("RF4");

        vendors.renewCertificate(vendor, certificate("NEW-2", "2027-01-14"), pilot.secondLead());

        assertThat(flags.of(vendor))
                .singleElement()
                .satisfies(flag -> assertThat(flag.clearing()).hasValueSatisfying(clearing -> {
                    assertThat(clearing.by()).isEqualTo(pilot.secondLead());
                    assertThat(clearing.how()).contains("NEW-2", "2027-01-14");
                }));
        pilot.approve("approveDeliveryGate", pilot.lead());
    }

    @Test
    void a_certificate_lapses_in_a_pause_too() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        VendorId vendor = pilots.find(pilot.pilot()).vendor();
        vendors.renewCertificate(vendor, certificate("OLD-1", "2026-01-14"), pilot.lead());
        pilot.signPapers();
        pilot.mapControls();
        pauses.pause(pilot.pilot(), "Waiting for a licence.", pilot.lead());

        pilot.advanceTo("2026-01-15T07:00:00Z");

        assertThat(flags.of(vendor)).filteredOn(FlagRecord::isOpen).hasSize(1);
    }

    /** Down over three cut-offs and back; then down for ninety days; then an hour that comes twice. */
    @Test
    void nothing_is_done_twice_and_nothing_skipped() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        pilot.onboard();
        pilot.calibrate();
        clock.moveTo(Instant.parse("2026-01-14T17:00:00Z"));
        pilot.advanceTo("2026-01-14T17:00:00Z");
        List<String> afterThree = keys(pilot);
        assertThat(afterThree)
                .filteredOn(key -> key.contains("/report-missing/"))
                .hasSize(3);

        clock.moveTo(Instant.parse("2026-01-14T16:00:00Z"));
        pilot.advanceTo("2026-01-14T16:30:00Z");
        watch.look(pilot.pilot());
        clock.moveTo(Instant.parse("2026-01-14T17:00:00Z"));
        watch.look(pilot.pilot());
        assertThat(keys(pilot)).as("the hour that came twice").isEqualTo(afterThree);

        clock.moveTo(Instant.parse("2026-04-14T17:00:00Z"));
        pilot.advanceTo("2026-04-14T17:00:00Z");
        assertThat(keys(pilot))
                .doesNotHaveDuplicates()
                .filteredOn(key -> key.contains("/report-missing/"))
                .hasSize(10);
        assertThat(reports.missingDays(pilot.pilot())).hasSize(10);
        List<String> afterNinety = keys(pilot);
        watch.look(pilot.pilot());
        assertThat(keys(pilot)).isEqualTo(afterNinety);
        assertThat(gates.assess(pilot.pilot(), Gate.DELIVERY))
                .filteredOn(finding -> finding.key().equals("dailyReports"))
                .singleElement()
                .matches(finding -> finding.holdsTheGate());
    }

    private List<String> keys(Journey pilot) {
        return outbox.of(pilot.pilot()).stream()
                .map(letter -> letter.letter().key())
                .toList();
    }

    private static Certificate certificate(String number, String lastDay) {
        return new Certificate(
                number, "Trial body", "Labeling", Launches.KICK_OFF.minusYears(1), LocalDate.parse(lastDay));
    }
}
