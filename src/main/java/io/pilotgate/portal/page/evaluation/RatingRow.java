package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.GivenRating;
import io.pilotgate.evaluation.ScoreRow;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.portal.PeopleByName.Names;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A criterion in the rating room.
 *
 * @param allows the best rating that the answers allow
 * @param mine what this person gave it; empty where nothing yet
 * @param others what the others gave it; empty while they are not seen
 * @param counts what counts today, with whether it passes
 */
public record RatingRow(
        String code,
        String title,
        String path,
        String weight,
        String allows,
        String evidence,
        String mine,
        String others,
        String settled,
        String counts,
        String style) {

    static RatingRow of(ScoreRow row, List<GivenRating> seen, PersonId me, Names names, String evaluation) {
        String code = row.criterion().code();
        List<GivenRating> here =
                seen.stream().filter(given -> given.criterion().equals(code)).toList();
        return new RatingRow(
                code,
                row.criterion().title(),
                evaluation + "/criteria/" + code,
                row.weight()
                        .map(weight -> weight.stripTrailingZeros().toPlainString())
                        .orElse("spread"),
                row.judgement().highest(!row.evidence().isEmpty()).toString(),
                row.evidence().isEmpty()
                        ? "none"
                        : String.valueOf(row.evidence().size()),
                here.stream()
                        .filter(given -> given.by().equals(me))
                        .map(GivenRating::words)
                        .collect(Collectors.joining()),
                here.stream()
                        .filter(given -> !given.by().equals(me))
                        .map(given -> names.full(given.by()) + ": " + given.words())
                        .collect(Collectors.joining("; ")),
                row.settled().map(GivenRating::words).orElse(""),
                counts(row),
                row.passes().map(passes -> passes ? "met" : "held").orElse("soon"));
    }

    private static String counts(ScoreRow row) {
        if (row.isLeftOut()) {
            return "not applicable";
        }
        return row.counted()
                .map(Rating::toString)
                .map(words -> words + (row.passes().orElse(false) ? ", passes" : ", does not pass"))
                .orElse("no data");
    }
}
