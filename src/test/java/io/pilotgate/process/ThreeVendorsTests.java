package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.FlagRecord;
import io.pilotgate.evaluation.FlagRegister;
import io.pilotgate.evaluation.Ratings;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.RedFlags;
import io.pilotgate.evaluation.SettledRatings;
import io.pilotgate.evaluation.Shortlist;
import io.pilotgate.evaluation.VendorWatch;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.Verdicts;
import io.pilotgate.evaluation.WantedLaunch;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.evaluation.quotes.PriceBand;
import io.pilotgate.evaluation.quotes.PriceBands;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.quotes.Quotes;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialAnswers;
import io.pilotgate.testing.TrialEvaluations;
import io.pilotgate.testing.TrialScopes;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A committee weighs three vendors for one workload in November 2025. Alba is shortlisted; Bora asks a third of the price
 * without a reason and then falls silent; Cala is shortlisted too, and its certificate lapses on day 40 of its pilot.
 */
@PilotgateTest
class ThreeVendorsTests {

    private static final String WORK =
            "STORY_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    private static final LocalDate KICK_OFF = LocalDate.parse("2026-01-05");
    private static final LocalDate DAY_40 = KICK_OFF.plusDays(39);

    @Autowired
    TrialEvaluations trials;

    @Autowired
    Vendors vendors;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    Ratings ratings;

    @Autowired
    SettledRatings settled;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Quotes quotes;

    @Autowired
    PriceBands bands;

    @Autowired
    RedFlags flags;

    @Autowired
    FlagRegister register;

    @Autowired
    VendorWatch watch;

    @Autowired
    Shortlist shortlist;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    TaskInbox inbox;

    @Autowired
    EvaluationTaskInbox evaluationInbox;

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService identity;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PersonId lena;

    @SuppressWarnings("NullAway.Init")
    private PersonId max;

    @BeforeEach
    void aCommittee() {
        clock.moveTo(Instant.parse("2025-11-10T09:00:00Z"));
        lena = People.staff(accounts, Role.LEAD).id();
        max = People.staff(accounts, Role.LEAD).id();
        bands.set(
                new PriceBand(
                        WORK, PricingModel.values()[0], Money.of("0.09", "USD"), Money.of("0.14", "USD"), "Invoices"),
                lena);
    }

    @AfterEach
    void realTime() {
        clock.reset();
        identity.clearAuthentication();
    }

    @Test
    void one_is_shortlisted_one_disqualified_on_price_and_silence_and_one_lapses_on_day_40() {
        Evaluation alba = weigh("Alba", LocalDate.parse("2027-02-28"), "0.11");
        Evaluation bora = weigh("Bora", LocalDate.parse("2027-02-28"), "0.03");
        Evaluation cala = weigh("Cala", DAY_40.minusDays(1), "0.10");

        answers.submit(alba.id(), answersUntil("2027-02-28"), lena);
        answers.submit(cala.id(), answersUntil(DAY_40.minusDays(1).toString()), lena);
        found(alba);
        found(cala);
        shortlist(alba);
        shortlist(cala);
        disqualifyOnPriceAndSilence(bora);
        PilotId pilot = launch(cala);
        assertThatThrownBy(() -> shortlist.require(bora.id(), boxes(bora.vendor())))
                .hasMessageContaining("has not shortlisted");

        itLapsesOnDay40AndIsRenewed(cala.vendor(), pilot);

        assertThat(List.of(alba, bora, cala))
                .extracting(evaluation -> verdicts.standing(evaluation.id()).orElseThrow())
                .containsExactly(Verdict.SHORTLIST, Verdict.DISQUALIFY, Verdict.SHORTLIST);
    }

    private Evaluation weigh(String name, LocalDate certifiedTo, String price) {
        Certificate certificate =
                new Certificate("IS-" + name, "TÜV", "Annotation", LocalDate.parse("2024-03-01"), certifiedTo);
        VendorId vendor = vendors.register(TrialVendors.called(name + " " + UUID.randomUUID(), certificate), lena)
                .id();
        quotes.record(
                vendor,
                new Quote(WORK, PricingModel.values()[0], Money.of(price, "USD"), LocalDate.parse("2025-11-10"), ""),
                lena);
        Evaluation evaluation = trials.openFor(vendor);
        answers.enter(evaluation.id(), TrialScopes.entered(), lena);
        complete(evaluation, "holdScopingCall", lena, Map.of());
        complete(evaluation, "confirmFit", lena, Map.of("decision", "approve"));
        complete(evaluation, "sendQuestionnaire", lena, Map.of("way", "own", "dueOn", "2025-11-24"));
        return evaluation;
    }

    private static io.pilotgate.evaluation.criteria.Answers answersUntil(String expiry) {
        var given = new java.util.TreeMap<>(TrialAnswers.fromVendor().values());
        given.put("SEC1.expiresOn", expiry);
        return new io.pilotgate.evaluation.criteria.Answers(given);
    }

    private void found(Evaluation evaluation) {
        answers.enter(
                evaluation.id(),
                Map.of("STR2.check1", "Verified", "STR2.check2", "Verified", "STR4.fits", "yes"),
                lena);
    }

    private void shortlist(Evaluation evaluation) {
        complete(evaluation, "openRating", lena, Map.of("reviewers", lena + " " + max));
        for (PersonId person : List.of(lena, max)) {
            Criteria.all()
                    .forEach(criterion -> ratings.rate(
                            evaluation.id(), criterion.code(), Optional.of(Rating.DOCUMENTED), "", person));
            ratings.handIn(evaluation.id(), person);
        }
        settled.agree(evaluation.id(), lena);
        settled.agree(evaluation.id(), max);
        complete(evaluation, "proposeVerdict", lena, Map.of("verdict", "shortlist", "reasons", "All 25 pass"));
        complete(evaluation, "confirmVerdict", max, Map.of("decision", "approve"));
    }

    private void disqualifyOnPriceAndSilence(Evaluation bora) {
        assertThat(codes(bora.vendor(), LocalDate.parse("2025-11-10"))).containsExactly("RF9");
        clock.moveTo(Instant.parse("2025-11-25T09:00:00Z"));
        complete(bora, "takeAnswers", lena, Map.of("outcome", "none"));
        assertThatThrownBy(() -> complete(
                        bora, "proposeVerdict", lena, Map.of("verdict", "shortlist", "reasons", "It is so cheap")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("RF9")
                .hasMessageContaining("no data");
        complete(
                bora,
                "proposeVerdict",
                lena,
                Map.of("verdict", "disqualify", "reasons", "A third of the price, no reason, no answer"));
        complete(bora, "confirmVerdict", max, Map.of("decision", "approve"));
    }

    private PilotId launch(Evaluation cala) {
        clock.moveTo(Instant.parse("2026-01-05T08:00:00Z"));
        shortlist.require(cala.id(), boxes(cala.vendor()));
        PilotId pilot = pilots.launch(
                        Launches.with(cala.vendor())
                                .kickOff(KICK_OFF)
                                .lasting(60)
                                .plan(),
                        lena,
                        id -> shortlist.launched(cala.id(), id, lena))
                .id();
        assertThat(shortlist.evaluationOf(pilot)).hasValue(cala.id());
        assertThat(shortlist.pilotsOf(cala.id())).containsExactly(pilot);
        return pilot;
    }

    private static WantedLaunch boxes(VendorId vendor) {
        return new WantedLaunch(
                vendor,
                Set.of(Framework.ISO_27001),
                Percent.of("0.98"),
                Set.of(DataModality.IMAGE),
                TaskType.BOUNDING_BOX,
                LeastCounts.NONE);
    }

    private void itLapsesOnDay40AndIsRenewed(VendorId cala, PilotId pilot) {
        clock.moveTo(DAY_40.minusDays(1).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));
        watch.look(cala);
        assertThat(redFlags(pilot)).isInstanceOf(Finding.Met.class);

        clock.moveTo(DAY_40.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));
        watch.look(cala);
        assertThat(register.of(cala))
                .filteredOn(FlagRecord::isOpen)
                .extracting(FlagRecord::code)
                .contains("RF4");
        assertThat(redFlags(pilot))
                .isInstanceOfSatisfying(
                        Finding.NotMet.class, held -> assertThat(held.reason()).contains("RF4", "2026-02-13"));

        vendors.renewCertificate(
                cala, new Certificate("IS-new", "TÜV", "Annotation", DAY_40, LocalDate.parse("2029-02-12")), lena);
        assertThat(redFlags(pilot)).isInstanceOf(Finding.Met.class);
        assertThat(register.of(cala))
                .last()
                .satisfies(trace -> assertThat(trace.clearing()).hasValueSatisfying(clearing -> {
                    assertThat(clearing.by()).isEqualTo(lena);
                    assertThat(clearing.how()).contains("IS-new");
                }));
    }

    private Finding redFlags(PilotId pilot) {
        return gates.assess(pilot, Gate.ONBOARDING).stream()
                .filter(finding -> finding.key().equals("redFlags"))
                .map(ConditionFinding::finding)
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(VendorId vendor, LocalDate on) {
        return flags.openFor(vendor, on).stream().map(RedFlag::code).toList();
    }

    private void complete(Evaluation evaluation, String key, PersonId by, Map<String, Object> fields) {
        OpenEvaluationTask task = evaluationInbox.openOf(evaluation.id()).stream()
                .filter(open -> open.key().equals("userTask_" + key))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(key + " does not wait, but " + evaluationInbox.openOf(evaluation.id())));
        inbox.complete(task.id(), fields, by);
    }
}
