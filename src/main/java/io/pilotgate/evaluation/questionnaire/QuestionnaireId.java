package io.pilotgate.evaluation.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.pilotgate.kernel.Refusal;
import java.util.UUID;

/**
 * Identifies a questionnaire.
 *
 * @param value 1 to 40 characters of {@code [a-z0-9-]}
 */
public record QuestionnaireId(@JsonValue String value) {

    @JsonCreator
    public QuestionnaireId {
        if (!value.matches("[a-z0-9-]{1,40}")) {
            throw none();
        }
    }

    /** A new id that cannot be guessed from another one. */
    static QuestionnaireId random() {
        return new QuestionnaireId(
                "questionnaire-" + UUID.randomUUID().toString().substring(0, 13));
    }

    /** What is not there, or is somebody else's, reads the same. */
    public static Refusal none() {
        return Refusal.notFound("questionnaireId", "There is no questionnaire with this id.");
    }

    @Override
    public String toString() {
        return value;
    }
}
