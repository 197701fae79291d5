package io.pilotgate.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.pilotgate.kernel.Refusal;
import java.util.UUID;

/**
 * Identifies an evaluation: one vendor weighed for one workload.
 *
 * @param value 1 to 40 characters of {@code [a-z0-9-]}
 */
public record EvaluationId(@JsonValue String value) {

    @JsonCreator
    public EvaluationId {
        if (!value.matches("[a-z0-9-]{1,40}")) {
            throw Refusal.notFound("evaluationId", "There is no evaluation with this id.");
        }
    }

    /** A new id that cannot be guessed from another one. */
    public static EvaluationId random() {
        return new EvaluationId("evaluation-" + UUID.randomUUID().toString().substring(0, 13));
    }

    @Override
    public String toString() {
        return value;
    }
}
