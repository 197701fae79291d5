package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The vendor's answer to a question on its own figure, as it was entered. */
@Schema(name = "ClaimAnswer")
public record AnswerEntry(
        @Schema(example = "Two new annotators; both were retrained the same evening.") @Nullable
        String answer) {

    public String text() {
        return new Field("answer", answer).optional();
    }

    /** The day out of an address. */
    public static LocalDate day(String entered) {
        try {
            return new Field("day", entered).date("Say which day.");
        } catch (Refusal noDay) {
            throw Refusal.notFound("day", "There is no report of this day.");
        }
    }

    /** The version out of an address. */
    public static int version(String entered) {
        try {
            return new Field("version", entered).number("Say which version.");
        } catch (Refusal noNumber) {
            throw Refusal.notFound("version", "There is no report with this version.");
        }
    }
}
