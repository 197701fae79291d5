package io.pilotgate.decision;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.ContractPrices;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.EscalationContact;
import io.pilotgate.pilot.LaunchPlan;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes on with a pilot whose scope is adjusted: in a pilot of its own, bounded like the first. Terms and signed papers
 * are carried over; ground truth, sample plan and every figure are not, for what was seen once proves nothing again.
 */
@Service
public class NextCycles {

    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 120;

    private final NextCycleStore store;
    private final RecommendationStore recommendations;
    private final Decisions decisions;
    private final Pilots pilots;
    private final Agreements agreements;
    private final ContractPrices prices;
    private final PilotDocuments documents;
    private final CycleContact contacts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    NextCycles(
            NextCycleStore store,
            RecommendationStore recommendations,
            Decisions decisions,
            Pilots pilots,
            Agreements agreements,
            ContractPrices prices,
            PilotDocuments documents,
            CycleContact contacts,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.recommendations = recommendations;
        this.decisions = decisions;
        this.pilots = pilots;
        this.agreements = agreements;
        this.prices = prices;
        this.documents = documents;
        this.contacts = contacts;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Launches the next cycle; a pilot has one successor. */
    @Transactional
    public Pilot launch(PilotId id, NextCyclePlan plan, PersonId by) {
        Pilot before = pilots.find(id);
        requireAdjusted(before);
        recommendations.lock(id);
        after(id).ifPresent(known -> {
            throw Refusal.conflict(
                    "nextCycle",
                    "This pilot goes on in '" + pilots.find(known.successor()).name()
                            + "' already; it has one successor.");
        });
        check(before, plan);
        int number = before(id).map(NextCycle::number).orElse(1) + 1;
        Pilot successor = pilots.launch(launchPlan(before, plan, number), by, next -> carryOver(id, next, by));
        NextCycle cycle = new NextCycle(
                id,
                successor.id(),
                number,
                plan.scopeChange().trim(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        keep(cycle);
        return successor;
    }

    /** What this pilot goes on in. */
    public Optional<NextCycle> after(PilotId id) {
        return store.after(id);
    }

    /** What this pilot goes on from. */
    public Optional<NextCycle> before(PilotId id) {
        return store.before(id);
    }

    /** All links of the chain that this pilot is in, oldest first; empty where it stands alone. */
    public List<NextCycle> chain(PilotId id) {
        LinkedList<NextCycle> links = new LinkedList<>();
        for (var link = before(id); link.isPresent(); link = before(link.get().pilot())) {
            links.addFirst(link.get());
        }
        for (var link = after(id); link.isPresent(); link = after(link.get().successor())) {
            links.addLast(link.get());
        }
        return links;
    }

    private void keep(NextCycle cycle) {
        store.insert(cycle);
        for (PilotId side : List.of(cycle.pilot(), cycle.successor())) {
            audit.record(
                    side,
                    cycle.plannedBy(),
                    "next-cycle-launched",
                    cycle.successor().value(),
                    Map.of("from", cycle.pilot().value(), "scopeChange", cycle.scopeChange()));
        }
        facts.publishEvent(new NextCycleLaunched(cycle.pilot(), cycle.successor()));
    }

    private void carryOver(PilotId from, PilotId to, PersonId by) {
        agreements.carryOver(from, to, by);
        prices.carryOver(from, to, by);
        // The file alone: a changed scope wants the SOP read and signed again.
        documents.carryOver(from, to, Set.of(DocumentKind.SOP), by);
    }

    private LaunchPlan launchPlan(Pilot before, NextCyclePlan plan, int number) {
        PilotSchedule old = before.schedule();
        EscalationContact contact = contacts.of(before);
        return new LaunchPlan(
                        name(before.name(), number),
                        before.vendor(),
                        before.scope(),
                        agreements.of(before.id()).terms(),
                        new PilotSchedule(
                                plan.kickOff(),
                                plan.lengthDays(),
                                old.zone(),
                                old.weekend(),
                                old.holidays(),
                                old.cutOff()),
                        contact,
                        plan.pilotVolume())
                .with(pilots.leastCounts(before.id()));
    }

    private static String name(String before, int number) {
        String suffix = ", cycle " + number;
        String stem = before.replaceFirst(", cycle [0-9]+$", "");
        return stem.substring(0, Math.min(stem.length(), LONGEST_NAME - suffix.length())) + suffix;
    }

    private void requireAdjusted(Pilot pilot) {
        boolean adjusted = pilot.phase() == Phase.DECIDED
                && decisions
                        .of(pilot.id())
                        .filter(decision -> decision.isConfirmed() && decision.outcome() == Outcome.ADJUST)
                        .isPresent();
        if (!adjusted) {
            throw Refusal.conflict(
                    "nextCycle", "Another cycle follows the decision to adjust and continue, and no other.");
        }
    }

    private void check(Pilot before, NextCyclePlan plan) {
        if (plan.scopeChange().isBlank() || plan.scopeChange().trim().length() > LONGEST) {
            throw Refusal.invalid(
                    "scopeChange", "Say in 1 to " + LONGEST + " characters what is different in the next cycle.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), before.schedule().zone());
        if (plan.kickOff().isBefore(today)) {
            throw Refusal.invalid("kickOff", "The next cycle begins today, " + today + ", or later.");
        }
    }
}
