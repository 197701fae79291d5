package io.pilotgate.portal.page.escalation;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationStep;
import io.pilotgate.delivery.EscalationTiming;
import io.pilotgate.delivery.turnaround.WaitingRequests;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question of the vendor on a page.
 *
 * @param state in words
 * @param style of the state, its class in the style sheet
 * @param about what it is about, in words
 * @param turnaround how it stands against the contract's
 * @param waits which requests wait for the answer, in words
 * @param named the form that names them, as they stand
 * @param open whether an answer is due
 * @param answered whether the vendor's word on the answer is awaited
 */
public record EscalationRow(
        int number,
        String label,
        String state,
        String style,
        String about,
        String turnaround,
        String waits,
        Form named,
        List<StepRow> steps,
        boolean open,
        boolean answered) {

    /** One thing that was said about it. */
    public record StepRow(String title, String at, String text) {}

    public static EscalationRow of(Escalation escalation, EscalationTiming timing, Set<Integer> waiting, Pilot pilot) {
        ZoneId zone = pilot.schedule().zone();
        return new EscalationRow(
                escalation.number(),
                escalation.label(),
                state(escalation, timing),
                escalation.isOpen() ? timing.overdue() ? "overdue" : "soon" : "met",
                about(escalation),
                turnaround(escalation, timing, zone),
                waits(escalation, waiting),
                Form.proposing(
                        "waiting-" + escalation.number(),
                        Map.of("requests", List.of(WaitingRequests.labels(waiting, "")))),
                escalation.steps().stream().map(step -> step(step, zone)).toList(),
                escalation.isOpen(),
                escalation.isAnswered());
    }

    private static String state(Escalation escalation, EscalationTiming timing) {
        if (escalation.isOpen()) {
            return timing.overdue() ? "overdue" : "open";
        }
        return escalation.isAccepted() ? "accepted" : "answered";
    }

    private static String about(Escalation escalation) {
        String item = escalation.item().isEmpty() ? "" : ", item " + escalation.item();
        String sop = escalation.askedUnder() == null ? "" : ", under SOP version " + escalation.askedUnder();
        return Words.name(escalation.kind()) + item + sop;
    }

    private static String turnaround(Escalation escalation, EscalationTiming timing, ZoneId zone) {
        String promised = Words.name(escalation.urgency()) + " turnaround of " + Words.duration(timing.promised());
        Duration taken = timing.answeredAfter();
        if (taken != null) {
            return promised + "; answered after " + words(taken) + (timing.inTime() ? ", in time." : ", late.");
        }
        return timing.due() == null
                ? promised + "; it stands still while the pilot is paused."
                : promised + "; the answer " + (timing.overdue() ? "was" : "is") + " due "
                        + Words.time(timing.due(), zone) + ".";
    }

    private static String waits(Escalation escalation, Set<Integer> waiting) {
        if (waiting.isEmpty()) {
            return "It names no request that waits for the answer: late, it holds up all.";
        }
        return (escalation.isOpen() ? "Waits for the answer: " : "Waited for the answer: ")
                + WaitingRequests.labels(waiting, "") + ". Late, it holds up nothing else.";
    }

    private static String words(Duration taken) {
        return taken.toMinutes() == 0 ? "less than a minute" : Words.duration(taken);
    }

    private static StepRow step(EscalationStep step, ZoneId zone) {
        String sop = step.sopVersion() == null ? "" : " and SOP version " + step.sopVersion();
        return new StepRow(
                switch (step.act()) {
                            case RAISED -> "Question";
                            case ANSWERED -> "Answer";
                            case REOPENED -> "Asked again";
                            case SENT_BACK -> "New SOP version refused by the buyer's QA";
                            case ACCEPTED -> "Accepted";
                        }
                        + sop,
                Words.time(step.at(), zone) + " by " + Named.of(step.by()),
                step.text());
    }
}
