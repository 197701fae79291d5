package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The word that a questionnaire is handed in, as it was entered. */
@Schema(name = "QuestionnaireSubmission")
public record SubmissionEntry(
        @Schema(type = "boolean", description = "Whether questions without an answer are left open on purpose.")
        @Nullable
        String leaveOpen) {

    public boolean isLeftOpen() {
        return new Field("leaveOpen", leaveOpen).isTicked();
    }
}
