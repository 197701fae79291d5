package io.pilotgate.portal.page.outcome;

import io.pilotgate.decision.Decision;
import io.pilotgate.decision.Decisions;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.GateDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a pilot was decided, in words: for the buyer's people with reasons, for the vendor's without. */
@Component
class OutcomeWords {

    private final GateDesk gates;
    private final Decisions decisions;
    private final Doorkeeper door;

    OutcomeWords(GateDesk gates, Decisions decisions, Doorkeeper door) {
        this.gates = gates;
        this.decisions = decisions;
        this.door = door;
    }

    String headline(Pilot pilot) {
        return decided(pilot).map(decision -> title(decision.outcome())).orElse("not decided yet");
    }

    Panel panel(Pilot pilot) {
        return decided(pilot)
                .map(decision -> new Panel(
                        "Decision",
                        title(decision.outcome()),
                        List.of(
                                new Fact(
                                        "On",
                                        Words.time(
                                                decision.at(), pilot.schedule().zone())),
                                new Fact("Day of the pilot", Integer.toString(decision.day()))),
                        door.person().isStaff() ? List.of(reasons(pilot, decision)) : List.of()))
                .orElseGet(() -> Panel.noData("Decision", "Nothing has been decided yet."));
    }

    /** The reasons are of the person who proposed; the gate knows who confirmed, or who stopped the pilot. */
    private String reasons(Pilot pilot, GateDecision decision) {
        return decisions
                .of(pilot.id())
                .filter(Decision::isConfirmed)
                .map(proposal -> proposal.reasons() + " (proposed by " + Named.of(proposal.proposedBy())
                        + ", confirmed by " + Named.of(decision.by()) + ")")
                .orElseGet(() -> decision.reason() + " (" + Named.of(decision.by()) + ")");
    }

    private Optional<GateDecision> decided(Pilot pilot) {
        return pilot.phase() != Phase.DECIDED
                ? Optional.empty()
                : gates.decisions(pilot).stream().reduce((older, newer) -> newer);
    }

    private static String title(String outcome) {
        return switch (outcome) {
            case "scaleUp" -> "Scale up";
            case "adjust" -> "Adjust and continue";
            case "end" -> "End";
            default -> "Stopped early";
        };
    }
}
