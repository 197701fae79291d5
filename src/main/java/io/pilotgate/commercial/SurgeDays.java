package io.pilotgate.commercial;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Days on which the buyer orders more than usual; the contract says what they cost. */
@Service
public class SurgeDays {

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final ReconciliationStore accounts;
    private final DecidedOutcome outcome;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SurgeDays(
            JdbcClient jdbc,
            ReconciliationStore accounts,
            DecidedOutcome outcome,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.outcome = outcome;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Orders a surge; the same day twice is one.
     *
     * @param day today or later: what was done already cost what it cost
     * @return whether the day was not ordered before
     */
    @Transactional
    public boolean order(PilotId id, LocalDate day, String reason, PersonId by) {
        Pilot pilot = pilots.find(id);
        outcome.requireGoingOn(pilot, "A surge");
        LocalDate today = today(pilot);
        if (day.isBefore(today)) {
            throw Refusal.invalid("day", "A surge is ordered beforehand: " + day + " is over, today is " + today + ".");
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("reason", "Say in 1 to " + LONGEST + " characters what the surge is for.");
        }
        accounts.lock(id);
        boolean fresh = !of(id).contains(day);
        if (fresh) {
            jdbc.sql(
                            "insert into surge_day (pilot_id, surge_on, reason, ordered_by, ordered_at) values (?, ?, ?, ?, ?)")
                    .params(
                            id.value(),
                            day,
                            reason.strip(),
                            by.value(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            audit.record(id, by, "surge-ordered", day.toString(), Map.of("reason", reason.strip()));
        }
        facts.publishEvent(new SurgeOrdered(id, day, reason.strip(), fresh, by));
        return fresh;
    }

    /** Until the transaction ends nobody else orders a surge or takes an order back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(PilotId id) {
        accounts.lock(id);
    }

    /**
     * Takes an order back before its day; a day that was not ordered is none. On the day itself work may be delivered
     * already, at the price that it was ordered at: the order stays.
     */
    @Transactional
    public void withdraw(PilotId id, LocalDate day, String reason, PersonId by) {
        accounts.lock(id);
        if (!day.isAfter(today(pilots.find(id)))) {
            return;
        }
        int withdrawn = jdbc.sql("delete from surge_day where pilot_id = ? and surge_on = ?")
                .params(id.value(), day)
                .update();
        if (withdrawn > 0) {
            audit.record(id, by, "surge-withdrawn", day.toString(), Map.of("reason", reason));
        }
    }

    /** In order. */
    public List<LocalDate> of(PilotId id) {
        return jdbc.sql("select surge_on from surge_day where pilot_id = ? order by surge_on")
                .param(id.value())
                .query((row, index) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private LocalDate today(Pilot pilot) {
        return LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
    }
}
