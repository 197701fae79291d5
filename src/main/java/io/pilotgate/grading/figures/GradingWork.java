package io.pilotgate.grading.figures;

import io.pilotgate.grading.figures.GradingProgress.Lost;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes figures behind the requests. Reading goes on in one transaction; how far it has come is told in others, so that everybody sees
 * it. After a crash any node begins anew: nothing is kept of figures that are half done.
 */
@Component
class GradingWork {

    /** A worker that was not heard of for so long is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /** What failed so often fails again. */
    private static final int MOST_ATTEMPTS = 5;

    private final GradingJobStore store;
    private final GradingJobClaims claims;
    private final SetFigures figures;
    private final Clock clock;
    private final TransactionTemplate transaction;

    GradingWork(
            GradingJobStore store,
            GradingJobClaims claims,
            SetFigures figures,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.claims = claims;
        this.figures = figures;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Jobs that wait for a worker. */
    List<Long> waiting() {
        return claims.waiting(now().minus(LEASE));
    }

    /**
     * Does one job, where no other worker is at it.
     *
     * @param worker who works here, unlike any other on any node
     * @param stop asked while answers are read; the job is left to others where it says so
     */
    void workOn(long id, String worker, BooleanSupplier stop) {
        if (!claims.claim(id, worker, now(), now().minus(LEASE))) {
            return;
        }
        try {
            if (claims.attempts(id) > MOST_ATTEMPTS) {
                finish(id, worker, JobState.FAILED, failedTooOften(), null);
            } else {
                compute(store.find(id).orElseThrow(), worker, stop);
            }
        } catch (Lost taken) {
            // Whoever has it goes on with it.
        }
    }

    private void compute(GradingJob job, String worker, BooleanSupplier stop) {
        try {
            FigureReport report = figures.compute(job.pilot(), job.set(), (done, total) -> {
                if (stop.getAsBoolean()) {
                    throw new Lost();
                }
                transaction.executeWithoutResult(status -> claims.progress(job.id(), worker, done, total, now()));
            });
            finish(job.id(), worker, JobState.DONE, said(report), store.write(report));
        } catch (Refusal refused) {
            finish(job.id(), worker, JobState.FAILED, shortened(refused.getMessage()), null);
        }
    }

    private void finish(long id, String worker, JobState end, String said, @Nullable String report) {
        transaction.executeWithoutResult(status -> claims.finish(id, worker, end, said, report, now()));
    }

    private static String said(FigureReport report) {
        boolean noData = report.figures().stream().allMatch(figure -> figure.value() == null);
        return noData ? "Computed. No data: no answer could be compared, which is not a score." : "Computed.";
    }

    private static String failedTooOften() {
        return "Computing failed " + MOST_ATTEMPTS
                + " times on our side. Ask for it again; where that fails too, the log of the service tells the"
                + " administrator why.";
    }

    private static String shortened(@Nullable String text) {
        String said = text == null ? "" : text;
        return said.length() > 1000 ? said.substring(0, 1000) : said;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
