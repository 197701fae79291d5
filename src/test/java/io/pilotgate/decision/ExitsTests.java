package io.pilotgate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialVendors;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Terms with fourteen days of notice and 500 USD for an early end; it is the morning of Monday, 5 January 2026, in Berlin. */
@PilotgateTest
@RecordApplicationEvents
class ExitsTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId LEO = new PersonId("leo");

    @Autowired
    Exits exits;

    @Autowired
    ExitDeeds deeds;

    @Autowired
    Stops stops;

    @Autowired
    Pilots pilots;

    @Autowired
    PilotWatch watch;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    TrialPapers papers;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    private VendorId vendor = VendorId.random();

    @BeforeEach
    void onTheFirstMorning() {
        clock.moveTo(Launches.MORNING);
        vendor = vendors.certified();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_stop_costs_what_the_contract_says_and_the_notice_runs_from_that_day() {
        Exit exit = exits.of(stopped()).orElseThrow();

        assertThat(exit.early()).isTrue();
        assertThat(exit.reason()).isEqualTo("The vendor was sold.");
        assertThat(exit.agreedCost()).isEqualTo(Money.of("500.00", "USD"));
        // Fourteen calendar days on, at the cut-off in Berlin.
        assertThat(exit.due()).isEqualTo(Instant.parse("2026-01-19T16:00:00Z"));
        assertThat(exit.missing()).containsExactly(ExitPart.values());
    }

    @Test
    void a_regular_end_costs_nothing() {
        PilotId pilot = outcomes.decide(launched(), Outcome.END);

        assertThat(exits.of(pilot).orElseThrow()).satisfies(exit -> {
            assertThat(exit.early()).isFalse();
            assertThat(exit.agreedCost()).isEqualTo(Money.of("0", "USD"));
        });
    }

    @Test
    void a_pilot_that_goes_on_has_no_exit() {
        assertThat(exits.of(outcomes.decide(launched(), Outcome.SCALE_UP))).isEmpty();
        assertThat(exits.of(outcomes.decide(launched(), Outcome.ADJUST))).isEmpty();
        assertThatThrownBy(() -> deeds.confirmKnowledgeTransfer(launched(), "A list.", LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no exit");
    }

    @Test
    void tokens_end_with_the_last_pilot_of_the_vendor() {
        Account person = accounts.create(new NewAccount(
                People.name("v"), "Vendor Person", "vendor@example.org", Set.of(Role.VENDOR), vendor, People.PASSWORD));
        tokens.issue(person.id(), "uploads");
        PilotId first = stopped();
        PilotId second = stopped();

        exits.revokeAccess(first);
        assertThat(exits.isAccessRevoked(first)).isTrue();
        assertThat(exits.isAccessRevoked(second)).isFalse();
        assertThat(tokens.of(person.id())).hasSize(1);

        exits.revokeAccess(second);
        exits.revokeAccess(second);
        assertThat(tokens.of(person.id())).isEmpty();
        assertThat(audit.of(second))
                .filteredOn(entry -> entry.action().equals("vendor-access-revoked"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("tokensRevoked", "1"));
    }

    @Test
    void the_certificate_is_a_file_of_a_day_after_the_end() {
        PilotId pilot = stopped();
        LocalDate today = LocalDate.parse("2026-01-05");

        assertThatThrownBy(() -> deeds.recordDestructionCertificate(pilot, "All of it.", today, LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Upload it on the pilot's page first");
        papers.upload(pilot, DocumentKind.DESTRUCTION_CERTIFICATE, LENA);
        for (LocalDate wrong : List.of(today.minusDays(1), today.plusDays(1))) {
            assertThatThrownBy(() -> deeds.recordDestructionCertificate(pilot, "All of it.", wrong, LENA))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("2026-01-05 to 2026-01-05");
        }
        deeds.recordDestructionCertificate(pilot, "All of it.", today, LENA);

        assertThat(exits.of(pilot)
                        .orElseThrow()
                        .deed(ExitPart.DESTRUCTION_CERTIFICATE)
                        .orElseThrow())
                .satisfies(deed -> {
                    assertThat(deed.document()).isPresent();
                    assertThat(deed.certifiedOn()).hasValue(today);
                });
        assertThatThrownBy(() -> deeds.recordDestructionCertificate(pilot, "Again.", today, LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("done already");
    }

    @Test
    void another_cost_than_agreed_needs_its_reason() {
        PilotId pilot = stopped();

        for (String wrong : List.of("-1", "499.999")) {
            assertThatThrownBy(() -> deeds.settleCost(pilot, new BigDecimal(wrong), "Why not.", LENA))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> deeds.settleCost(pilot, new BigDecimal("250"), "", LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Agreed are 500.00 USD, settled are 250.00 USD");
        deeds.settleCost(pilot, new BigDecimal("250"), "Half: the vendor asked for the end too.", LENA);

        assertThat(exits.of(pilot)
                        .orElseThrow()
                        .deed(ExitPart.EXIT_COST)
                        .orElseThrow()
                        .amount())
                .hasValue(Money.of("250", "USD"));
    }

    @Test
    void is_over_when_every_part_is_done() {
        PilotId pilot = stopped();
        deeds.settleCost(pilot, new BigDecimal("500.00"), "", LENA);
        deeds.confirmKnowledgeTransfer(pilot, "The list of edge cases, to Lena.", LENA);
        assertThat(exits.of(pilot).orElseThrow().isOpen()).isTrue();

        certify(pilot);

        assertThat(exits.of(pilot).orElseThrow().isOpen()).isFalse();
        assertThat(facts.stream(ExitCompleted.class)).contains(new ExitCompleted(pilot));
    }

    /** Due on Monday the 19th; looked at twice a day but for an outage from the 24th to the 31st. */
    @Test
    void a_missing_certificate_is_asked_for_until_it_is_there() {
        PilotId pilot = stopped();
        for (String at : List.of(
                "2026-01-19T16:00:00Z",
                "2026-01-20T07:00:00Z",
                "2026-01-20T16:00:00Z",
                "2026-01-21T07:00:00Z",
                "2026-01-22T07:00:00Z",
                "2026-01-23T07:00:00Z",
                "2026-01-31T07:00:00Z",
                "2026-02-04T07:00:00Z",
                "2026-02-05T07:00:00Z")) {
            clock.moveTo(Instant.parse(at));
            assertThat(watch.look(pilot)).as("looked at again").isPresent();
        }
        assertThat(missing(pilot)).containsExactly(1, 2, 3, 12, 17);

        deeds.confirmKnowledgeTransfer(pilot, "Nothing to hand over.", LENA);
        deeds.settleCost(pilot, new BigDecimal("500"), "", LENA);
        certify(pilot);
        clock.moveTo(clock.instant().plus(Duration.ofDays(30)));

        assertThat(watch.look(pilot)).as("nothing is open").isEmpty();
        assertThat(missing(pilot)).hasSize(5);
    }

    private List<Integer> missing(PilotId pilot) {
        return facts.stream(DestructionCertificateMissing.class)
                .filter(fact -> fact.pilot().equals(pilot))
                .map(DestructionCertificateMissing::daysLate)
                .toList();
    }

    private void certify(PilotId pilot) {
        papers.upload(pilot, DocumentKind.DESTRUCTION_CERTIFICATE, LENA);
        deeds.recordDestructionCertificate(pilot, "All of it.", LocalDate.parse("2026-01-05"), LENA);
    }

    private PilotId stopped() {
        PilotId pilot = launched();
        stops.propose(pilot, "The vendor was sold.", LENA);
        stops.confirm(pilot, LEO);
        return pilot;
    }

    private PilotId launched() {
        return pilots.launch(Launches.with(vendor).under(Terms.usual()).plan(), LENA)
                .id();
    }
}
