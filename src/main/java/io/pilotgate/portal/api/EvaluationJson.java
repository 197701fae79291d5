package io.pilotgate.portal.api;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.GivenRating;
import io.pilotgate.evaluation.ProposedVerdict;
import io.pilotgate.evaluation.Reviewer;
import io.pilotgate.evaluation.ScoreRow;
import io.pilotgate.evaluation.Scorecard;
import io.pilotgate.evaluation.Signature;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.Weighting.ByHand;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.process.OpenEvaluationTask;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation with all that is on record about it.
 *
 * @param verdict the one that stands; null while there is none
 * @param score 0 to 100; null while the scorecard is not complete, which is no score
 * @param weightsByHand who set the weights of the criteria; null where those of the presets stand
 * @param ratings what the caller may see: the own ones, and all once every reviewer has handed in
 */
record EvaluationJson(
        EvaluationId id,
        VendorId vendor,
        String workload,
        Set<String> presets,
        @Nullable Verdict verdict,
        @Nullable BigDecimal score,
        boolean complete,
        boolean passesAll,
        @Nullable ByHand weightsByHand,
        List<String> warnings,
        List<Check> checks,
        List<CriterionJson> criteria,
        Map<String, String> answers,
        List<Reviewer> reviewers,
        List<GivenRating> ratings,
        List<ProposedVerdict> verdicts,
        List<Signature> signatures,
        List<OpenEvaluationTask> tasks,
        List<PilotId> pilots) {

    /**
     * One of the 25.
     *
     * @param allows the best rating that the answers allow today
     * @param counts what counts today; null is no data, or not applicable
     * @param weight in hundredths that add to 100; null where it is left out
     */
    record CriterionJson(
            String code,
            String title,
            @Nullable BigDecimal weight,
            int allows,
            List<String> reasons,
            List<String> raise,
            int evidence,
            @Nullable GivenRating settled,
            @Nullable Integer counts,
            @Nullable Boolean passes) {

        static CriterionJson of(ScoreRow row) {
            return new CriterionJson(
                    row.criterion().code(),
                    row.criterion().title(),
                    row.weight().orElse(null),
                    row.judgement().highest(!row.evidence().isEmpty()).points(),
                    row.judgement().reasons(),
                    row.judgement().raise(),
                    row.evidence().size(),
                    row.settled().orElse(null),
                    row.counted().map(Rating::points).orElse(null),
                    row.passes().orElse(null));
        }
    }

    static List<CriterionJson> criteria(Scorecard card) {
        return card.rows().stream().map(CriterionJson::of).toList();
    }

    static EvaluationJson head(Evaluation evaluation, @Nullable Verdict verdict, Scorecard card) {
        return new EvaluationJson(
                evaluation.id(),
                evaluation.vendor(),
                evaluation.workload(),
                evaluation.presets(),
                verdict,
                card.score().orElse(null),
                card.isComplete(),
                card.passesAll(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
