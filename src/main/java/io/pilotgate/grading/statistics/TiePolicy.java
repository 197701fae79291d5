package io.pilotgate.grading.statistics;

import java.util.SortedSet;

/**
 * What a majority vote is worth when several labels share the first place. The policy moves the figure (91.9 % or 89.7 % on the same
 * 800 items of Snow et al. 2008), so its title is printed beside it.
 */
public enum TiePolicy {

    /** The smallest of the tied labels wins, compared character by character as text. */
    SMALLEST_LABEL("ties to the smallest label") {
        @Override
        double creditOfTie(SortedSet<String> winners, String truth) {
            return winners.first().equals(truth) ? 1 : 0;
        }
    },

    /** A tie decides nothing, so it is wrong. */
    COUNTS_AS_ERROR("ties count as errors") {
        @Override
        double creditOfTie(SortedSet<String> winners, String truth) {
            return 0;
        }
    },

    /** A tie between two labels is half right when one of them is true, between three a third: the published way of Snow et al. 2008. */
    SHARED("ties share the credit") {
        @Override
        double creditOfTie(SortedSet<String> winners, String truth) {
            return winners.contains(truth) ? 1.0 / winners.size() : 0;
        }

        @Override
        public boolean countsWholeItems() {
            return false;
        }
    };

    private final String title;

    TiePolicy(String title) {
        this.title = title;
    }

    abstract double creditOfTie(SortedSet<String> winners, String truth);

    /** Whether every item is right or wrong; only then is there a proportion with a binomial interval. */
    public boolean countsWholeItems() {
        return true;
    }

    /** The words to print beside the figure. */
    public String title() {
        return title;
    }
}
