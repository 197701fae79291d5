package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.decision.Outcome;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as Tasklist's form, Cockpit's tab and the API post them. */
class TaskAnswersTests {

    private static final String MEND = "Say for how many days.";

    @Test
    void what_was_not_entered_is_empty() {
        assertThat(answered("note", null).optional("note")).isEmpty();
        assertThat(answered("note", "").optional("note")).isEmpty();
        assertThat(answered("other", "x").optional("note")).isEmpty();
        assertThat(answered("note", "  two words \n").optional("note")).isEqualTo("two words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void a_required_text_is_not_blank(String entered) {
        refused(
                () -> answered("whatChanged", entered).text("whatChanged", "Say what was changed."),
                "whatChanged",
                "Say what was changed.");
    }

    @Test
    void a_text_is_no_longer_than_its_column() {
        assertThat(answered("reason", "x".repeat(4000)).optional("reason")).hasSize(4000);
        refused(
                () -> answered("reason", "x".repeat(4001)).optional("reason"),
                "reason",
                "At most 4000 characters fit here; this has 4001.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "half a \ud83d face"})
    void what_no_database_keeps_is_refused(String entered) {
        refused(
                () -> answered("reason", entered).optional("reason"),
                "reason",
                "This text holds characters that cannot be kept, such as a zero byte. Type it.");
        assertThat(answered("reason", "Größe\tund\r\n\ud83d\ude00").optional("reason"))
                .isEqualTo("Größe\tund\r\n\ud83d\ude00");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "on, true", "false, false", "'', false", "yes, false"})
    void a_tick_is_a_tick(String entered, boolean ticked) {
        assertThat(answered("ipClause", entered).isTicked("ipClause")).isEqualTo(ticked);
    }

    @Test
    void a_tick_may_be_a_boolean() {
        assertThat(answered("ipClause", true).isTicked("ipClause")).isTrue();
        assertThat(answered("ipClause", null).isTicked("ipClause")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2026-03-31T00:00:00.000Z", "2026-03-31T22:00:00.000+0200"})
    void a_date_may_come_with_a_time(String entered) {
        assertThat(answered("signedOn", entered).date("signedOn", MEND)).isEqualTo("2026-03-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.03.2026", "2026-02-30", "2026-3-1", "soon", "03/31/2026"})
    void what_is_no_date_is_refused(String entered) {
        refused(
                () -> answered("signedOn", entered).date("signedOn", MEND),
                "signedOn",
                "'" + entered + "' is not a date. Write it as 2026-03-31.");
    }

    @Test
    void a_whole_number_may_come_as_text_or_number() {
        assertThat(answered("retentionDays", "30").wholeNumber("retentionDays", MEND))
                .isEqualTo(30);
        assertThat(answered("retentionDays", 30).wholeNumber("retentionDays", MEND))
                .isEqualTo(30);
        assertThat(answered("retentionDays", 30.0).wholeNumber("retentionDays", MEND))
                .isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.5", "thirty", "99999999999", "1e400000000", "-1e-400000000"})
    void what_is_no_whole_number_is_refused(String entered) {
        refused(
                () -> answered("retentionDays", entered).wholeNumber("retentionDays", MEND),
                "retentionDays",
                "'" + entered + "' is not a whole number. " + MEND);
    }

    @Test
    void an_amount_keeps_its_digits() {
        assertThat(answered("invoicedAmount", "1250.00").number("invoicedAmount", MEND))
                .isEqualTo(new BigDecimal("1250.00"));
        assertThat(answered("invoicedAmount", 12.5).number("invoicedAmount", MEND))
                .isEqualTo(new BigDecimal("12.5"));
    }

    /** A number that is one to the letter but would fill the memory when it is written out. */
    @ParameterizedTest
    @ValueSource(strings = {"1e30", "1e-30", "1234567890123456789", "1e999999999"})
    void an_amount_has_no_more_digits_than_money_has(String entered) {
        refused(
                () -> answered("invoicedAmount", entered).number("invoicedAmount", MEND),
                "invoicedAmount",
                "'" + entered + "' has more digits than an amount has. " + MEND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250,00", "12 USD", "free"})
    void what_is_no_amount_is_refused(String entered) {
        refused(
                () -> answered("invoicedAmount", entered).number("invoicedAmount", MEND),
                "invoicedAmount",
                "'" + entered + "' is not a number. " + MEND);
    }

    @Test
    void a_choice_is_one_of_those_offered() {
        Map<String, Outcome> outcomes = Map.of("end", Outcome.END, "scaleUp", Outcome.SCALE_UP);

        assertThat(answered("outcome", "end").choice("outcome", outcomes, Outcome::title))
                .isEqualTo(Outcome.END);
        refused(
                () -> answered("outcome", "END").choice("outcome", outcomes, Outcome::title),
                "outcome",
                "'END' is no choice. Choose 'Scale up' (scaleUp) or 'End' (end).");
        refused(
                () -> answered("outcome", null).choice("outcome", outcomes, Outcome::title),
                "outcome",
                "Choose 'Scale up' (scaleUp) or 'End' (end).");
    }

    @Test
    void approving_needs_no_reason_and_rejecting_does() {
        assertThat(answered("decision", "approve").isApproved()).isTrue();
        assertThat(new TaskAnswers(Map.of("decision", "reject", "reason", "Two papers are missing."), null)
                        .isApproved())
                .isFalse();
        refused(
                () -> new TaskAnswers(Map.of("decision", "reject", "reason", " "), null).isApproved(),
                "reason",
                "Rejecting needs a reason: say what is wrong and what would mend it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Approve", "yes", "true"})
    void nothing_else_is_an_approval(String entered) {
        refused(() -> answered("decision", entered).isApproved(), "decision", "Choose approve or reject.");
    }

    private static TaskAnswers answered(String field, @Nullable Object value) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        answers.put(field, value);
        return new TaskAnswers(answers, null);
    }

    private static void refused(ThrowingCallable act, String place, String text) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons()).containsExactly(new Refusal.Reason(place, text)));
    }
}
