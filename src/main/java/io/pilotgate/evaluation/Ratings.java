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
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviewers rate alone. Nobody sees another one's ratings before all have handed in theirs. */
@Service
public class Ratings {

    private static final int FEWEST = 2;
    private static final int MOST = 9;

    private final RatingStore store;
    private final EvaluationStore evaluations;
    private final Evaluations found;
    private final RatingRule rule;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Ratings(
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

    /** Asks people to rate, at least two. Who was asked before stays; who is not asked any more and has not handed in goes. */
    @Transactional
    public void ask(EvaluationId id, Set<PersonId> people, PersonId by) {
        found.find(id);
        evaluations.lock(id);
        if (people.size() < FEWEST || people.size() > MOST) {
            throw Refusal.invalid("reviewers", "Choose " + FEWEST + " to " + MOST + " people who rate alone.");
        }
        List<Reviewer> before = store.reviewers(id);
        if (haveAllHandedIn(before)) {
            throw Refusal.conflict(
                    "reviewers", "All have handed in and see each other's ratings; nobody new rates alone.");
        }
        before.stream()
                .filter(reviewer -> !people.contains(reviewer.person())
                        && reviewer.handedIn().isEmpty())
                .forEach(reviewer -> store.release(id, reviewer.person()));
        people.stream()
                .filter(person ->
                        before.stream().noneMatch(reviewer -> reviewer.person().equals(person)))
                .forEach(person -> store.ask(id, person, by, now()));
        String names = people.stream().map(PersonId::value).sorted().collect(Collectors.joining(", "));
        audit.record(null, by, "reviewers-asked", id.value(), Map.of("reviewers", names));
        facts.publishEvent(new ReviewersAsked(id, people, by));
    }

    /** @param rating empty leaves the criterion out as not applicable */
    @Transactional
    public void rate(EvaluationId id, String criterion, Optional<Rating> rating, String reason, PersonId by) {
        Evaluation evaluation = found.find(id);
        evaluations.lock(id);
        requireRating(id, by);
        rule.check(evaluation, criterion, rating, reason);
        store.rate(id, new GivenRating(criterion, rating, reason.strip(), by, now()));
    }

    /** All 25, and no way back: from here on the person can be seen, and sees. */
    @Transactional
    public void handIn(EvaluationId id, PersonId by) {
        Evaluation evaluation = found.find(id);
        evaluations.lock(id);
        requireRating(id, by);
        List<GivenRating> own = store.ratings(id).stream()
                .filter(rating -> rating.by().equals(by))
                .toList();
        String missing = Criteria.all().stream()
                .map(Criterion::code)
                .filter(code ->
                        own.stream().noneMatch(rating -> rating.criterion().equals(code)))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refusal.conflict(
                    "ratings", "All 25 are rated before they are handed in. Still missing: " + missing + ".");
        }
        own.forEach(rating -> rule.check(evaluation, rating.criterion(), rating.rating(), rating.reason()));
        store.handIn(id, by, now());
        audit.record(null, by, "ratings-handed-in", id.value(), Map.of());
        facts.publishEvent(new RatingsHandedIn(id, by, haveAllHandedIn(store.reviewers(id))));
    }

    public List<Reviewer> reviewers(EvaluationId id) {
        return store.reviewers(id);
    }

    /** What this person may see: the own ratings, and all of them once everybody has handed in. */
    public List<GivenRating> seenBy(EvaluationId id, PersonId person) {
        boolean all = haveAllHandedIn(store.reviewers(id));
        return store.ratings(id).stream()
                .filter(rating -> all || rating.by().equals(person))
                .toList();
    }

    public boolean areAllHandedIn(EvaluationId id) {
        return haveAllHandedIn(store.reviewers(id));
    }

    static boolean haveAllHandedIn(List<Reviewer> reviewers) {
        return reviewers.size() >= FEWEST
                && reviewers.stream().allMatch(reviewer -> reviewer.handedIn().isPresent());
    }

    private void requireRating(EvaluationId id, PersonId by) {
        Reviewer reviewer = store.reviewers(id).stream()
                .filter(asked -> asked.person().equals(by))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.forbidden("reviewer", "You were not asked to rate here. A lead asks people."));
        if (reviewer.handedIn().isPresent()) {
            throw Refusal.conflict(
                    "ratings", "You have handed in your ratings; from here on they are settled together.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
