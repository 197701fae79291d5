package io.pilotgate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialEvaluations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class VerdictsTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId MAX = new PersonId("max");

    @Autowired
    TrialEvaluations trials;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    RecordedFlags flags;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Signatures signatures;

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

    @Test
    void two_people_shortlist_a_vendor_of_whom_nothing_is_missing() {
        EvaluationId id = trials.agreed().id();

        verdicts.propose(id, Verdict.SHORTLIST, "The best of three", LENA);
        assertThatThrownBy(() -> verdicts.confirm(id, LENA)).hasMessageContaining("second person");
        verdicts.confirm(id, MAX);

        assertThat(verdicts.standing(id)).hasValue(Verdict.SHORTLIST);
        assertThatThrownBy(() -> verdicts.propose(id, Verdict.DISQUALIFY, "Too late", LENA))
                .hasMessageContaining("stands: Shortlist");
    }

    @Test
    void shortlisting_says_all_that_is_missing() {
        EvaluationId id = trials.open().id();

        assertThatThrownBy(() -> verdicts.propose(id, Verdict.SHORTLIST, "Quick", LENA))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly(
                                        "scope",
                                        "work",
                                        "fit",
                                        "src",
                                        "data",
                                        "usc",
                                        "need",
                                        "security",
                                        "quality",
                                        "operations",
                                        "commercial",
                                        "strategy",
                                        "agreement"));
    }

    @Test
    void an_open_flag_stops_it_whatever_the_score_also_between_proposal_and_confirmation() {
        Evaluation evaluation = trials.agreed();
        verdicts.propose(evaluation.id(), Verdict.SHORTLIST, "The best of three", LENA);

        flags.record(
                evaluation.vendor(),
                new RecordedFlag(
                        RecordedFlagKind.REFUSES_PILOT,
                        "Wants full volume at once",
                        "Letter",
                        LocalDate.parse("2026-11-25"),
                        MAX));

        assertThatThrownBy(() -> verdicts.confirm(evaluation.id(), MAX)).hasMessageContaining("RF3");
        verdicts.sendBack(evaluation.id(), "They refuse a pilot", MAX);
        verdicts.propose(evaluation.id(), Verdict.DISQUALIFY, "They refuse a pilot", LENA);
        verdicts.confirm(evaluation.id(), MAX);
        assertThat(verdicts.standing(evaluation.id())).hasValue(Verdict.DISQUALIFY);
        assertThat(verdicts.of(evaluation.id())).hasSize(2);
    }

    @Test
    void a_vendor_that_is_kept_waiting_is_weighed_on() {
        EvaluationId id = trials.open().id();

        verdicts.propose(id, Verdict.WAIT, "They answer next week", LENA);
        assertThatThrownBy(() -> verdicts.propose(id, Verdict.WAIT, "Twice", LENA))
                .hasMessageContaining("waits for a second person");
        verdicts.confirm(id, MAX);
        verdicts.propose(id, Verdict.DISQUALIFY, "They did not", LENA);
        verdicts.confirm(id, MAX);

        assertThat(verdicts.standing(id)).hasValue(Verdict.DISQUALIFY);
        assertThatThrownBy(() -> verdicts.propose(trials.open().id(), Verdict.WAIT, " ", LENA))
                .hasMessageContaining("reasons");
        assertThatThrownBy(() -> verdicts.confirm(trials.open().id(), MAX)).hasMessageContaining("Propose one first");
    }

    @Test
    void healthcare_signs_each_approval_and_a_signature_is_under_the_evaluation_as_it_was() {
        EvaluationId id = trials.openWith(Set.of("healthcare")).id();

        assertThatThrownBy(() -> verdicts.propose(id, Verdict.DISQUALIFY, "No BAA", LENA))
                .hasMessageContaining("Sign the evaluation");
        Signature signature = signatures.sign(id, "Lena Adler", "I propose to disqualify", LENA);
        assertThat(signatures.isCurrent(id, signature)).isTrue();

        answers.enter(id, Map.of("QUA3.value", "0.5"), LENA);
        assertThat(signatures.isCurrent(id, signature)).isFalse();
        assertThatThrownBy(() -> verdicts.propose(id, Verdict.DISQUALIFY, "No BAA", LENA))
                .hasMessageContaining("Sign the evaluation");

        signatures.sign(id, "Lena Adler", "I propose to disqualify", LENA);
        verdicts.propose(id, Verdict.DISQUALIFY, "No BAA", LENA);
        assertThatThrownBy(() -> verdicts.confirm(id, MAX)).hasMessageContaining("Sign the evaluation");
        signatures.sign(id, "Max Berg", "I confirm", MAX);
        verdicts.confirm(id, MAX);

        assertThat(signatures.of(id)).hasSize(3).last().satisfies(last -> {
            assertThat(last.printedName()).isEqualTo("Max Berg");
            assertThat(last.meaning()).isEqualTo("I confirm");
        });
        assertThatThrownBy(() -> signatures.sign(id, " ", "I confirm", MAX)).hasMessageContaining("Write your name");
    }
}
