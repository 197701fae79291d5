package io.pilotgate.decision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.agreement.prices.RampTerms;
import io.pilotgate.agreement.prices.SurgeTerms;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.commercial.ContractPrices;
import io.pilotgate.commercial.SurgeDays;
import io.pilotgate.decision.quality.ScaleTest.Kind;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.figures.GradedSet;
import io.pilotgate.grading.figures.TrialFigures;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.notification.Outbox;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialDisputes;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class QualityTests {

    private static final PersonId LEAD = TrialPilots.LEAD;
    private static final PersonId VENDOR = TrialDisputes.VENDOR;

    @Autowired
    QualityReports quality;

    @Autowired
    Faults faults;

    @Autowired
    Retrainings retrainings;

    @Autowired
    ScaleTests tests;

    @Autowired
    ContractPrices prices;

    @Autowired
    SurgeDays surges;

    @Autowired
    TrialDisputes trialDisputes;

    @Autowired
    TrialFigures figures;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialPapers papers;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Disputes disputes;

    @Autowired
    BlindGrading grading;

    @Autowired
    LabelBatches batches;

    @Autowired
    DailyReports reports;

    @Autowired
    Escalations escalations;

    @Autowired
    Sops sops;

    @Autowired
    Pilots pilots;

    @Autowired
    Outbox outbox;

    @Autowired
    SettableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** Version 2.0 tells half signs wrongly: the three errors are of its six items, and a person says of two that it was so. */
    @Test
    void errors_under_a_faulty_version_are_its_own_and_two_are_marked_as_its_fault() {
        PilotId pilot = trialDisputes.delivering(UUID.randomUUID().toString(), LEAD);
        deliver(pilot, 0, 6, 6);
        publish(pilot, "2.0");
        deliver(pilot, 6, 12, 9);
        // Labelled again under a third version: their errors stay with the version of their first label.
        publish(pilot, "3.0");
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "again.csv",
                TrialLabels.file(
                        "item,annotator,label",
                        IntStream.range(9, 12)
                                .mapToObj(index ->
                                        TrialDisputes.PREFIX + "-" + index + ",zoe," + (index == 9 ? "yes" : "no"))
                                .toList()),
                LabelColumns.guessed(),
                VENDOR);
        figures.compute(pilot, GradedSet.DAYS);
        trials.moveTo(pilot, Phase.DECISION);
        grading.grade(pilot);
        assertThat(faults.failed(pilot)).isEmpty();
        assertThatThrownBy(() -> faults.mark(pilot, 1, true, "Section 4.", TrialPilots.QA))
                .hasMessageContaining("once nobody contests them");
        disputes.close(pilot, VENDOR);

        faults.mark(pilot, 1, true, "Section 4 calls half a sign no sign.", TrialPilots.QA);
        faults.mark(pilot, 2, false, "The SOP is clear.", TrialPilots.QA);
        faults.mark(pilot, 3, true, "Section 4 again.", TrialPilots.QA);

        QualityReport report = quality.of(pilot);
        assertThat(report.versions())
                .containsExactly(
                        new QualityReport.VersionQuality("0.9", new Proportion(6, 6), 0),
                        new QualityReport.VersionQuality("2.0", new Proportion(3, 6), 2));
        assertThat(report.versions().get(1).vendorFaults()).isEqualTo(1);
        assertThat(faults.marks(pilot)).extracting(FaultMark::sopVersion).containsOnly("2.0");
        // It explains the figure and does not change it.
        assertThat(grading.result(pilot).orElseThrow().proportion()).isEqualTo(new Proportion(9, 12));
        faults.mark(pilot, 3, false, "On a second look it was the vendor.", TrialPilots.QA);
        assertThat(quality.of(pilot).versions().get(1).instructionFaults()).isEqualTo(1);
        assertThatThrownBy(() -> faults.mark(pilot, 4, true, "None.", TrialPilots.QA))
                .hasMessageContaining("no failed item D-4");

        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        retrainings.log(
                pilot, new NewRetraining(today, "Half signs", List.of(), List.of("D-1", "D-3")), Side.VENDOR, VENDOR);
        assertThat(quality.of(pilot).trainings()).singleElement().satisfies(effect -> {
            assertThat(effect.cycle().causes()).containsExactly("D-1", "D-3");
            assertThat(effect.before()).isEqualTo(new Proportion(9, 12));
            assertThat(effect.after()).isEqualTo(Proportion.NO_DATA);
        });
    }

    @Test
    void a_training_is_linked_to_the_errors_that_it_followed_from() {
        PilotId pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
        escalations.raise(pilot, EscalationKind.EDGE_CASE, Urgency.TYPICAL, "", "Half a sign?", VENDOR);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        RetrainingCycle cycle = retrainings.log(
                pilot, new NewRetraining(today, "Half signs", List.of("ana"), List.of("E-1")), Side.VENDOR, VENDOR);

        assertThat(cycle.label()).isEqualTo("R-1");
        assertThat(retrainings.of(pilot)).containsExactly(cycle);
        assertThat(quality.of(pilot).trainings()).singleElement().satisfies(effect -> {
            assertThat(effect.before()).isEqualTo(Proportion.NO_DATA);
            assertThat(effect.after()).isEqualTo(Proportion.NO_DATA);
        });
        assertThatThrownBy(() -> retrainings.log(
                        pilot,
                        new NewRetraining(today.plusDays(1), " ", List.of(), List.of("E-2", "X")),
                        Side.VENDOR,
                        VENDOR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly("topic", "heldOn", "causes", "causes"));
        assertThatThrownBy(() -> retrainings.log(
                        pilot, new NewRetraining(today, "Signs", List.of(), List.of()), Side.VENDOR, VENDOR))
                .hasMessageContaining("Name the errors");
    }

    @Test
    void a_surge_day_is_planned_ahead_and_read_from_its_report() {
        clock.moveTo(Launches.MORNING);
        PilotId pilot =
                pilots.launch(Launches.with(vendors.certified()).plan(), LEAD).id();
        LocalDate day = LocalDate.parse("2026-01-14");
        tests.plan(pilot, Kind.SURGE, day, "Twice the items, same mix.", LEAD);
        tests.plan(pilot, Kind.SHRINK, LocalDate.parse("2026-01-20"), "One person.", LEAD);
        tests.callOff(pilot, 2, "The vendor is on holiday.", LEAD);
        trials.moveTo(pilot, Phase.DELIVERY);
        report(pilot, "2026-01-12", 1000);
        report(pilot, "2026-01-13", 1100);

        assertThat(tests.figures(pilot)).singleElement().satisfies(figures -> {
            assertThat(figures.day()).isNull();
            assertThat(figures.done()).isEmpty();
        });
        report(pilot, "2026-01-14", 2100);
        assertThat(tests.figures(pilot)).singleElement().satisfies(figures -> {
            assertThat(figures.usual().items()).isEqualByComparingTo("1050");
            assertThat(figures.done()).contains(true);
            assertThat(figures.drop()).isEmpty();
            // 2,100 items at 0.0725 USD, and 1,050 on a usual day.
            assertThat(Objects.requireNonNull(figures.day()).cost()).isEqualTo(Money.of("152.25", "USD"));
            assertThat(figures.usual().cost()).isEqualTo(Money.of("76.13", "USD"));
        });
        assertThat(outbox.of(pilot))
                .extracting(letter -> letter.letter().kind())
                .contains("scale-test-planned", "scale-test-called-off");
        assertThatThrownBy(() -> tests.plan(pilot, Kind.SURGE, day, "Again.", LEAD))
                .hasMessageContaining("S-1 is planned");
        assertThatThrownBy(() -> tests.plan(pilot, Kind.SURGE, LocalDate.parse("2026-01-17"), "A Saturday.", LEAD))
                .hasMessageContaining("no report day");
        assertThatThrownBy(() -> tests.callOff(pilot, 2, "Again.", LEAD)).hasMessageContaining("called off already");
        assertThatThrownBy(() -> tests.callOff(pilot, 3, "None.", LEAD)).hasMessageContaining("no test S-3");
    }

    /** Twice the volume costs what the contract says of a surge, and only on the day that is ordered. */
    @Test
    void a_surge_test_orders_the_surge_price_of_the_contract_for_its_day() {
        PilotId pilot = pricedForSurges();
        LocalDate day = LocalDate.parse("2026-01-14");
        surges.order(pilot, LocalDate.parse("2026-01-16"), "A campaign.", LEAD);

        tests.plan(pilot, Kind.SURGE, day, "Twice the items, same mix.", LEAD);
        tests.plan(pilot, Kind.SURGE, LocalDate.parse("2026-01-15"), "Once more.", LEAD);
        tests.plan(pilot, Kind.SURGE, LocalDate.parse("2026-01-16"), "With the campaign.", LEAD);
        tests.plan(pilot, Kind.SHRINK, LocalDate.parse("2026-01-20"), "One person.", LEAD);
        assertThat(surges.of(pilot)).extracting(LocalDate::getDayOfMonth).containsExactly(14, 15, 16);
        tests.callOff(pilot, 2, "Once is enough.", LEAD);
        tests.callOff(pilot, 3, "The campaign is enough.", LEAD);

        // The campaign was ordered for its own sake, and stays.
        assertThat(surges.of(pilot)).extracting(LocalDate::getDayOfMonth).containsExactly(14, 16);
        trials.moveTo(pilot, Phase.DELIVERY);
        report(pilot, "2026-01-13", 1000);
        report(pilot, "2026-01-14", 2000);
        assertThat(tests.figures(pilot).get(0)).satisfies(figures -> {
            assertThat(Objects.requireNonNull(figures.day()).cost()).isEqualTo(Money.of("300.00", "USD"));
            assertThat(figures.usual().cost()).isEqualTo(Money.of("100.00", "USD"));
        });
    }

    /** A lead that orders the day for its own sake needs it whatever becomes of the test. */
    @Test
    void a_surge_that_a_lead_ordered_after_the_test_stays_when_the_test_is_called_off() {
        PilotId pilot = pricedForSurges();
        LocalDate day = LocalDate.parse("2026-01-14");
        tests.plan(pilot, Kind.SURGE, day, "Twice the items.", LEAD);
        surges.order(pilot, day, "A campaign.", LEAD);
        trials.moveTo(pilot, Phase.DELIVERY);

        tests.callOff(pilot, 1, "The campaign is enough.", LEAD);

        assertThat(surges.of(pilot)).containsExactly(day);
        assertThat(calledOff(pilot)).contains("The day stays ordered as a surge");
    }

    /** What was delivered in the morning was delivered at the price that was ordered. */
    @Test
    void a_test_that_is_called_off_on_its_day_leaves_the_price_of_the_day() {
        PilotId pilot = pricedForSurges();
        LocalDate day = LocalDate.parse("2026-01-14");
        tests.plan(pilot, Kind.SURGE, day, "Twice the items.", LEAD);
        tests.plan(pilot, Kind.SURGE, day.plusDays(1), "Once more.", LEAD);
        trials.moveTo(pilot, Phase.DELIVERY);
        report(pilot, "2026-01-14", 1000);

        tests.callOff(pilot, 1, "The tools are down.", LEAD);

        assertThat(surges.of(pilot)).containsExactly(day, day.plusDays(1));
        assertThat(calledOff(pilot)).contains("The day stays ordered as a surge");
        tests.callOff(pilot, 2, "The tools are down.", LEAD);
        assertThat(surges.of(pilot)).as("a day that is to come").containsExactly(day);
    }

    private String calledOff(PilotId pilot) {
        return outbox.of(pilot).stream()
                .filter(letter -> letter.letter().kind().equals("scale-test-called-off"))
                .map(letter -> letter.letter().text())
                .findFirst()
                .orElseThrow();
    }

    /** A task costs 0.10 USD, and half as much more on a surge day. */
    private PilotId pricedForSurges() {
        clock.moveTo(Launches.MORNING);
        PilotId pilot =
                pilots.launch(Launches.with(vendors.certified()).plan(), LEAD).id();
        var proposed = prices.propose(
                pilot,
                new PriceTerms(
                        Currency.getInstance("USD"),
                        new PriceModel.PerTask(new BigDecimal("0.10")),
                        new SurgeTerms(new BigDecimal("1.5")),
                        List.of(),
                        RampTerms.ABSORBED),
                "Surges are priced.",
                LEAD);
        prices.accept(pilot, proposed.hash().hex(), VENDOR);
        return pilot;
    }

    private void report(PilotId pilot, String day, long items) {
        clock.moveTo(Instant.parse(day + "T12:00:00Z"));
        reports.submit(pilot, TrialReports.of(LocalDate.parse(day), items, Percent.of("0.98"), 0, ""), VENDOR);
    }

    private void deliver(PilotId pilot, int first, int end, int correct) {
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.labels(TrialDisputes.PREFIX, first, end, correct),
                LabelColumns.guessed(),
                VENDOR);
    }

    private void publish(PilotId pilot, String version) {
        papers.upload(pilot, DocumentKind.SOP, "Version " + version, LEAD);
        sops.publish(pilot, version, "", LEAD);
        sops.signForBuyer(pilot, TrialPilots.QA);
        sops.signForVendor(pilot, version, VENDOR);
    }
}
