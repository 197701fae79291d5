package io.pilotgate.grading.metrics;

import io.pilotgate.grading.statistics.MajorityVote;
import io.pilotgate.grading.statistics.Proportion;
import java.util.Map;

/**
 * One graded item.
 *
 * @param item its id
 * @param truth its true label
 * @param vote the label most of its judgments gave, or several in a tie
 * @param judgments how many of its judgments are correct, of at least one
 */
public record ItemOutcome(String item, String truth, MajorityVote vote, Proportion judgments) {

    static ItemOutcome of(String item, String truth, Map<String, Long> votes) {
        long given = votes.values().stream().mapToLong(Long::longValue).sum();
        return new ItemOutcome(
                item, truth, MajorityVote.of(votes), new Proportion(votes.getOrDefault(truth, 0L), given));
    }
}
