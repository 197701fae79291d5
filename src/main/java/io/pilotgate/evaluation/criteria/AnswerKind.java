package io.pilotgate.evaluation.criteria;

import io.pilotgate.kernel.Refusal;
import java.util.function.UnaryOperator;

/** What an answer looks like: how it is written, and the one form that it is kept in. */
public enum AnswerKind {
    TEXT("One line of at most 300 characters", Canonical::line),
    LONG_TEXT("Some sentences, at most 4000 characters", Canonical::text),
    YES_NO("yes or no", Canonical::yesNo),
    NUMBER("A number, such as 25 or 0.84", Canonical::number),
    PERCENT("A share, such as 98.5% or 0.985", Canonical::percent),
    MONEY("An amount with its currency, such as 0.05 USD", Canonical::money),
    HOURS("Hours, such as 24 or 1.5", Canonical::hours),
    DATE("A date as year-month-day, such as 2027-02-28", Canonical::date),
    TIME("A time of day, such as 09:00", Canonical::time),
    ZONE("A time zone by name, such as Asia/Manila", Canonical::zone),
    CHOICE("One of the choices", Canonical::line),
    CHOICES("Any of the choices, one a line", Canonical::lines),
    LINES("One entry a line, at most 50 lines", Canonical::lines),
    LINK("An address that begins with https://", Canonical::link);

    private final String hint;
    private final UnaryOperator<String> reader;

    AnswerKind(String hint, UnaryOperator<String> reader) {
        this.hint = hint;
        this.reader = reader;
    }

    /** How it is written, for people who fill in a form or a sheet. */
    public String hint() {
        return hint;
    }

    /**
     * The one form that an answer is kept in; empty where nothing was answered.
     *
     * @throws Refusal with a sentence that says the mend; its place is the word {@code answer}, callers know a better one
     */
    public String canonical(String written) {
        String trimmed = written.strip();
        if (trimmed.indexOf('\0') >= 0) {
            throw Refusal.invalid("answer", "The answer holds a character that is no text. Write it again.");
        }
        return trimmed.isEmpty() ? "" : reader.apply(trimmed);
    }
}
