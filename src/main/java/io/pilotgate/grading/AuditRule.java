package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.ProportionInterval;
import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * When a period is a breach: only if the exact one-sided upper bound (Clopper and Pearson 1934) lies under the threshold.
 * A pilot looks several times, and each look may err: a chance of a false alarm of 5 % in all is divided evenly between the
 * planned weeks (Bonferroni: the first and smallest step of Holm 1979, which can be taken without knowing the weeks to
 * come). What was given away is never given twice, so weeks that a pause adds do not raise the 5 %.
 */
final class AuditRule {

    private static final BigDecimal ALPHA_IN_ALL = new BigDecimal("0.05");
    private static final int DIGITS = 10;

    private AuditRule() {}

    /** The chance of a false alarm for the next period; 0 where everything was given away. */
    static BigDecimal alpha(int weeksPlanned, List<WeeklyAudit> before) {
        BigDecimal share = ALPHA_IN_ALL.divide(BigDecimal.valueOf(weeksPlanned), DIGITS, RoundingMode.DOWN);
        BigDecimal spent = before.stream().map(WeeklyAudit::alpha).reduce(BigDecimal.ZERO, BigDecimal::add);
        return share.min(ALPHA_IN_ALL.subtract(spent)).max(BigDecimal.ZERO);
    }

    static boolean isBreached(Proportion graded, Percent threshold, BigDecimal alpha) {
        return alpha.signum() > 0
                && ProportionInterval.CLOPPER_PEARSON.upperBound(graded.correct(), graded.n(), 1 - alpha.doubleValue())
                        < threshold.asDouble();
    }
}
