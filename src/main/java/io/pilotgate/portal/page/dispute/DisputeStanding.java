package io.pilotgate.portal.page.dispute;

import io.pilotgate.grading.Dispute;
import io.pilotgate.grading.DisputeStage;
import io.pilotgate.grading.DisputeWindow;
import io.pilotgate.grading.Disputes;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far the disputes of a pilot have come, in words for each side. */
@Component
class DisputeStanding {

    private final Disputes disputes;

    DisputeStanding(Disputes disputes) {
        this.disputes = disputes;
    }

    String sentence(Pilot pilot, boolean vendor) {
        List<Dispute> contested = disputes.of(pilot.id());
        return switch (disputes.stage(pilot.id())) {
            case NO_DATA -> "No data: nothing has been graded, so there is nothing to contest.";
            case NOTHING_FAILED -> "Every graded item was right: there is nothing to contest.";
            case NO_WINDOW -> "This pilot was graded in a release that had no dispute window.";
            case OPEN ->
                (vendor ? "You may contest your" : "The vendor may contest its") + " failed items " + until(pilot)
                        + ".";
            case DECIDING ->
                waiting(
                        contested.stream()
                                .filter(dispute -> !dispute.isDecided())
                                .count(),
                        contested.size());
            case COUNTERSIGNING ->
                vendor
                        ? "What you contested is decided; the result is being countersigned."
                        : "Everything is decided; a correction of the sealed truth waits for its countersignature.";
            case SETTLED ->
                contested.isEmpty()
                        ? "The window is closed, and nothing was contested."
                        : "Everything that was contested is decided.";
            case GIVEN_UP -> "The pilot was stopped before everything was decided. What is open stays undecided.";
        };
    }

    String mark(Pilot pilot) {
        return switch (disputes.stage(pilot.id())) {
            case NO_DATA -> "no data";
            case NOTHING_FAILED -> "nothing failed";
            case NO_WINDOW -> "no window";
            case OPEN -> "open";
            case DECIDING -> "being decided";
            case COUNTERSIGNING -> "to be countersigned";
            case SETTLED -> "settled";
            case GIVEN_UP -> "not decided";
        };
    }

    String style(Pilot pilot) {
        DisputeStage stage = disputes.stage(pilot.id());
        return switch (stage) {
            case OPEN, DECIDING, COUNTERSIGNING -> "soon";
            case NOTHING_FAILED, SETTLED -> "met";
            case NO_DATA, NO_WINDOW, GIVEN_UP -> "";
        };
    }

    private String until(Pilot pilot) {
        DisputeWindow window = disputes.window(pilot.id()).orElseThrow();
        return window.end(pilot.schedule())
                .map(end -> "until " + Words.time(end, pilot.schedule().zone()))
                .orElse("; the time for it stands still while the pilot is paused");
    }

    private static String waiting(long undecided, int contested) {
        return undecided + " of " + Words.count(contested, "contested item") + (undecided == 1 ? " waits" : " wait")
                + " for an adjudicator.";
    }
}
