package io.pilotgate.grading.figures;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Answers about another text than the truth, which can be neither right nor wrong. A sealed item that has no others counts among those
 * that were not answered, and is told apart from what the vendor left out.
 */
final class Quarantine {

    private final Set<String> items = new HashSet<>();
    private final Set<String> compared = new HashSet<>();
    private long answers;

    void add(String item) {
        answers++;
        items.add(item);
    }

    /** An answer to the item that is about the same text. */
    void compared(String item) {
        compared.add(item);
    }

    long answers() {
        return answers;
    }

    Optional<String> note() {
        if (answers == 0) {
            return Optional.empty();
        }
        long alone = items.stream().filter(item -> !compared.contains(item)).count();
        return Optional.of("Quarantined: " + answers
                + " answers are about another text than the truth, so they can be neither right nor wrong."
                + " They are in no figure."
                + (alone == 0
                        ? ""
                        : " Sealed items that have no other answer: " + alone
                                + ". They count among those not answered."));
    }
}
