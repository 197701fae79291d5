package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reviewers settle on once they see each other's ratings; it stands when every one of them agrees. */
@Service
public class SettledRatings {

    private final RatingStore store;
    private final EvaluationStore evaluations;
    private final Evaluations found;
    private final RatingRule rule;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SettledRatings(
            RatingStore store,
            EvaluationStore evaluations,
            Evaluations found,
            RatingRule rule,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.evaluations = evaluations;
        this.found = found;
        this.rule = rule;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Where all rated alike, there is nothing to talk about. */
    @EventListener
    void on(RatingsHandedIn handedIn) {
        if (handedIn.byAll()) {
            List<GivenRating> all = store.ratings(handedIn.evaluation());
            Criteria.all()
                    .forEach(criterion -> alike(criterion.code(), all)
                            .ifPresent(rating -> store.settle(
                                    handedIn.evaluation(),
                                    new GivenRating(
                                            criterion.code(), rating, "All rated alike.", PersonId.PILOTGATE, now()))));
        }
    }

    /** Settles a criterion; whoever had agreed before agrees anew. */
    @Transactional
    public void settle(EvaluationId id, String criterion, Optional<Rating> rating, String reason, PersonId by) {
        Evaluation evaluation = found.find(id);
        requireTalk(id, by);
        if (reason.isBlank()) {
            throw Refusal.invalid("reason", "Say what the reviewers settled on, and why.");
        }
        rule.check(evaluation, criterion, rating, reason);
        GivenRating settled = new GivenRating(criterion, rating, reason.strip(), by, now());
        store.settle(id, settled);
        store.withdrawAgreement(id);
        audit.record(
                null,
                by,
                "rating-settled",
                id.value(),
                Map.of("criterion", criterion, "rating", settled.words(), "reason", reason.strip()));
    }

    /** This reviewer agrees to all 25 as they are settled. */
    @Transactional
    public void agree(EvaluationId id, PersonId by) {
        found.find(id);
        requireTalk(id, by);
        String open = missing(store.settled(id));
        if (!open.isEmpty()) {
            throw Refusal.conflict("ratings", "Not settled yet: " + open + ". Settle them first.");
        }
        store.agree(id, by, now());
        audit.record(null, by, "ratings-agreed", id.value(), Map.of());
        if (areAgreed(id)) {
            facts.publishEvent(new RatingsAgreed(id));
        }
    }

    /** By criterion; not there while it is not settled. */
    public Map<String, GivenRating> of(EvaluationId id) {
        return store.settled(id);
    }

    /** Whether all 25 are settled and every reviewer agreed to them. */
    public boolean areAgreed(EvaluationId id) {
        List<Reviewer> reviewers = store.reviewers(id);
        return Ratings.haveAllHandedIn(reviewers)
                && reviewers.stream().allMatch(reviewer -> reviewer.agreed().isPresent())
                && missing(store.settled(id)).isEmpty();
    }

    private static String missing(Map<String, GivenRating> settled) {
        return Criteria.all().stream()
                .map(Criterion::code)
                .filter(code -> !settled.containsKey(code))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Optional<Rating>> alike(String criterion, List<GivenRating> all) {
        List<Optional<Rating>> given = all.stream()
                .filter(rating -> rating.criterion().equals(criterion))
                .map(GivenRating::rating)
                .distinct()
                .toList();
        return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    }

    private void requireTalk(EvaluationId id, PersonId by) {
        evaluations.lock(id);
        List<Reviewer> reviewers = store.reviewers(id);
        if (reviewers.stream().noneMatch(reviewer -> reviewer.person().equals(by))) {
            throw Refusal.forbidden("reviewer", "You were not asked to rate here. The reviewers settle the ratings.");
        }
        if (!Ratings.haveAllHandedIn(reviewers)) {
            throw Refusal.conflict(
                    "ratings", "Ratings are settled once every reviewer has handed in. Until then each rates alone.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
