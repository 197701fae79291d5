package io.pilotgate.decision;

/** When the absence of a destruction certificate is told: on the first three days after it was due, then once a week. */
final class LateCertificate {

    private static final int DAILY = 3;
    private static final int DAYS_A_WEEK = 7;

    private LateCertificate() {}

    /**
     * Whether it is told today. After an outage the missed days are not told one by one.
     *
     * @param daysLate calendar days since it was due
     * @param told how late it was when that was told last, 0 where it was not
     */
    static boolean isTold(int daysLate, int told) {
        return lastStep(daysLate) > told;
    }

    private static int lastStep(int daysLate) {
        return daysLate <= DAILY ? daysLate : DAILY + (daysLate - DAILY) / DAYS_A_WEEK * DAYS_A_WEEK;
    }
}
