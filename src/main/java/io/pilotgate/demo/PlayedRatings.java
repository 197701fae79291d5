package io.pilotgate.demo;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.GivenRating;
import io.pilotgate.evaluation.Ratings;
import io.pilotgate.evaluation.ScoreRow;
import io.pilotgate.evaluation.Scorecards;
import io.pilotgate.evaluation.SettledRatings;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.rehearsal.Cast;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two simulated reviewers: one gives what the answers allow, the other one is stricter in two criteria; they settle on the lower. */
@Component
@Profile("demo")
class PlayedRatings {

    private static final Set<String> STRICTER = Set.of("QUA3", "STR3");

    private final Cast cast;
    private final Ratings ratings;
    private final SettledRatings settled;
    private final Scorecards scorecards;
    private final Clock clock;

    PlayedRatings(Cast cast, Ratings ratings, SettledRatings settled, Scorecards scorecards, Clock clock) {
        this.cast = cast;
        this.ratings = ratings;
        this.settled = settled;
        this.scorecards = scorecards;
        this.clock = clock;
    }

    /** @param most the highest rating that they give where they have seen no paper */
    void rateAlone(EvaluationId id, Rating most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (PersonId reviewer : new PersonId[] {cast.lead(), cast.qa()}) {
            if (mayRate(id, reviewer)) {
                scorecards.of(id, today).rows().forEach(row -> rate(id, row, most, reviewer));
                ratings.handIn(id, reviewer);
            }
        }
    }

    void settle(EvaluationId id) {
        if (!ratings.areAllHandedIn(id) || settled.areAgreed(id)) {
            return;
        }
        Map<String, GivenRating> there = settled.of(id);
        Criteria.all().stream()
                .map(Criterion::code)
                .filter(code -> !there.containsKey(code))
                .forEach(code -> settled.settle(
                        id, code, lower(id, code), "Simulated: the stricter reading holds.", cast.lead()));
        ratings.reviewers(id).stream()
                .filter(reviewer -> reviewer.agreed().isEmpty())
                .forEach(reviewer -> settled.agree(id, reviewer.person()));
    }

    private boolean mayRate(EvaluationId id, PersonId person) {
        return ratings.reviewers(id).stream()
                .anyMatch(reviewer ->
                        reviewer.person().equals(person) && reviewer.handedIn().isEmpty());
    }

    private void rate(EvaluationId id, ScoreRow row, Rating most, PersonId by) {
        String code = row.criterion().code();
        boolean papers = !row.evidence().isEmpty();
        Rating fair = papers
                ? row.judgement().highest(true)
                : row.judgement().highest(false).atMost(most);
        boolean strict = by.equals(cast.qa()) && STRICTER.contains(code) && fair != Rating.ABSENT;
        ratings.rate(
                id,
                code,
                Optional.of(strict ? Rating.of(fair.points() - 1) : fair),
                strict ? "Simulated: I would see more of it first." : "Simulated: as answered.",
                by);
    }

    private Optional<Rating> lower(EvaluationId id, String code) {
        return ratings.seenBy(id, cast.lead()).stream()
                .filter(given -> given.criterion().equals(code))
                .flatMap(given -> given.rating().stream())
                .min(Rating::compareTo);
    }
}
