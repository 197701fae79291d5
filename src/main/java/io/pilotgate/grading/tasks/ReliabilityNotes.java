package io.pilotgate.grading.tasks;

import java.util.ArrayList;
import java.util.List;

/** Of which items the intraclass correlations of ratings are, and why one of them is no figure. */
final class ReliabilityNotes {

    private ReliabilityNotes() {}

    static List<String> of(NumberedRatings ratings, RatingFigures.Reliability icc) {
        List<String> notes = new ArrayList<>();
        long items = ratings.items();
        int crossed = ratings.crossed().length;
        if (crossed < items) {
            notes.add(
                    ratings.isEven()
                            ? String.format(
                                    "ICC(2,1), ICC(3,1) and their forms with k are of the %d of %d items that all %d raters rated;"
                                            + " ICC(1) and ICC(1,k) are of all, as each has equally many ratings.",
                                    crossed, items, ratings.raters().size())
                            : String.format(
                                    "ICC is of the %d of %d items that all %d raters rated; the other %d lack a rating and are left"
                                            + " out.",
                                    crossed, items, ratings.raters().size(), items - crossed));
        }
        explain("ICC(1) or ICC(1,k)", icc.icc1() == null || icc.icc1k() == null, ratings.nested(), notes);
        boolean twoWay = icc.icc21() == null || icc.icc31() == null || icc.icc2k() == null || icc.icc3k() == null;
        explain("ICC(2,1), ICC(3,1) or their forms with k", twoWay, ratings.crossed(), notes);
        return notes;
    }

    private static void explain(String what, boolean isMissing, double[][] rows, List<String> notes) {
        if (isMissing) {
            notes.add("No data for " + what + ": " + why(rows));
        }
    }

    private static String why(double[][] rows) {
        if (rows.length < 2) {
            return "it takes at least two items with the ratings of all raters, and there "
                    + (rows.length == 0 ? "is none." : "is one.");
        }
        return rows[0].length < 2
                ? "it takes at least two ratings of an item, and there is one each."
                : "these ratings do not differ enough to share out their variance.";
    }
}
