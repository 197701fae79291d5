package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.require;

/**
 * One stage of a sampling plan. Errors are counted from the first item of the plan on, not from the stage's own.
 *
 * @param n how many items the stage adds, 1 or more
 * @param c with so many errors or fewer the work is accepted after it, 0 or more
 * @param r with so many errors or more it is rejected after it, above {@code c}; in between the next stage is graded
 */
public record Stage(int n, int c, int r) {

    /** @throws IllegalArgumentException when a number is out of range */
    public Stage {
        require(n > 0, n, "A stage has at least 1 item, not ");
        require(c >= 0, c, "The acceptance number must be 0 or more, not ");
        require(r > c, r, "The rejection number must be above the acceptance number " + c + ", not ");
    }

    /** A stage that leaves nothing in between. */
    public static Stage last(int n, int c) {
        return new Stage(n, c, c + 1);
    }

    boolean decides() {
        return r == c + 1;
    }
}
