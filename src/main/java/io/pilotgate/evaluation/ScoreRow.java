package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.criteria.Judgement;
import io.pilotgate.evaluation.criteria.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One criterion of a scorecard.
 *
 * @param judgement what the answers allow on the day of the scorecard
 * @param evidence what lies beside it
 * @param settled what the reviewers settled on; empty while they have not
 * @param weight what it counts for, in hundredths that add to 100; empty where it is left out
 */
public record ScoreRow(
        Criterion criterion,
        Judgement judgement,
        List<CriterionEvidence> evidence,
        Optional<GivenRating> settled,
        Optional<BigDecimal> weight) {

    public boolean isLeftOut() {
        return settled.filter(given -> given.rating().isEmpty()).isPresent();
    }

    /** What counts: the settled rating, but never more than the answers allow on the day. Empty is no data, and no score. */
    public Optional<Rating> counted() {
        return settled.flatMap(GivenRating::rating)
                .map(rating -> rating.atMost(judgement.highest(!evidence.isEmpty())));
    }

    /** Whether it passes; empty where there is nothing to tell it by, or it is left out. */
    public Optional<Boolean> passes() {
        return counted().map(rating -> !rating.isUnder(criterion.pass()));
    }
}
