package io.pilotgate.grading.statistics;

/** Refuses arguments that only a programming error can bring; what people type is checked at the door. */
final class Arguments {

    private Arguments() {}

    static double openShare(String name, double share) {
        return require(0 < share && share < 1, share, name + " must lie strictly between 0 and 1, not ");
    }

    static double share(String name, double share) {
        return require(0 <= share && share <= 1, share, name + " must lie from 0 to 1, not ");
    }

    static void count(long correct, long n) {
        require(n > 0, n, "No data has no interval: n must be at least 1, not ");
        require(0 <= correct && correct <= n, correct, "Of " + n + " cannot be correct ");
    }

    static double require(boolean holds, double value, String text) {
        if (!holds) {
            throw new IllegalArgumentException(text + value);
        }
        return value;
    }

    static void require(boolean holds, long value, String text) {
        if (!holds) {
            throw new IllegalArgumentException(text + value);
        }
    }
}
