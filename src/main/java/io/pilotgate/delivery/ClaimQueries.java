package io.pilotgate.delivery;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the vendor about its own accuracy where a report in force claims less than the contract's threshold. A claim alone
 * never has a consequence: that takes audited items.
 */
@Service
public class ClaimQueries {

    private static final int LONGEST = 4000;

    private final ClaimStore store;
    private final Agreements agreements;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ClaimQueries(
            ClaimStore store,
            Agreements agreements,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Every query of a pilot, by day. */
    public List<ClaimQuery> of(PilotId pilot) {
        return store.all(pilot);
    }

    @Transactional
    public void answer(PilotId pilot, LocalDate day, int version, String answer, PersonId by) {
        String text = answer.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.invalid(
                    "answer",
                    "Say what explains the figure and what you do about it, in 1 to " + LONGEST + " characters.");
        }
        if (pilots.find(pilot).phase() == Phase.DECIDED) {
            throw Refusal.conflict("phase", "This pilot is decided; nothing is asked any more.");
        }
        if (of(pilot).stream().noneMatch(asked -> asked.day().equals(day) && asked.version() == version)) {
            throw Refusal.notFound("query", "No figure of " + day + ", version " + version + ", is asked about.");
        }
        if (!store.answer(pilot, day, version, text, by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw Refusal.conflict("answer", "This question does not wait for an answer any more.");
        }
        audit.record(pilot, by, "claim-answered", day + "/" + version, Map.of("answer", text));
        facts.publishEvent(new ClaimAnswered(pilot, day, version, by));
    }

    /** A version came into force: what was asked about the one before is settled, and its own claim may raise a query. */
    void look(PilotId pilot, StoredReport inForce) {
        DailyReport report = inForce.report();
        store.replace(pilot, report.day(), inForce.version());
        Percent claim = report.claimedAccuracy();
        Percent threshold = agreements.of(pilot).terms().threshold();
        if (claim == null || claim.compareTo(threshold) >= 0) {
            return;
        }
        store.append(
                pilot,
                new ClaimQuery(
                        report.day(),
                        inForce.version(),
                        claim,
                        threshold,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        null,
                        null,
                        null,
                        null));
        audit.record(
                pilot,
                PersonId.PILOTGATE,
                "claim-queried",
                report.day() + "/" + inForce.version(),
                Map.of("claim", claim.toString(), "threshold", threshold.toString()));
        facts.publishEvent(new ClaimQueried(pilot, report.day(), inForce.version()));
    }
}
