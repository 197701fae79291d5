package io.pilotgate.grading.statistics.lots;

/**
 * A single sampling plan out of the standard's tables.
 *
 * @param letter the code letter that the sample size is of, after the tables' arrows
 * @param n items to grade; a lot that is smaller is graded whole
 * @param c the lot is accepted with so many wrong items or fewer
 * @param r it is not with so many or more. Under reduced inspection there may be numbers between: then the lot is accepted,
 *     and the next one is inspected normally
 */
public record LotPlan(CodeLetter letter, int n, int c, int r) {

    public boolean accepts(int errors) {
        return errors < r;
    }
}
