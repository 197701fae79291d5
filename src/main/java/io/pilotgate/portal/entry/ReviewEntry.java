package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The vendor's part of the mid-pilot review as it was entered. */
@Schema(name = "MidPilotReviewInput")
public record ReviewEntry(
        @Schema(example = "The daily call settles questions within the hour.") @Nullable
        String worksWell,

        @Schema(example = "More examples of sarcasm in the SOP.") @Nullable
        String toAdjust) {

    public String worksWellText() {
        return new Field("worksWell", worksWell).optional();
    }

    public String toAdjustText() {
        return new Field("toAdjust", toAdjust).optional();
    }
}
