package io.pilotgate.decision;

import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.CorrectedResult;
import java.util.Optional;

/** The blind verdict as the recommendation takes it in. */
public enum BlindVerdict {
    ACCEPT("accept"),
    REJECT("reject"),
    UNDECIDED("undecided"),
    /** Nothing graded, or nobody stands by the figure yet. */
    NO_DATA("noData");

    private final String word;

    BlindVerdict(String word) {
        this.word = word;
    }

    /** @param corrected where sealed truth was corrected: then it is the final figure */
    static BlindVerdict of(BlindResult result, Optional<CorrectedResult> corrected) {
        if (!result.isConfirmed()) {
            return NO_DATA;
        }
        return switch (corrected.map(CorrectedResult::verdict).orElse(result.verdict())) {
            case ACCEPT -> ACCEPT;
            case REJECT -> REJECT;
            case UNDECIDED -> UNDECIDED;
            case NO_DATA -> NO_DATA;
        };
    }

    /** As the table writes it. */
    public String word() {
        return word;
    }
}
