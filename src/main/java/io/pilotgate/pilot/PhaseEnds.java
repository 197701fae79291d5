package io.pilotgate.pilot;

/**
 * Last days of phases 1 and 2 for a pilot's length: 30 days 5/20, 45 days 7/30, 60 days 9/40, 90 days 14/60, in
 * between linear and half up. The 90 days are the buyer's guide's days 1-14, 15-60 and 61-90.
 *
 * @param onboarding last day of phase 1
 * @param delivery last day of phase 2
 */
record PhaseEnds(int onboarding, int delivery) {

    private static final int[][] TABLE = {{30, 5, 20}, {45, 7, 30}, {60, 9, 40}, {90, 14, 60}};

    static PhaseEnds of(int lengthDays) {
        int upper = 1;
        while (lengthDays > TABLE[upper][0]) {
            upper++;
        }
        int[] from = TABLE[upper - 1];
        int[] to = TABLE[upper];
        return new PhaseEnds(between(lengthDays, from, to, 1), between(lengthDays, from, to, 2));
    }

    private static int between(int length, int[] from, int[] to, int column) {
        int span = to[0] - from[0];
        int rise = (to[column] - from[column]) * (length - from[0]);
        // Half up in whole numbers: (2 x + 1) / 2 rounded down.
        return from[column] + (2 * rise + span) / (2 * span);
    }
}
