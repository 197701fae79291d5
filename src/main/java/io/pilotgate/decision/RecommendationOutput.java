package io.pilotgate.decision;

import java.util.List;

/**
 * What the table says.
 *
 * @param ruleIds every rule that matched, in the table's order; the first one decides
 * @param recommendation the first rule's outcome
 * @param reasons of each of these rules, full sentences in the same order
 */
public record RecommendationOutput(List<String> ruleIds, Outcome recommendation, List<String> reasons) {

    public RecommendationOutput {
        ruleIds = List.copyOf(ruleIds);
        reasons = List.copyOf(reasons);
        if (ruleIds.isEmpty() || reasons.size() != ruleIds.size()) {
            throw new IllegalArgumentException("A recommendation has at least one rule, and a reason for each.");
        }
    }
}
