package io.pilotgate.portal.page.outcome;

import io.pilotgate.access.Account;
import io.pilotgate.commercial.ItemOrder.Basis;
import io.pilotgate.commercial.OrderLimit;
import io.pilotgate.decision.NextCycle;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.OutcomeDesk;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.portal.page.PilotRow;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.task.TaskRow;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers the page about orders and outcome for the person at the door. */
@Component
class OutcomeViews {

    private static final Set<String> TASKS = Set.of(
            "userTask_planRamp",
            "userTask_planNextCycle",
            "userTask_confirmKnowledgeTransfer",
            "userTask_recordDestructionCertificate",
            "userTask_settleExitCost");

    private final Doorkeeper door;
    private final OutcomeDesk desk;
    private final OutcomeWords words;
    private final TaskDesk tasks;
    private final Pilots pilots;
    private final Clock clock;

    OutcomeViews(Doorkeeper door, OutcomeDesk desk, OutcomeWords words, TaskDesk tasks, Pilots pilots, Clock clock) {
        this.door = door;
        this.desk = desk;
        this.words = words;
        this.tasks = tasks;
        this.pilots = pilots;
        this.clock = clock;
    }

    OutcomeView of(Pilot pilot) {
        ZoneId zone = pilot.schedule().zone();
        Room room = room(pilot);
        return new OutcomeView(
                pilot.id().value(),
                pilot.name(),
                words.panel(pilot),
                room.words(),
                desk.orders(pilot).stream()
                        .map(order -> OrderRow.of(order, zone))
                        .toList(),
                desk.ramp(pilot).map(RampView::of).orElse(null),
                chain(pilot),
                desk.exit(pilot).map(exit -> ExitView.of(exit, zone)).orElse(null),
                open(pilot),
                room.any() && desk.mayOrder());
    }

    private record Room(String words, boolean any) {}

    private Room room(Pilot pilot) {
        try {
            OrderLimit limit = desk.limit(pilot);
            return new Room(
                    Words.number(limit.ordered()) + " of " + Words.number(limit.limit()) + " items of the "
                            + (limit.basis() == Basis.PILOT ? "pilot's volume" : "ramp plan") + " are ordered; "
                            + Words.number(limit.left()) + " are left.",
                    limit.left() > 0);
        } catch (Refusal nothing) {
            return new Room(String.valueOf(nothing.getMessage()), false);
        }
    }

    private List<TaskRow> open(Pilot pilot) {
        Account person = door.person();
        return !person.isStaff()
                ? List.of()
                : tasks.of(pilot).stream()
                        .filter(task -> TASKS.contains(task.key()))
                        .map(task ->
                                TaskRow.of(task, pilot.name(), pilot.schedule().zone(), clock.instant()))
                        .toList();
    }

    private List<CycleRow> chain(Pilot pilot) {
        List<NextCycle> links = desk.chain(pilot);
        List<CycleRow> rows = new ArrayList<>();
        if (!links.isEmpty()) {
            rows.add(cycle(links.get(0).pilot(), "", pilot));
        }
        links.forEach(link -> rows.add(cycle(link.successor(), link.scopeChange(), pilot)));
        return rows;
    }

    private CycleRow cycle(PilotId id, String scopeChange, Pilot here) {
        Pilot pilot = pilots.find(id);
        return new CycleRow(
                pilot.name(),
                "/pilots/" + id,
                pilot.phase() == Phase.DECIDED
                        ? PilotRow.day(pilot, clock.instant())
                        : pilot.phase().title() + ", " + PilotRow.day(pilot, clock.instant()),
                scopeChange,
                id.equals(here.id()));
    }
}
