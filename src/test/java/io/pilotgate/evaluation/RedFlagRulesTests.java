package io.pilotgate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.quotes.PriceBand;
import io.pilotgate.evaluation.quotes.PriceBands;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.quotes.Quotes;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialAnswers;
import io.pilotgate.testing.TrialEvaluations;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each of the nine flags by hand, on both sides of its edge. */
@PilotgateTest
class RedFlagRulesTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId INES = new PersonId("ines");
    private static final LocalDate ON = LocalDate.parse("2026-11-26");

    @Autowired
    TrialEvaluations trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    RedFlags flags;

    @Autowired
    FlagRegister register;

    @Autowired
    RecordedFlags recorded;

    @Autowired
    RecordedFlagStore recordedStore;

    @Autowired
    Vendors registered;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Shortlist shortlist;

    @Autowired
    EvaluationChecks checks;

    @Autowired
    AuditTrail audit;

    @Autowired
    Quotes quotes;

    @Autowired
    PriceBands bands;

    @Autowired
    SettableClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @BeforeEach
    void on_a_day_in_november() {
        clock.moveTo(Instant.parse("2026-11-26T12:00:00Z"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '#', textBlock = """
            '' # OPS4.insists=yes
            RF1 # QUA1.target=
            RF1 # QUA1.howMeasured=
            RF1 # QUA1.sampleSize=
            RF1 # QUA1.belowThreshold=
            RF1 # QUA1.sampleSize=0
            '' # QUA1.sampleSize=1
            RF1 # QUA1.*=;QUA1.target=99.99%
            RF2 # OPS1.inWriting=no
            RF2 # OPS1.inWriting=
            RF2 # OPS1.peakHours=
            '' # OPS1.peakHours=0.5
            RF2 # OPS1.rushHours=0
            RF5 # SEC4.policy=no
            RF5 # SEC4.procedure=We delete your data in the end
            RF5 # COM4.dataHandling=
            '' # SEC4.certificate=no
            RF7 # STR2.check2=Not reached
            RF7 # STR2.check2=;STR2.check1=Did not confirm
            '' # STR2.check2=
            RF7 # STR2.reference2=Mapworks
            '' # STR2.check1=Did not confirm;STR2.reference3=Shopbots Inc, Kim Lo, kim@shopbots.example;STR2.check3=Verified
            RF8 # QUA2.leadAuditDocument=
            RF8 # QUA2.*=;QUA2.overview=We have QA
            '' # QUA2.peerReview=no;QUA2.furtherLayers=Expert panel: QM-14
            RF8 # QUA2.peerReview=no;QUA2.furtherLayers=Expert panel
            """)
    void follows_from_the_answers(String code, String changes) {
        VendorId vendor = answered(TrialAnswers.goodBut(changes));

        assertThat(codes(vendor)).isEqualTo(code == null || code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_vendor_that_was_not_asked_yet_has_no_flag_but_the_certificates() {
        assertThat(codes(trials.open().vendor())).isEmpty();
        assertThat(codes(trials.openFor(vendors.withoutCertificate()).vendor())).containsExactly("RF4");
    }

    @ParameterizedTest(name = "at {0} with the reason '{1}' the flags are {2}")
    @CsvSource({
        "0.0750, '', ''",
        "0.0749, '', RF9",
        "0.0749, 'We are cheap', RF9",
        "0.0749, 'Our own tool halves the time needed', RF9",
        "0.0749, 'Our own tool halves the time needed here', ''",
        "0.2000, '', ''"
    })
    void a_price_a_quarter_under_the_band_needs_a_reason(String price, String reason, String code) {
        VendorId vendor = vendors.certified();
        String work = "WORK_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        bands.set(
                new PriceBand(
                        work, PricingModel.values()[0], Money.of("0.10", "USD"), Money.of("0.14", "USD"), "Invoices"),
                LENA);

        quotes.record(
                vendor,
                new Quote(work, PricingModel.values()[0], Money.of(price, "USD"), ON.minusYears(1), reason),
                LENA);

        assertThat(codes(vendor)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(register.of(vendor).stream().anyMatch(FlagRecord::isOpen)).isEqualTo(!code.isEmpty());
    }

    /** Named on 26 November: the 10th of December is the last day to ask, on the 11th the flag stands open. */
    @ParameterizedTest(name = "on {0} with {1} open: {2}, waiting: {3}")
    @CsvSource(delimiter = '#', textBlock = """
            2026-11-26 # STR2.check1=;STR2.check2= # false # true
            2026-12-10 # STR2.check1=;STR2.check2= # false # true
            2026-12-11 # STR2.check1=;STR2.check2= # true # false
            2026-12-10 # STR2.check2= # false # true
            2026-12-11 # STR2.check2= # true # false
            2026-12-11 # OPS4.insists=yes # false # false
            2026-11-26 # STR2.check1=;STR2.check2=Did not confirm # true # false
            2026-11-26 # STR2.check1=;STR2.check2=Not reached;STR2.reference3=Shopbots Inc, Kim Lo, kim@shopbots.example # false # true
            2026-11-26 # STR2.check1=;STR2.check2=;STR2.reference2= # true # false
            2026-11-26 # STR2.check1=;STR2.check2=;STR2.reference2=Mapworks # true # false
            """)
    void references_that_nobody_has_asked_wait_two_weeks_and_hold_meanwhile(
            LocalDate on, String changes, boolean open, boolean waiting) {
        VendorId vendor = answered(TrialAnswers.goodBut(changes));

        assertThat(flags.openFor(vendor, on)).extracting(RedFlag::code).hasSize(open ? 1 : 0);
        assertThat(flags.pendingFor(vendor, on)).hasSize(waiting ? 1 : 0).allSatisfy(pending -> {
            assertThat(pending.code()).isEqualTo("RF7");
            assertThat(pending.dueOn()).isEqualTo("2026-12-10");
        });
    }

    @Test
    void what_waits_is_no_data_and_holds_a_shortlisting_and_a_launch() {
        Evaluation evaluation = trials.agreed();
        verdicts.propose(evaluation.id(), Verdict.SHORTLIST, "The best", LENA);
        verdicts.confirm(evaluation.id(), INES);
        shortlist.requireShortlisted(evaluation);

        clock.moveTo(Instant.parse("2026-11-26T12:01:00Z"));
        Evaluation anew = trials.openFor(evaluation.vendor());
        answers.enter(
                anew.id(), TrialAnswers.goodBut("STR2.check1=;STR2.check2=").values(), LENA);

        assertThat(checks.of(anew.id(), ON))
                .filteredOn(check -> check.key().equals("redFlags"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.state()).isEqualTo(Check.State.NO_DATA);
                    assertThat(check.reason()).contains("RF7", "not asked yet", "2026-12-10");
                });
        assertThatThrownBy(() -> shortlist.requireShortlisted(evaluation)).hasMessageContaining("not asked yet");
        assertThat(register.of(evaluation.vendor()))
                .as("waiting is no flag")
                .noneMatch(trace -> trace.code().equals("RF7"));
    }

    @Test
    void an_open_flag_that_begins_to_wait_is_not_cleared() {
        Evaluation evaluation = trials.open();
        VendorId vendor = evaluation.vendor();
        answers.enter(
                evaluation.id(), TrialAnswers.goodBut("STR2.check2=Not reached").values(), LENA);
        assertThat(open(vendor)).containsExactly("RF7");

        answers.enter(evaluation.id(), Map.of("STR2.reference3", "Shopbots Inc, Kim Lo, kim@shopbots.example"), LENA);
        assertThat(flags.pendingFor(vendor, ON)).hasSize(1);
        assertThat(codes(vendor)).isEmpty();
        assertThat(open(vendor)).as("nobody has looked again").containsExactly("RF7");

        register.rederive(vendor, ON.plusDays(15), PersonId.PILOTGATE, "A day passed");
        assertThat(register.of(vendor)).as("opened once").hasSize(1);
        answers.enter(evaluation.id(), TrialAnswers.good().values(), INES);
        assertThat(register.of(vendor))
                .singleElement()
                .satisfies(trace -> assertThat(trace.clearing())
                        .hasValueSatisfying(
                                clearing -> assertThat(clearing.by()).isEqualTo(INES)));
    }

    @Test
    void a_flag_on_the_price_goes_with_the_band_and_comes_with_a_new_one() {
        VendorId vendor = vendors.certified();
        String work = "WORK_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        PriceBand band = new PriceBand(
                work, PricingModel.PER_ITEM, Money.of("0.10", "USD"), Money.of("0.14", "USD"), "Invoices");
        quotes.record(vendor, new Quote(work, PricingModel.PER_ITEM, Money.of("0.05", "USD"), ON, ""), LENA);
        bands.set(band, LENA);
        assertThat(open(vendor)).containsExactly("RF9");

        long id = bands.inForce().stream()
                .filter(set -> set.band().equals(band))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> bands.withdraw(id, " ", INES)).hasMessageContaining("why");
        bands.withdraw(id, "The invoices were of another kind", INES);

        assertThat(codes(vendor)).isEmpty();
        assertThat(open(vendor)).isEmpty();
        assertThat(register.of(vendor))
                .singleElement()
                .satisfies(trace -> assertThat(trace.clearing()).hasValueSatisfying(clearing -> {
                    assertThat(clearing.by()).isEqualTo(INES);
                    assertThat(clearing.how()).contains("withdrawn: The invoices were of another kind");
                }));
        assertThatThrownBy(() -> bands.withdraw(id, "Again", INES)).hasMessageContaining("no band in force");
        bands.set(band, LENA);
        assertThat(open(vendor)).containsExactly("RF9");
    }

    private List<String> open(VendorId vendor) {
        return register.of(vendor).stream()
                .filter(FlagRecord::isOpen)
                .map(FlagRecord::code)
                .toList();
    }

    @Test
    void a_refused_pilot_is_recorded_and_cleared_with_evidence_and_a_name() {
        VendorId vendor = vendors.certified();

        recorded.record(vendor, flag(RecordedFlagKind.REFUSES_PILOT, "Wants to start at full volume", "Letter", ON));

        assertThat(codes(vendor)).containsExactly("RF3");
        assertThat(flags.openFor(vendor, ON.minusDays(1))).isEmpty();
        assertThatThrownBy(() -> recorded.clear(vendor, "RF3", " ", LENA)).hasMessageContaining("evidence");
        recorded.clear(vendor, "RF3", "Plan of the pilot, signed by both", INES);
        assertThat(codes(vendor)).isEmpty();
        assertThat(register.of(vendor))
                .singleElement()
                .satisfies(trace -> assertThat(trace.clearing()).hasValueSatisfying(clearing -> {
                    assertThat(clearing.by()).isEqualTo(INES);
                    assertThat(clearing.how()).isEqualTo("Plan of the pilot, signed by both");
                }));
        assertThatThrownBy(() -> recorded.clear(vendor, "RF3", "Again", INES)).hasMessageContaining("not open");
    }

    @Test
    void pressure_for_years_is_recorded_while_no_pilot_was_decided() {
        VendorId vendor = vendors.certified();

        recorded.record(vendor, flag(RecordedFlagKind.MULTI_YEAR_PRESSURE, "Three years or nothing", "Offer", ON));

        assertThat(codes(vendor)).containsExactly("RF6");
    }

    /** The day before the decision is pressure, the day of it is not. */
    @Test
    void an_offer_for_years_after_the_decision_is_no_pressure() {
        VendorId vendor = vendors.certified();
        var decided = new RecordedFlags(recordedStore, registered, id -> Optional.of(ON), register, audit, clock);

        assertThatThrownBy(
                        () -> decided.record(vendor, flag(RecordedFlagKind.MULTI_YEAR_PRESSURE, "Five", "Offer", ON)))
                .hasMessageContaining("was decided on 2026-11-26");
        decided.record(vendor, flag(RecordedFlagKind.MULTI_YEAR_PRESSURE, "Five", "Offer", ON.minusDays(1)));

        assertThat(codes(vendor)).containsExactly("RF6");
    }

    @Test
    void what_is_derived_is_not_recorded_or_cleared_by_hand() {
        VendorId vendor = vendors.certified();

        assertThatThrownBy(() -> RecordedFlagKind.of("RF4")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> recorded.clear(vendor, "RF8", "They told us", LENA))
                .hasMessageContaining("follow from answers");
        assertThatThrownBy(() -> recorded.record(vendor, flag(RecordedFlagKind.REFUSES_PILOT, " ", "Letter", ON)))
                .hasMessageContaining("what happened");
        assertThatThrownBy(() -> recorded.record(vendor, flag(RecordedFlagKind.REFUSES_PILOT, "No", "", ON)))
                .hasMessageContaining("what shows it");
        assertThatThrownBy(() -> recorded.record(
                        vendor, flag(RecordedFlagKind.REFUSES_PILOT, "No", "Letter", LocalDate.parse("2190-01-01"))))
                .hasMessageContaining("still ahead");
    }

    @Test
    void better_answers_clear_a_flag_with_the_name_of_who_gave_them() {
        Evaluation evaluation = trials.open();
        answers.submit(evaluation.id(), new Answers(Map.of("QUA1.target", "0.9999")), INES);
        assertThat(codes(evaluation.vendor())).containsExactly("RF1", "RF2", "RF5", "RF7", "RF8");

        answers.enter(evaluation.id(), TrialAnswers.good().values(), LENA);

        assertThat(codes(evaluation.vendor())).isEmpty();
        assertThat(register.of(evaluation.vendor()))
                .hasSize(5)
                .allSatisfy(trace -> assertThat(trace.clearing())
                        .hasValueSatisfying(
                                clearing -> assertThat(clearing.by()).isEqualTo(LENA)));
    }

    private VendorId answered(Answers given) {
        Evaluation evaluation = trials.open();
        answers.enter(evaluation.id(), given.values(), LENA);
        return evaluation.vendor();
    }

    private List<String> codes(VendorId vendor) {
        return flags.openFor(vendor, ON).stream().map(RedFlag::code).sorted().toList();
    }

    private static RecordedFlag flag(RecordedFlagKind kind, String reason, String evidence, LocalDate on) {
        return new RecordedFlag(kind, reason, evidence, on, LENA);
    }
}
