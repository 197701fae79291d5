package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a questionnaire.
 *
 * @param reason why, or which file; empty where none is asked for
 * @param hash of what was handed in; null where nothing was
 */
public record QuestionnaireEvent(
        long id,
        Kind kind,
        int round,
        PersonId by,
        Instant at,
        String reason,
        @Nullable Sha256 hash) {

    /** What happened. */
    public enum Kind {
        SENT,
        FILE_TAKEN,
        SUBMITTED,
        DECLINED,
        REOPENED,
        POSTPONED
    }
}
