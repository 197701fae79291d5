package io.pilotgate.grading.statistics.lots;

/** How much is inspected of a lot: II unless something else was agreed. After ISO 2859-1, table 1 (MIL-STD-105E, table I). */
public enum InspectionLevel {
    S1("AAAABBBBCCCCDDD"),
    S2("AAABBBCCCDDDEEE"),
    S3("AABBCCDDEEFFGGH"),
    S4("AABCCDEEFGGHJJK"),
    I("AABCCDEFGHJKLMN"),
    II("ABCDEFGHJKLMNPQ"),
    III("BCDEFGHJKLMNPQR");

    /** The largest lot of each row but the last. */
    private static final long[] LARGEST = {
        8, 15, 25, 50, 90, 150, 280, 500, 1_200, 3_200, 10_000, 35_000, 150_000, 500_000
    };

    private final String letters;

    InspectionLevel(String letters) {
        this.letters = letters;
    }

    /**
     * @param lot items of the lot, 2 or more
     * @throws IllegalArgumentException for a smaller one
     */
    CodeLetter letter(long lot) {
        if (lot < 2) {
            throw new IllegalArgumentException("A lot to take a sample from has 2 items or more, not " + lot + ".");
        }
        int row = 0;
        while (row < LARGEST.length && lot > LARGEST[row]) {
            row++;
        }
        return CodeLetter.valueOf(letters.substring(row, row + 1));
    }
}
