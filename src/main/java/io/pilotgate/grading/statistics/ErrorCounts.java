package io.pilotgate.grading.statistics;

/**
 * How probable each number of errors is, up to a highest one: the binomial distribution term by term. A search asks for
 * it a hundred thousand times, where the library's way would take minutes.
 */
final class ErrorCounts {

    private final double errorShare;
    private final double[] probability;
    private final double[] upTo;

    /**
     * @param errorShare 0 to below 1
     * @param highest the highest number of errors that will be asked for
     */
    ErrorCounts(int n, double errorShare, int highest) {
        this.errorShare = errorShare;
        probability = new double[highest + 1];
        upTo = new double[highest + 1];
        double odds = errorShare / (1 - errorShare);
        double term = Math.exp(n * Math.log1p(-errorShare));
        double sum = 0;
        for (int errors = 0; errors <= highest; errors++) {
            sum += term;
            probability[errors] = term;
            upTo[errors] = sum;
            term *= odds * (n - errors) / (errors + 1);
        }
    }

    /** The same share of errors among other items. */
    ErrorCounts among(int n, int highest) {
        return new ErrorCounts(n, errorShare, highest);
    }

    double exactly(int errors) {
        return probability[errors];
    }

    double atMost(int errors) {
        return upTo[errors];
    }
}
