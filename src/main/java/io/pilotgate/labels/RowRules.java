package io.pilotgate.labels;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What the rows of one file are held to.
 *
 * @param knownItems labels of others are refused
 * @param labels those that may be given; any where it is empty
 * @param answers remembers them, to find an answer that is given twice
 * @param handsOnAll whether right rows are handed on even after a wrong one
 */
record RowRules(Predicate<String> knownItems, Set<String> labels, Answers answers, boolean handsOnAll) {

    static RowRules knowing(Predicate<String> items) {
        return new RowRules(items, Set.of(), new AnswersSeen(), false);
    }
}
