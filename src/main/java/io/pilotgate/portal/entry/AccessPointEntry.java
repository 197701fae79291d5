package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.onboarding.AccessClaim;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One point of SEC3, as it was entered. */
@Schema(name = "AccessPoint")
public record AccessPointEntry(
        @Schema(allowableValues = {"yes", "no"}) @Nullable String inPlace,

        @Schema(description = "Document, page, date; of a point that is not in place, what is missing.") @Nullable
        String evidence) {

    private static final int LONGEST = 2000;

    Read<AccessClaim> read(Reading reading, String place) {
        Read<Boolean> answer = reading.combine(() -> {
            Field field = new Field(place + ".inPlace", inPlace);
            field.text("Answer yes or no.");
            return field.isTicked();
        });
        Read<String> where = reading.combine(() -> evidence(place + ".evidence"));
        return reading.combine(() -> new AccessClaim(answer.get(), where.get()));
    }

    private String evidence(String place) {
        String text = new Field(place, evidence).text("Name the evidence; where the answer is no, what is missing.");
        if (text.length() > LONGEST) {
            throw Refusal.invalid(
                    place, "At most " + LONGEST + " characters fit here; this has " + text.length() + ".");
        }
        return text;
    }
}
