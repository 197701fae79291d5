package io.pilotgate.evaluation.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.TrialAnswers;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaTests {

    private static final LocalDate ON = LocalDate.parse("2026-11-26");

    @Test
    void are_twenty_five_in_the_order_of_the_guide() {
        assertThat(Criteria.all())
                .extracting(Criterion::code)
                .containsExactly(
                        "SEC1", "SEC2", "SEC3", "SEC4", "SEC5", "QUA1", "QUA2", "QUA3", "QUA4", "QUA5", "OPS1", "OPS2",
                        "OPS3", "OPS4", "OPS5", "COM1", "COM2", "COM3", "COM4", "COM5", "STR1", "STR2", "STR3", "STR4",
                        "STR5");
        assertThat(Criteria.all()).extracting(Criterion::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void are_five_of_each_category(Category category) {
        assertThat(Criteria.in(category)).hasSize(5);
    }

    @Test
    void three_are_never_left_out() {
        assertThat(Criteria.all().stream().filter(criterion -> !criterion.mayBeLeftOut()))
                .extracting(Criterion::code)
                .containsExactly("SEC1", "QUA1", "QUA2");
    }

    @Test
    void documented_passes_but_where_a_policy_says_otherwise() {
        assertThat(Criteria.all().stream().filter(criterion -> criterion.pass() != Rating.DOCUMENTED))
                .extracting(Criterion::code)
                .containsExactly("STR3");
    }

    @ParameterizedTest
    @MethodSource("each")
    void each_asks_under_its_own_code(Criterion criterion) {
        assertThat(criterion.questions()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.criterion()).isEqualTo(criterion.code());
            assertThat(question.text()).isNotBlank();
            assertThat(question.choices().isEmpty()).isEqualTo(question.kind() != AnswerKind.CHOICE);
            assertThat(Criteria.question(question.key())).hasValue(question);
        });
    }

    @ParameterizedTest
    @MethodSource("each")
    void each_is_proved_by_good_answers_and_needs_evidence_for_it(Criterion criterion) {
        Judgement judgement = criterion.judge(TrialAnswers.onRecord(TrialAnswers.good()), ON);

        assertThat(judgement.raise()).isEmpty();
        assertThat(judgement.highest(true)).isEqualTo(Rating.PROVED);
        assertThat(judgement.highest(false)).isEqualTo(Rating.DOCUMENTED);
    }

    @ParameterizedTest
    @MethodSource("each")
    void each_is_absent_without_an_answer_and_says_what_would_raise_it(Criterion criterion) {
        Judgement judgement = criterion.judge(Answers.NONE, ON);

        assertThat(judgement.highest()).isEqualTo(Rating.ABSENT);
        assertThat(judgement.raise())
                .isNotEmpty()
                .allSatisfy(mend -> assertThat(mend).endsWith("."));
        assertThat(judgement.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).endsWith("."))
                .as("no data is never found")
                .noneMatch(reason -> reason.startsWith("On record: "));
    }

    @Test
    void no_two_questions_share_a_key() {
        assertThat(Criteria.allQuestions()).extracting(Question::key).doesNotHaveDuplicates();
        assertThat(Criteria.questions()).extracting(Question::key).doesNotContain("STR2.check1", "STR4.fits");
    }

    @Test
    void an_unknown_code_is_not_found() {
        assertThatThrownBy(() -> Criteria.of("SEC6"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(Criteria.of("QUA2").title()).isEqualTo("Multi-layer QA process");
    }

    static Stream<Criterion> each() {
        return Criteria.all().stream();
    }
}
