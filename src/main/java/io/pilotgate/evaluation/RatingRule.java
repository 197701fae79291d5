package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.criteria.Judgement;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which rating may be given to a criterion: none over what the answers allow, and left out only what the presets let be. */
@Component
class RatingRule {

    private static final int LONGEST = 2000;

    private final EvaluationCase cases;
    private final CriterionEvidenceStore evidence;
    private final Clock clock;

    RatingRule(EvaluationCase cases, CriterionEvidenceStore evidence, Clock clock) {
        this.cases = cases;
        this.evidence = evidence;
        this.clock = clock;
    }

    void check(Evaluation evaluation, String code, Optional<Rating> rating, String reason) {
        Criterion criterion = Criteria.of(code);
        if (reason.length() > LONGEST) {
            throw Refusal.invalid("reason", "Say it in at most " + LONGEST + " characters.");
        }
        if (rating.isPresent()) {
            checkRating(evaluation, criterion, rating.get());
        } else {
            checkLeftOut(evaluation, criterion, reason);
        }
    }

    private void checkRating(Evaluation evaluation, Criterion criterion, Rating rating) {
        Judgement judgement =
                criterion.judge(cases.of(evaluation), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Rating highest = judgement.highest(evidence.of(evaluation.id()).stream()
                .anyMatch(piece -> piece.criterion().equals(criterion.code())));
        if (highest.isUnder(rating)) {
            throw Refusal.invalid(
                    "rating",
                    criterion.code() + " is " + highest + " at most. "
                            + (judgement.highest().isUnder(rating)
                                    ? String.join(" ", judgement.raise())
                                    : "It is proved once a file or a link lies beside it."));
        }
    }

    private static void checkLeftOut(Evaluation evaluation, Criterion criterion, String reason) {
        if (!evaluation.demands().mayLeaveOut().contains(criterion.code())) {
            throw Refusal.invalid(
                    "rating",
                    criterion.code() + " is never left out for "
                            + evaluation.demands().title() + ". Rate it, 0 to 3.");
        }
        if (reason.isBlank()) {
            throw Refusal.invalid("reason", "Say why " + criterion.code() + " does not apply to this work.");
        }
    }
}
