package io.pilotgate.evaluation.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerKindTests {

    @ParameterizedTest(name = "{0}: {1} is kept as {2}")
    @CsvSource(delimiter = '#', textBlock = """
            TEXT # Annex C # Annex C
            YES_NO # Yes # yes
            YES_NO # n # no
            NUMBER # 0.840 # 0.84
            NUMBER # 1e3 # 1000
            NUMBER # -0.2 # -0.2
            PERCENT # 98.5% # 0.985
            PERCENT # 0.985 # 0.985
            MONEY # 0.050 USD # 0.05 USD
            MONEY # $12 # 12 USD
            MONEY # eur 3.20 # 3.2 EUR
            HOURS # 24 h # 24
            HOURS # 1.5 # 1.5
            DATE # 2027-02-28 # 2027-02-28
            TIME # 9:00 # 09:00
            TIME # 20:15:30 # 20:15
            ZONE # Asia/Manila # Asia/Manila
            LINK # https://example.com/a.pdf # https://example.com/a.pdf
            """)
    void keeps_one_form_and_reads_it_again(AnswerKind kind, String written, String kept) {
        assertThat(kind.canonical(written)).isEqualTo(kept);
        assertThat(kind.canonical(kept)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0}: {1} is refused")
    @CsvSource(delimiter = '#', textBlock = """
            YES_NO # perhaps # Write yes or no
            NUMBER # many # such as 25 or 0.84
            NUMBER # 1e99 # such as 25 or 0.84
            NUMBER # 1e999999999 # such as 25 or 0.84
            NUMBER # 1,5 # such as 25 or 0.84
            PERCENT # 98 # is not a share. Write 0.98 or 98%
            PERCENT # -80% # 0.98
            PERCENT # 101% # 0.98
            MONEY # 0.05 # such as 0.05 USD
            MONEY # 0.05 ZZZ # such as 0.05 USD
            MONEY # USD 0.05 EUR # such as 0.05 USD
            MONEY # -1 USD # such as 0.05 USD
            MONEY # 1.2.3 USD # such as
            HOURS # -1 # 0 to 8760
            HOURS # 9000 # 0 to 8760
            DATE # 28.2.2027 # year-month-day
            DATE # 2027-02-29 # year-month-day
            DATE # 0027-02-28 # year-month-day
            TIME # 25:00 # such as 09:00
            ZONE # Manila # Asia/Manila
            LINK # example.com # https://example.com
            LINK # javascript:alert(1) # https://example.com
            LINK # https:/// # https://example.com
            """)
    void refuses_with_the_mend(AnswerKind kind, String written, String mend) {
        assertThatThrownBy(() -> kind.canonical(written))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(mend);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_answered_is_no_answer(AnswerKind kind) {
        assertThat(kind.canonical("  \n ")).isEmpty();
        assertThat(kind.hint()).isNotBlank();
    }

    @Test
    void lines_are_kept_one_by_one() {
        assertThat(AnswerKind.LINES.canonical(" Porto, PT \r\n\r\nManila, PH ")).isEqualTo("Porto, PT\nManila, PH");
        assertThatThrownBy(() -> AnswerKind.LINES.canonical("a\n".repeat(51))).hasMessageContaining("at most 50");
        assertThatThrownBy(() -> AnswerKind.LONG_TEXT.canonical("x".repeat(4001)))
                .hasMessageContaining("4001");
        assertThatThrownBy(() -> AnswerKind.TEXT.canonical("x".repeat(301))).hasMessageContaining("300");
        assertThatThrownBy(() -> AnswerKind.TEXT.canonical("a\u0000b")).hasMessageContaining("no text");
    }

    @Test
    void a_choice_is_one_of_those_that_were_offered() {
        Question model = Question.choice("COM1.model", "Model", "Per task", "Hybrid");

        assertThat(model.canonical("per TASK")).isEqualTo("Per task");
        assertThatThrownBy(() -> model.canonical("cheap")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reasons().get(0).place()).isEqualTo("COM1.model");
            assertThat(refusal.getMessage()).contains("Per task / Hybrid");
        });
    }

    @Test
    void all_that_is_wrong_is_said_by_question() {
        List<Question> asked = List.of(
                Question.of("QUA3.value", AnswerKind.NUMBER, "Value"),
                Question.of("SEC4.policy", AnswerKind.YES_NO, "?"));

        assertThatThrownBy(() -> Answers.read(
                        asked, Map.of("QUA3.value", "high", "SEC4.policy", "maybe", "SEC9.colour", "blue")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly("QUA3.value", "SEC4.policy", "SEC9.colour"));
    }

    @Test
    void no_answer_is_neither_yes_nor_no() {
        assertThat(Answers.NONE.yes("SEC4.policy")).isFalse();
        assertThat(Answers.NONE.no("SEC4.policy")).isFalse();
        assertThat(new Answers(Map.of("a", "no")).no("a")).isTrue();
        assertThat(new Answers(Map.of("a", "0.05 USD")).money("a")).hasValue(Money.of("0.05", "USD"));
        assertThat(new Answers(Map.of("a", "0.98")).percent("a")).hasValue(Percent.of("98%"));
        assertThat(new Answers(Map.of("a", " ")).has("a")).isFalse();
    }
}
