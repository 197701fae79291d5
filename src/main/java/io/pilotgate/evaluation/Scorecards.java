package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Draws up scorecards, anew at each question: what lapses on a day is gone from it on the day after. */
@Service
public class Scorecards {

    private final Evaluations evaluations;
    private final EvaluationCase cases;
    private final CriterionEvidenceStore evidence;
    private final SettledRatings settled;
    private final EvaluationWeights weights;

    Scorecards(
            Evaluations evaluations,
            EvaluationCase cases,
            CriterionEvidenceStore evidence,
            SettledRatings settled,
            EvaluationWeights weights) {
        this.evaluations = evaluations;
        this.cases = cases;
        this.evidence = evidence;
        this.settled = settled;
        this.weights = weights;
    }

    public Scorecard of(EvaluationId id, LocalDate on) {
        Evaluation evaluation = evaluations.find(id);
        Answers answers = cases.of(evaluation);
        Map<String, GivenRating> given = settled.of(id);
        Map<String, BigDecimal> spread = weights.of(evaluation).weights().spread(leftOut(given));
        List<CriterionEvidence> all = evidence.of(id);
        return new Scorecard(
                evaluation,
                Criteria.all().stream()
                        .map(criterion -> new ScoreRow(
                                criterion,
                                criterion.judge(answers, on),
                                beside(criterion, all),
                                Optional.ofNullable(given.get(criterion.code())),
                                Optional.ofNullable(spread.get(criterion.code()))))
                        .toList(),
                settled.areAgreed(id));
    }

    private static Set<String> leftOut(Map<String, GivenRating> given) {
        return given.values().stream()
                .filter(rating -> rating.rating().isEmpty())
                .map(GivenRating::criterion)
                .collect(Collectors.toSet());
    }

    private static List<CriterionEvidence> beside(Criterion criterion, List<CriterionEvidence> all) {
        return all.stream()
                .filter(piece -> piece.criterion().equals(criterion.code()))
                .toList();
    }
}
