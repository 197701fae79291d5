package io.pilotgate.decision;

import io.pilotgate.commercial.Reconciliation;
import java.util.Optional;

/** The commercial figures as the recommendation takes them in. */
public enum FiguresVerdict {
    APPROVED("approved"),
    DISPUTED("disputed"),
    /** Nobody has looked at them. */
    NO_DATA("noData");

    private final String word;

    FiguresVerdict(String word) {
        this.word = word;
    }

    static FiguresVerdict of(Optional<Reconciliation> newest) {
        return newest.map(said -> said.isApproved() ? APPROVED : DISPUTED).orElse(NO_DATA);
    }

    /** As the table writes it. */
    public String word() {
        return word;
    }
}
