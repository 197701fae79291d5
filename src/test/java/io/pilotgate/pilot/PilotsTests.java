package io.pilotgate.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PilotgateTest
@RecordApplicationEvents
class PilotsTests {

    @Autowired
    Pilots pilots;

    @Autowired
    Agreements agreements;

    @Autowired
    AuditTrail audit;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Accounts accounts;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    @SuppressWarnings("NullAway.Init")
    private PersonId lead;

    @SuppressWarnings("NullAway.Init")
    private VendorId vendor;

    @BeforeEach
    void onTheMorningOfTheKickOff() {
        clock.moveTo(Launches.MORNING.plusNanos(123_456_789));
        lead = People.staff(accounts, Role.LEAD).id();
        vendor = vendors.certified();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void is_read_back_as_it_was_launched() {
        LaunchPlan plan = Launches.with(vendor)
                .named("  Street signs  ")
                .lasting(45)
                .in("Asia/Kolkata")
                .offOn("2026-01-26", "2026-01-14")
                .plan();

        Pilot launched = pilots.launch(plan, lead);

        assertThat(pilots.find(launched.id()))
                .isEqualTo(launched)
                .isEqualTo(new Pilot(
                        launched.id(),
                        "Street signs",
                        vendor,
                        plan.scope(),
                        plan.schedule(),
                        Phase.ONBOARDING,
                        lead,
                        Instant.parse("2026-01-05T08:00:00.123456Z"),
                        Launches.CONTACT,
                        20_000L));
        assertThat(pilots.all()).contains(launched);
        assertThat(pilots.ofVendor(vendor)).containsExactly(launched);
    }

    @Test
    void its_terms_are_read_back_as_they_were_agreed() {
        var terms = Terms.but()
                .target("0.9825")
                .unitPrice("0.012345", "KWD")
                .exitCost("12.5", "KWD")
                .terms();

        Pilot launched = pilots.launch(Launches.with(vendor).under(terms).plan(), lead);

        assertThat(agreements.of(launched.id()).terms()).isEqualTo(terms);
        assertThat(agreements.of(launched.id()).vendor()).isEqualTo(vendor);
        assertThat(agreements.of(launched.id()).signed()).isEmpty();
    }

    @Test
    void the_launch_is_a_fact_and_on_record() {
        PilotId pilot = pilots.launch(Launches.with(vendor).plan(), lead).id();

        assertThat(facts.stream(PilotLaunched.class)).contains(new PilotLaunched(pilot));
        assertThat(audit.of(pilot)).first().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("pilot-launched");
            assertThat(entry.actor()).isEqualTo(lead);
            assertThat(entry.details()).containsEntry("target", "98 %").containsEntry("floor", "95 %");
        });
    }

    @Test
    void a_vendor_that_nobody_registered_gets_no_pilot() {
        assertThatThrownBy(() -> pilots.launch(Launches.with(VendorId.random()).plan(), lead))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no vendor with this id.");
    }

    @Test
    void has_a_name_of_one_line() {
        refused(Launches.with(vendor).named(" "), "name");
        refused(Launches.with(vendor).named("x".repeat(121)), "name");
        refused(Launches.with(vendor).named("Street\nsigns"), "name");
    }

    @Test
    void kicks_off_at_most_thirty_days_ago_and_a_year_ahead() {
        refused(Launches.with(vendor).kickOff(LocalDate.parse("2025-12-05")), "kickOff");
        refused(Launches.with(vendor).kickOff(LocalDate.parse("2027-01-06")), "kickOff");
        assertThatCode(() -> pilots.launch(
                        Launches.with(vendor)
                                .kickOff(LocalDate.parse("2025-12-06"))
                                .plan(),
                        lead))
                .doesNotThrowAnyException();
        assertThatCode(() -> pilots.launch(
                        Launches.with(vendor)
                                .kickOff(LocalDate.parse("2027-01-05"))
                                .plan(),
                        lead))
                .doesNotThrowAnyException();
    }

    @Test
    void a_kick_off_before_today_needs_a_reason_that_is_kept() {
        Launches yesterday = Launches.with(vendor).kickOff(LocalDate.parse("2026-01-04"));

        assertThatThrownBy(() -> pilots.launch(yesterday.plan().begunBefore(" "), lead))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The kick-off, 2026-01-04, is before today, 2026-01-05.");
        assertThatCode(() -> pilots.launch(Launches.with(vendor).plan().begunBefore(""), lead))
                .as("today is not before today")
                .doesNotThrowAnyException();
        PilotId pilot = pilots.launch(yesterday.plan(), lead).id();
        assertThat(audit.of(pilot))
                .first()
                .satisfies(
                        entry -> assertThat(entry.details()).containsEntry("alreadyBegun", "Taken over from paper."));
    }

    @Test
    void a_refused_launch_leaves_nothing() {
        refused(Launches.with(vendor).named(" "), "name");

        assertThat(pilots.ofVendor(vendor)).isEmpty();
        assertThat(facts.stream(PilotLaunched.class)).isEmpty();
    }

    @Test
    void a_pilot_that_nobody_launched_does_not_exist() {
        assertThatThrownBy(() -> pilots.find(PilotId.random()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private void refused(Launches wanted, String place) {
        assertThatThrownBy(() -> pilots.launch(wanted.plan(), lead))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .singleElement()
                                .extracting(Refusal.Reason::place)
                                .isEqualTo(place));
    }
}
