package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import java.time.LocalDate;

/**
 * A red flag that somebody recorded and nobody has cleared.
 *
 * @param evidence what shows it, such as the letter
 * @param happenedOn the day it is about
 */
public record RecordedFlag(
        RecordedFlagKind kind, String reason, String evidence, LocalDate happenedOn, PersonId recordedBy) {

    RedFlag asFlag() {
        return new RedFlag(
                kind.code(),
                kind.title(),
                reason + " Recorded by " + recordedBy + " for " + happenedOn + "; evidence: " + evidence
                        + ". It takes evidence and a name to clear it.");
    }
}
