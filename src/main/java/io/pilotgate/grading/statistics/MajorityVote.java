package io.pilotgate.grading.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The outcome of the judgments of one item.
 *
 * @param winners the labels with the most votes: one, or several in a tie
 */
public record MajorityVote(SortedSet<String> winners) {

    /** @throws IllegalArgumentException when nothing won */
    public MajorityVote {
        if (winners.isEmpty()) {
            throw new IllegalArgumentException("A vote without voices has no winner.");
        }
        winners = Collections.unmodifiableSortedSet(new TreeSet<>(winners));
    }

    /**
     * @param votes how often each label was given
     * @throws IllegalArgumentException when there is no vote
     */
    public static MajorityVote of(Map<String, Long> votes) {
        long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new MajorityVote(votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most && most > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    public boolean isTie() {
        return winners.size() > 1;
    }

    /** What the vote is worth against the truth, 0 to 1. */
    public double credit(String truth, TiePolicy ties) {
        if (isTie()) {
            return ties.creditOfTie(winners, truth);
        }
        return winners.first().equals(truth) ? 1 : 0;
    }
}
