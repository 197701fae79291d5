package io.pilotgate.commercial;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Matches a large invoice behind its request: its lines a thousand at a time, each portion in a transaction of its own, and
 * in a last short one the sum of it. After a crash any node goes on after the last line that was kept. What was delivered
 * or billed meanwhile makes it judge all lines anew. What fails again and again is handed to people.
 */
@Component
class MatchWork {

    private static final int DELIVERIES_AT_ONCE = 10;

    private final InvoiceStore store;
    private final Matches matches;
    private final JudgedLines lines;
    private final DeliveredItems items;
    private final MatchClaims claims;
    private final ReconciliationStore accounts;
    private final Pilots pilots;
    private final InvoiceSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MatchWork(
            InvoiceStore store,
            Matches matches,
            JudgedLines lines,
            DeliveredItems items,
            MatchClaims claims,
            ReconciliationStore accounts,
            Pilots pilots,
            InvoiceSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.matches = matches;
        this.lines = lines;
        this.items = items;
        this.claims = claims;
        this.accounts = accounts;
        this.pilots = pilots;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    List<Long> waiting() {
        return claims.waiting(deadBefore());
    }

    /** Does all there is to do for one invoice, where no other worker is at it. */
    void workOn(long id, String worker, BooleanSupplier stop) {
        if (!claims.claim(id, worker, now(), deadBefore())) {
            return;
        }
        try {
            Invoice invoice = store.find(id);
            Pilot pilot = pilots.find(invoice.pilot());
            JudgedLines.Step step = writing -> step(id, worker, stop, writing);
            if (claims.attempts(id) > MatchClaims.MOST_ATTEMPTS) {
                giveUp(pilot, invoice, step);
            } else {
                match(pilot, invoice, step);
            }
        } catch (MatchClaims.Lost taken) {
            // Whoever has it goes on with it.
        } catch (RuntimeException | Error failed) {
            claims.failed(id, worker, failed.getClass().getSimpleName());
            throw failed;
        }
    }

    private void match(Pilot pilot, Invoice invoice, JudgedLines.Step step) {
        while (items.waiting(pilot.id()) > 0) {
            step.take(() -> takeInDeliveries(pilot));
        }
        judge(pilot, invoice, step);
    }

    private void giveUp(Pilot pilot, Invoice invoice, JudgedLines.Step step) {
        step.take(() -> {
            accounts.lock(pilot.id());
            matches.giveUp(pilot, invoice);
        });
    }

    private void judge(Pilot pilot, Invoice invoice, JudgedLines.Step step) {
        long kept = claims.kept(invoice.id());
        if (kept == 0) {
            store.judgeBy(invoice.id(), matches.basis(invoice));
        }
        if (kept < invoice.lines()) {
            lines.keep(invoice, step); // Lines from before a crash keep what they were judged by.
        }
        while (!isFinished(pilot, invoice, step)) {
            store.judgeBy(invoice.id(), matches.basis(invoice));
            lines.judgeAnew(invoice, step);
        }
    }

    private boolean isFinished(Pilot pilot, Invoice invoice, JudgedLines.Step step) {
        boolean[] finished = {false};
        step.take(() -> {
            accounts.lock(pilot.id());
            items.bringUpToDate(pilot);
            Invoice now = store.find(invoice.id());
            if (matches.isJudged(now)) {
                matches.finish(pilot, now, matches.basis(now));
                finished[0] = true;
            }
        });
        return finished[0];
    }

    private void takeInDeliveries(Pilot pilot) {
        for (int part = 0; part < DELIVERIES_AT_ONCE; part++) {
            items.takeIn(pilot);
        }
    }

    private void step(long id, String worker, BooleanSupplier stop, Runnable writing) {
        if (stop.getAsBoolean()) {
            throw new MatchClaims.Lost();
        }
        transaction.executeWithoutResult(status -> {
            claims.require(id, worker, now());
            writing.run();
        });
    }

    private Instant deadBefore() {
        return now().minus(settings.lease());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
