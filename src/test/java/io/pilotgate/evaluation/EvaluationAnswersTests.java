package io.pilotgate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialAnswers;
import io.pilotgate.testing.TrialEvaluations;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class EvaluationAnswersTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId INES = new PersonId("ines");

    @Autowired
    TrialEvaluations trials;

    @Autowired
    Evaluations evaluations;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    AuditTrail audit;

    @Test
    void an_evaluation_is_read_back_as_it_was_opened() {
        Evaluation evaluation = trials.open();

        assertThat(evaluations.find(evaluation.id())).isEqualTo(evaluation);
        assertThat(evaluations.of(evaluation.vendor())).containsExactly(evaluation);
        assertThat(evaluations.all()).contains(evaluation);
        assertThat(answers.of(evaluation.id())).isEqualTo(Answers.NONE);
        assertThat(actionsAbout(evaluation.id())).containsExactly("evaluation-opened");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> evaluations.find(EvaluationId.random())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answers.submit(EvaluationId.random(), Answers.NONE, INES))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> evaluations.open(new NewEvaluation(VendorId.random(), "Boxes"), LENA))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new NewEvaluation(VendorId.random(), " ")).isInstanceOf(Refusal.class);
    }

    @Test
    void the_vendors_answers_take_the_place_of_its_former_ones() {
        EvaluationId id = trials.open().id();

        answers.submit(id, TrialAnswers.fromVendor(), INES);
        answers.submit(id, new Answers(Map.of("QUA3.value", "0.80")), INES);

        assertThat(answers.of(id).values()).isEqualTo(Map.of("QUA3.value", "0.8"));
        assertThat(actionsAbout(id)).containsExactly("evaluation-opened", "answers-submitted", "answers-submitted");
    }

    @Test
    void what_the_buyer_found_out_stays_when_the_vendor_answers() {
        EvaluationId id = trials.open().id();

        answers.enter(id, Map.of("STR2.check1", "verified", "OPS4.ourTool", "no"), LENA);
        answers.enter(id, Map.of("STR4.fits", "yes"), LENA);
        answers.enter(id, Map.of("STR4.fits", ""), LENA);
        answers.submit(id, new Answers(Map.of("OPS4.ourTool", "yes")), INES);

        assertThat(answers.of(id).values()).isEqualTo(Map.of("STR2.check1", "Verified", "OPS4.ourTool", "yes"));
    }

    @Test
    void a_vendor_does_not_answer_what_is_the_buyers_to_find_out() {
        EvaluationId id = trials.open().id();

        assertThatThrownBy(() -> answers.submit(id, new Answers(Map.of("STR2.check1", "Verified")), INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no question 'STR2.check1'");
        assertThatThrownBy(() -> answers.enter(id, Map.of("QUA3.value", "high"), LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not a number");
        assertThat(answers.of(id)).isEqualTo(Answers.NONE);
    }

    private Iterable<String> actionsAbout(EvaluationId id) {
        return audit.withoutPilot().stream()
                .filter(entry -> entry.subject().equals(id.value()))
                .map(AuditEntry::action)
                .toList();
    }
}
