package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;

/**
 * A vendor handed its questionnaire in; it is locked from now on.
 *
 * @param hash of what was handed in, which the receipt names
 * @param answered how many questions have an answer
 * @param asked how many there are
 */
public record QuestionnaireSubmitted(
        Questionnaire questionnaire, Sha256 hash, int answered, int asked, PersonId by, Instant at) {}
