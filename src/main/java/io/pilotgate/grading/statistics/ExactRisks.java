package io.pilotgate.grading.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Both risks of a plan in whole numbers, without a rounding anywhere: a share of errors a/b among n items is wrong k times
 * with probability C(n,k) a^k (b-a)^(n-k) / b^n, and only the numerators are added up and compared.
 */
public final class ExactRisks {

    private final StagedPlan plan;

    public ExactRisks(StagedPlan plan) {
        this.plan = plan;
    }

    /** Whether work of this accuracy is accepted with probability {@code 1 - producerRisk} or more. */
    public boolean keepsProducerRisk(BigDecimal target, BigDecimal producerRisk) {
        return compareAcceptance(target, BigDecimal.ONE.subtract(producerRisk)) >= 0;
    }

    /** Whether work of this accuracy is accepted with probability {@code consumerRisk} at most. */
    public boolean keepsConsumerRisk(BigDecimal floor, BigDecimal consumerRisk) {
        return compareAcceptance(floor, consumerRisk) <= 0;
    }

    /** How the probability of acceptance compares with another probability. */
    int compareAcceptance(BigDecimal accuracy, BigDecimal probability) {
        BigInteger whole = BigInteger.TEN.pow(Math.max(0, accuracy.scale()));
        BigInteger wrong = BigDecimal.ONE
                .subtract(accuracy)
                .multiply(new BigDecimal(whole))
                .toBigIntegerExact();
        BigInteger accepted = accepted(wrong, whole.subtract(wrong));
        // accepted / whole^items against probability, with both sides times whole^items.
        return new BigDecimal(accepted).compareTo(probability.multiply(new BigDecimal(whole.pow(plan.items()))));
    }

    private BigInteger accepted(BigInteger wrong, BigInteger right) {
        Stage first = plan.first();
        BigInteger whole = wrong.add(right);
        BigInteger atOnce = atMost(first.c(), first.n(), wrong, right);
        if (!plan.hasTwoStages()) {
            return atOnce;
        }
        Stage second = plan.last();
        BigInteger later = BigInteger.ZERO;
        for (int errors = first.c() + 1; errors < first.r(); errors++) {
            later = later.add(term(errors, first.n(), wrong, right)
                    .multiply(atMost(second.c() - errors, second.n(), wrong, right)));
        }
        return atOnce.multiply(whole.pow(second.n())).add(later);
    }

    /** By Horner's rule: the high power of {@code right} that all terms share comes last. */
    private static BigInteger atMost(int errors, int n, BigInteger wrong, BigInteger right) {
        int most = Math.min(errors, n);
        BigInteger sum = BigInteger.ZERO;
        BigInteger term = BigInteger.ONE;
        for (int k = 0; k <= most; k++) {
            sum = sum.multiply(right).add(term);
            term = term.multiply(wrong).multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1L));
        }
        return most < 0 ? sum : sum.multiply(right.pow(n - most));
    }

    private static BigInteger term(int errors, int n, BigInteger wrong, BigInteger right) {
        return atMost(errors, n, wrong, right).subtract(atMost(errors - 1, n, wrong, right));
    }
}
