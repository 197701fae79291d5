package io.pilotgate.evaluation.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class Soc2ReportsTests {

    private static final PersonId LENA = new PersonId("lena");

    @Autowired
    Soc2Reports reports;

    @Autowired
    Lapses lapses;

    @Autowired
    Vendors vendors;

    @Autowired
    TrialVendors trials;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void inNovember() {
        clock.moveTo(Instant.parse("2026-11-10T12:00:00Z"));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void is_read_back_as_it_was_recorded_and_the_newest_period_counts() {
        VendorId vendor = trials.certified();
        reports.record(vendor, upTo("2026-09-30", LocalDate.parse("2026-12-30")), LENA);
        reports.record(vendor, upTo("2025-09-30", null), LENA);

        assertThat(reports.of(vendor))
                .extracting(RecordedSoc2::report)
                .containsExactly(upTo("2026-09-30", LocalDate.parse("2026-12-30")), upTo("2025-09-30", null));
        assertThat(reports.newest(vendor)).contains(upTo("2026-09-30", LocalDate.parse("2026-12-30")));
        assertThat(audit.withoutPilot())
                .filteredOn(entry -> entry.subject().equals(vendor.value()))
                .extracting(entry -> entry.action())
                .contains("soc2-recorded");
    }

    @Test
    void ends_with_its_bridge_letter_beside_the_certificate() {
        VendorId vendor = trials.certified();
        reports.record(vendor, upTo("2026-09-30", LocalDate.parse("2026-12-30")), LENA);

        assertThat(lapses.of(vendors.find(vendor)))
                .extracting(Lapse::lastDay)
                .containsExactly(LocalDate.parse("2026-12-30"), TrialVendors.CERTIFICATE.expiresOn());
    }

    @Test
    void a_report_looks_back() {
        VendorId vendor = trials.certified();

        assertThatThrownBy(() -> reports.record(vendor, upTo("2026-11-12", null), LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still ahead");
        reports.record(vendor, upTo("2026-11-11", null), LENA);
    }

    private static Soc2Report upTo(String last, @Nullable LocalDate bridgeTo) {
        LocalDate end = LocalDate.parse(last);
        return new Soc2Report(
                "Coalfire",
                Soc2Type.TYPE_II,
                "Platform; security",
                new DateSpan(end.minusYears(1).plusDays(1), end),
                Opinion.QUALIFIED,
                "Two leavers kept access for a week.",
                bridgeTo);
    }
}
