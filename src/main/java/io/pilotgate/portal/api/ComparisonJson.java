package io.pilotgate.portal.api;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.PendingFlag;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.Scorecard;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.compare.Compared;
import io.pilotgate.evaluation.compare.Comparison;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.quotes.Work;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.CompareDesk;
import io.pilotgate.portal.api.EvaluationJson.CriterionJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Vendors side by side.
 *
 * @param work whose prices are compared; null where none of these vendors quoted any
 * @param works what they quoted for, any of which can be chosen
 * @param benchmark the evaluation whose vendor's price the others are held against; null where no vendor passes all 25 without
 *     a red flag that is open or waits and has quoted
 */
record ComparisonJson(
        LocalDate asOf,
        @Nullable String work,
        List<String> works,
        @Nullable EvaluationId benchmark,
        List<VendorColumn> vendors) {

    /**
     * One vendor.
     *
     * @param criteria all 25, in the order of the catalogue
     * @param score 0 to 100; null while the scorecard is not complete, which is no score
     * @param price null where it did not quote for this work
     * @param percentFromBenchmark over the benchmark where it is positive; null where either price is missing
     */
    record VendorColumn(
            EvaluationId evaluation,
            VendorId vendor,
            String name,
            String workload,
            List<CriterionJson> criteria,
            long passing,
            @Nullable BigDecimal score,
            boolean complete,
            boolean passesAll,
            List<RedFlag> openRedFlags,
            List<PendingFlag> waitingRedFlags,
            @Nullable Verdict verdict,
            @Nullable Money price,
            @Nullable BigDecimal percentFromBenchmark) {

        static VendorColumn of(Comparison comparison, Compared column) {
            Scorecard card = column.card();
            return new VendorColumn(
                    card.evaluation().id(),
                    column.vendor().id(),
                    column.vendor().name(),
                    card.evaluation().workload(),
                    EvaluationJson.criteria(card),
                    card.passing(),
                    card.score().orElse(null),
                    card.isComplete(),
                    card.passesAll(),
                    column.flags(),
                    column.waiting(),
                    column.verdict().orElse(null),
                    column.quote().map(Quote::price).orElse(null),
                    comparison.fromBenchmark(column).orElse(null));
        }
    }

    static ComparisonJson of(Comparison comparison, List<Work> quoted, LocalDate asOf) {
        return new ComparisonJson(
                asOf,
                comparison.work().map(CompareDesk::name).orElse(null),
                quoted.stream().map(CompareDesk::name).toList(),
                comparison
                        .benchmark()
                        .map(column -> column.card().evaluation().id())
                        .orElse(null),
                comparison.columns().stream()
                        .map(column -> VendorColumn.of(comparison, column))
                        .toList());
    }
}
