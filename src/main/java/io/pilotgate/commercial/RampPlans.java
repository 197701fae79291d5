package io.pilotgate.commercial;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the way from a pilot's volume to production's, once it was decided to scale up. */
@Service
public class RampPlans {

    private static final int LEAST_DAYS = 60;
    private static final int MOST_DAYS = 90;
    private static final int LATEST_START = 90;
    private static final long MOST_A_DAY = 100_000_000;

    private final RampPlanStore store;
    private final ReconciliationStore accounts;
    private final DecidedOutcome outcome;
    private final Pilots pilots;
    private final DeliveredItems items;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RampPlans(
            RampPlanStore store,
            ReconciliationStore accounts,
            DecidedOutcome outcome,
            Pilots pilots,
            DeliveredItems items,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.outcome = outcome;
        this.pilots = pilots;
        this.items = items;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Makes the plan; a pilot has one, and the same one again changes nothing.
     *
     * @param startsOn first day of production, from today to 90 days ahead
     * @param lengthDays 60 to 90 calendar days
     * @param dailyTarget items on a working day of the last week, 1 to 100,000,000
     */
    @Transactional
    public RampPlan make(PilotId id, LocalDate startsOn, int lengthDays, long dailyTarget, PersonId by) {
        Pilot pilot = pilots.find(id);
        if (!outcome.of(pilot).equals(DecidedOutcome.SCALE_UP)) {
            throw Refusal.conflict("rampPlan", "A ramp is planned after the decision to scale up, and not before.");
        }
        accounts.lock(id);
        Optional<RampPlan> known = of(id);
        if (known.isPresent()) {
            return same(known.get(), startsOn, lengthDays, dailyTarget);
        }
        check(pilot, startsOn, lengthDays, dailyTarget);
        RampPlan plan = plan(pilot, startsOn, lengthDays, dailyTarget, by);
        keep(id, plan);
        return plan;
    }

    public Optional<RampPlan> of(PilotId id) {
        return store.find(id, pilots.find(id).schedule().calendar());
    }

    /** Items that were delivered on an average report day, rounded; 0 where nothing was delivered. */
    public long dailyBefore(PilotId id) {
        int days = pilots.find(id).schedule().reportDays().size();
        return Math.round((double) items.count(pilots.find(id)) / days);
    }

    private RampPlan plan(Pilot pilot, LocalDate startsOn, int lengthDays, long dailyTarget, PersonId by) {
        long before = dailyBefore(pilot.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new RampPlan(
                startsOn,
                lengthDays,
                before,
                dailyTarget,
                RampSteps.of(
                        startsOn,
                        lengthDays,
                        before,
                        dailyTarget,
                        pilot.schedule().calendar()),
                by,
                now);
    }

    private void keep(PilotId id, RampPlan plan) {
        store.insert(id, plan);
        audit.record(
                id,
                plan.madeBy(),
                "ramp-planned",
                plan.startsOn().toString(),
                Map.of(
                        "lengthDays", Integer.toString(plan.lengthDays()),
                        "dailyBefore", Long.toString(plan.dailyBefore()),
                        "dailyTarget", Long.toString(plan.dailyTarget()),
                        "items", Long.toString(plan.items())));
        facts.publishEvent(new RampPlanned(id));
    }

    private void check(Pilot pilot, LocalDate startsOn, int lengthDays, long dailyTarget) {
        List<Reason> reasons = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        if (startsOn.isBefore(today) || startsOn.isAfter(today.plusDays(LATEST_START))) {
            reasons.add(new Reason(
                    "startsOn",
                    "Production starts today, " + today + ", or up to " + LATEST_START + " days ahead, not on "
                            + startsOn + "."));
        }
        if (lengthDays < LEAST_DAYS || lengthDays > MOST_DAYS) {
            reasons.add(new Reason(
                    "lengthDays",
                    "A ramp takes " + LEAST_DAYS + " to " + MOST_DAYS + " calendar days, not " + lengthDays + "."));
        }
        if (dailyTarget < 1 || dailyTarget > MOST_A_DAY) {
            reasons.add(new Reason("dailyTarget", "State the items of a working day at the end: 1 to 100,000,000."));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private static RampPlan same(RampPlan known, LocalDate startsOn, int lengthDays, long dailyTarget) {
        if (!known.startsOn().equals(startsOn)
                || known.lengthDays() != lengthDays
                || known.dailyTarget() != dailyTarget) {
            throw Refusal.conflict(
                    "rampPlan",
                    "The ramp is planned: from " + known.startsOn() + " in " + known.lengthDays() + " days to "
                            + known.dailyTarget() + " items a day. It stands.");
        }
        return known; // The same deed twice is one deed.
    }
}
