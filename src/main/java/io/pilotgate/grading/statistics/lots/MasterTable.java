package io.pilotgate.grading.statistics.lots;

/**
 * The standard's three master tables for single sampling (ISO 2859-1, tables 2-A and 2-B; MIL-STD-105E, tables II-A to II-C,
 * which are in the public domain). Their cells run in diagonals: what stands in a cell depends on the sum of the places of
 * its row and column alone. In a diagonal stands an acceptance number, or an arrow to the next one above or below.
 *
 * <p>Reduced inspection is that of MIL-STD-105E and of ISO 2859-1 before 1999, with numbers between acceptance and rejection.
 */
enum MasterTable {
    NORMAL(14, new int[] {1, 2, 3, 5, 7, 10, 14, 21}, new int[] {2, 3, 4, 6, 8, 11, 15, 22}),
    TIGHTENED(15, new int[] {1, 2, 3, 5, 8, 12, 18}, new int[] {2, 3, 4, 6, 9, 13, 19}),
    REDUCED(14, new int[] {0, 1, 1, 2, 3, 5, 7, 10}, new int[] {2, 3, 4, 5, 6, 8, 10, 13});

    /** Diagonals from that of 0 errors to the next with a number: between them are arrows. */
    private static final int NEXT = 3;

    private final int zeroErrors;
    private final int[] accept;
    private final int[] reject;

    /** @param zeroErrors the diagonal whose plans accept with no error alone */
    MasterTable(int zeroErrors, int[] accept, int[] reject) {
        this.zeroErrors = zeroErrors;
        this.accept = accept;
        this.reject = reject;
    }

    static MasterTable of(Severity severity) {
        return valueOf(severity.name());
    }

    LotPlan plan(CodeLetter letter, QualityLimit limit) {
        int diagonal = letter.ordinal() + limit.column() - zeroErrors;
        int last = NEXT + accept.length - 1;
        return at(settled(diagonal, limit.column(), last), limit.column());
    }

    /** The diagonal of the number that an arrow leads to; itself where there is none. */
    private int settled(int diagonal, int column, int last) {
        if (diagonal >= NEXT) {
            return Math.min(diagonal, last);
        }
        if (diagonal <= 0 && hasRow(0, column)) {
            return 0;
        }
        boolean up = diagonal == 1 && this != TIGHTENED && hasRow(0, column);
        return up || !hasRow(NEXT, column) ? 0 : NEXT;
    }

    private boolean hasRow(int diagonal, int column) {
        int row = row(diagonal, column);
        // Two items without an error are no tightened plan.
        int firstRow = this == TIGHTENED ? CodeLetter.B.ordinal() : CodeLetter.A.ordinal();
        int lastRow = this == TIGHTENED ? CodeLetter.S.ordinal() : CodeLetter.R.ordinal();
        return row >= firstRow && row <= lastRow;
    }

    private int row(int diagonal, int column) {
        return diagonal + zeroErrors - column;
    }

    private LotPlan at(int diagonal, int column) {
        CodeLetter letter = CodeLetter.values()[row(diagonal, column)];
        int size = letter.size(Severity.valueOf(name()));
        return diagonal == 0
                ? new LotPlan(letter, size, 0, 1)
                : new LotPlan(letter, size, accept[diagonal - NEXT], reject[diagonal - NEXT]);
    }
}
