package io.pilotgate.grading.statistics.agreement;

/** Ratings out of the tables that textbooks print. */
final class Tables {

    /** Fleiss (1971), table 1: 30 patients, 6 psychiatrists each, 5 diagnoses. */
    static final int[][] FLEISS_1971 = {
        {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
        {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
        {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
        {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
        {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
        {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}
    };

    /** The example of the encyclopedia's article on Fleiss' kappa: 10 subjects, 14 raters, 5 categories. */
    static final int[][] FOURTEEN_RATERS = {
        {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };

    /** Krippendorff (2011), section C: four observers, twelve units, dots where nothing was said. */
    static final String[] KRIPPENDORFF_2011 = {"123321412...", "1233224125.3", ".3332342251.", "12332441251."};

    private Tables() {}

    /** How often each category was given to each item. */
    static Ratings ofCounts(int[][] counts) {
        RatingsBuilder ratings = new RatingsBuilder();
        for (int item = 0; item < counts.length; item++) {
            int rater = 0;
            for (int category = 0; category < counts[item].length; category++) {
                for (int each = 0; each < counts[item][category]; each++) {
                    ratings.add("item " + item, "rater " + rater++, Integer.toString(category));
                }
            }
        }
        return ratings.build(CategoryValues.BY_VALUE);
    }

    /** Two raters: rows are the first one's categories. */
    static Ratings ofSquare(int[][] square) {
        RatingsBuilder ratings = new RatingsBuilder();
        int item = 0;
        for (int one = 0; one < square.length; one++) {
            for (int other = 0; other < square.length; other++) {
                for (int each = 0; each < square[one][other]; each++) {
                    ratings.add("item " + item, "first", Integer.toString(one));
                    ratings.add("item " + item++, "second", Integer.toString(other));
                }
            }
        }
        return ratings.build(CategoryValues.BY_VALUE);
    }

    /** One line a rater, one character an item, a dot where nothing was said. */
    static RatingsBuilder ofLines(String... raters) {
        RatingsBuilder ratings = new RatingsBuilder();
        for (int rater = 0; rater < raters.length; rater++) {
            for (int item = 0; item < raters[rater].length(); item++) {
                char said = raters[rater].charAt(item);
                if (said != '.') {
                    ratings.add("item " + item, "rater " + rater, String.valueOf(said));
                }
            }
        }
        return ratings;
    }
}
