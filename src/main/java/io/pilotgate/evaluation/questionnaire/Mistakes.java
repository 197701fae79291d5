package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a filled-in template, place by place, so that its sender reads all of it at once. */
final class Mistakes {

    /** A file that is wrong from top to bottom is some other file: more than that helps nobody. */
    private static final int MOST = 500;

    private final List<Reason> reasons = new ArrayList<>();

    void add(String place, String text) {
        if (reasons.size() < MOST) {
            reasons.add(new Reason(place, text));
        }
    }

    /** About the answer to a question. */
    void add(String place, Question question, String text) {
        add(place, question.key() + ", '" + shortened(question.text()) + "': " + text);
    }

    /** What was read; null where it was refused, which is gathered. */
    <T> @Nullable T orNote(String place, Question question, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal wrong) {
            wrong.reasons().forEach(reason -> add(place, question, reason.text()));
            return null;
        }
    }

    /** @throws Refusal with all that was gathered, where anything was */
    void refuseIfAny() {
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
