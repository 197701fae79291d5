package io.pilotgate.portal.entry;

import io.pilotgate.evaluation.criteria.Rating;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rating of one criterion, as it was entered. */
@Schema(name = "CriterionRating")
public record CriterionRatingEntry(
        @Schema(example = "2", description = "0 to 3, or na where it does not apply.") @Nullable
        String rating,

        @Nullable String reason) {

    /** What was read of it. */
    public record Rated(Optional<Rating> rating, String reason) {}

    public Rated read() {
        Reading reading = new Reading();
        var given = reading.combine(() -> rated(new Field("rating", rating)));
        var why = reading.combine(() -> new Field("reason", reason).optional());
        return reading.finish(() -> new Rated(given.get(), why.get()));
    }

    private static Optional<Rating> rated(Field field) {
        String text = field.text("Choose a rating: 0 absent, 1 claimed, 2 documented, 3 proved.");
        return text.equals("na") ? Optional.empty() : Optional.of(Rating.of(field.number("Choose a rating, 0 to 3.")));
    }
}
