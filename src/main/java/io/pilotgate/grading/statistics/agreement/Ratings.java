package io.pilotgate.grading.statistics.agreement;

import java.util.Arrays;

/**
 * What several raters said of several items, as numbers in flat arrays: ratings of item {@code i} stand from {@code start[i]} to
 * before {@code start[i + 1]}. An item that a rater left out simply has one rating less. Categories are numbered 0 to
 * {@code categories - 1} in their order, which only ordinal figures look at.
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of ratings are read in loops; nobody compares two of these.
public record Ratings(int[] start, int[] category, int[] rater, int categories, int raters) {

    /** @throws IllegalArgumentException when the arrays do not fit together or a category or rater is out of range */
    public Ratings {
        require(start.length >= 1 && start[0] == 0, "Items begin with the first rating.");
        require(start[start.length - 1] == category.length, "Items end with the last rating.");
        require(category.length == rater.length, "Each rating has its rater.");
        for (int item = 1; item < start.length; item++) {
            require(start[item] >= start[item - 1], "Items stand one after the other.");
        }
        require(Arrays.stream(category).allMatch(each -> 0 <= each && each < categories), "A category is unknown.");
        require(Arrays.stream(rater).allMatch(each -> 0 <= each && each < raters), "A rater is unknown.");
    }

    /** Items that were rated at least once. */
    public int items() {
        return start.length - 1;
    }

    /** How often an item was rated. */
    int ratingsOf(int item) {
        return start[item + 1] - start[item];
    }

    /** Whether at least one item has two ratings, so that somebody can agree with somebody. */
    public boolean isPairable() {
        for (int item = 0; item < items(); item++) {
            if (ratingsOf(item) > 1) {
                return true;
            }
        }
        return false;
    }

    private static void require(boolean holds, String text) {
        if (!holds) {
            throw new IllegalArgumentException(text);
        }
    }
}
