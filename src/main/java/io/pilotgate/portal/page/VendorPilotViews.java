package io.pilotgate.portal.page;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers a pilot's page for the vendor's people: no truth, no figure before the decision, no task, no audit trail. */
@Component
class VendorPilotViews {

    private final PilotHeads heads;
    private final WorkSections work;
    private final BlindPanel blind;
    private final DecisionPanels decision;
    private final Clock clock;

    VendorPilotViews(PilotHeads heads, WorkSections work, BlindPanel blind, DecisionPanels decision, Clock clock) {
        this.heads = heads;
        this.work = work;
        this.blind = blind;
        this.decision = decision;
        this.clock = clock;
    }

    VendorPilotView of(Pilot pilot) {
        return new VendorPilotView(heads.of(pilot), work.of(pilot), outcome(pilot), reportDays(pilot.schedule()));
    }

    private List<Panel> outcome(Pilot pilot) {
        return pilot.phase() == Phase.DECIDED
                ? List.of(decision.outcome(pilot), blind.of(pilot).get(0))
                : List.of();
    }

    private List<Option> reportDays(PilotSchedule schedule) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), schedule.zone());
        return schedule.reportDays().stream()
                .filter(day -> !day.isAfter(today))
                .sorted(Comparator.reverseOrder())
                .map(day -> new Option(day.toString(), Words.date(day) + " (day " + schedule.dayOf(day) + ")"))
                .toList();
    }
}
