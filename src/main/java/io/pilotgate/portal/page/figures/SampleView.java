package io.pilotgate.portal.page.figures;

import io.pilotgate.grading.seal.DrawCounts;
import io.pilotgate.portal.page.Fact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan of the blind sample as the buyer's people see it.
 *
 * @param facts what is fixed and drawn; empty before
 * @param offers what can be fixed; empty afterwards
 * @param curve of the plan that is fixed, or of the one of one stage before
 * @param strata counts by stratum; empty where there are none
 * @param notes full sentences under it
 * @param mayFix whether the person may fix it now
 */
public record SampleView(
        String title,
        List<Fact> facts,
        List<Offer> offers,
        @Nullable OcCurve curve,
        List<Stratum> strata,
        List<String> notes,
        boolean mayFix) {

    /** A plan that keeps the contract's risks. */
    public record Offer(String name, String rule, List<Fact> facts) {}

    /**
     * One stratum of the pool.
     *
     * @param name {@code no stratum} where its items have none
     */
    public record Stratum(String name, int stage1, int stage2, int reserve) {

        static List<Stratum> of(Map<String, DrawCounts> counts) {
            return counts.size() < 2
                    ? List.of()
                    : counts.entrySet().stream()
                            .map(entry -> new Stratum(
                                    entry.getKey().isEmpty() ? "no stratum" : entry.getKey(),
                                    entry.getValue().stage1(),
                                    entry.getValue().stage2(),
                                    entry.getValue().reserve()))
                            .toList();
        }
    }
}
