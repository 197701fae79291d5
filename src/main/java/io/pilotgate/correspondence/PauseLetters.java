package io.pilotgate.correspondence;

import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.PauseOutlasted;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotPaused;
import io.pilotgate.pilot.PilotResumed;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.PilotStopped;
import io.pilotgate.pilot.StopProposed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both sides that the pilot stands still, goes on or is over. */
@Component
class PauseLetters {

    private final LetterDesk desk;
    private final WitnessedLetters witnessed;

    PauseLetters(LetterDesk desk, WitnessedLetters witnessed) {
        this.desk = desk;
        this.witnessed = witnessed;
    }

    @EventListener
    void on(PilotPaused paused) {
        PilotSchedule schedule = desk.pilot(paused.pilot()).schedule();
        Pause pause = last(schedule);
        desk.toBoth(
                paused.pilot(),
                "pilot-paused",
                Integer.toString(schedule.pauses().size()),
                "The pilot is paused",
                "The pilot is paused since " + LetterWords.time(pause.from(), schedule.zone())
                        + ". The reason given:\n\n"
                        + pause.reason()
                        + "\n\nUntil it is resumed no gate, daily report, answer or reminder is due. What is handed in"
                        + " meanwhile is taken. Certificates and other deadlines of the real world go on.");
    }

    @EventListener
    void on(PilotResumed resumed) {
        Pilot pilot = desk.pilot(resumed.pilot());
        PilotSchedule schedule = pilot.schedule();
        desk.toBoth(
                resumed.pilot(),
                "pilot-resumed",
                Integer.toString(schedule.pauses().size()),
                "The pilot goes on",
                "The pilot goes on; its dates have moved by the days of the pause. The gates ahead:\n\n"
                        + gatesAhead(pilot) + "\n\nDates in your calendar are moved by letters of their own.");
    }

    @EventListener
    void on(PauseOutlasted outlasted) {
        PilotSchedule schedule = desk.pilot(outlasted.pilot()).schedule();
        desk.toBoth(
                outlasted.pilot(),
                "pause-outlasted",
                Integer.toString(schedule.pauses().size()),
                "The pause is longer than the contract allows",
                "The contract allows " + outlasted.allowed() + " calendar days of pause in all; they are used up. The"
                        + " pilot stays paused until a lead resumes or two people stop it on its page.");
    }

    @EventListener
    void on(StopProposed proposed) {
        desk.toLead(
                proposed.pilot(),
                "stop-proposed",
                Integer.toHexString(proposed.reason().hashCode()),
                "Somebody proposes to stop the pilot",
                proposed.by() + " proposes to stop the pilot; a second person has to confirm it. The reason given:\n\n"
                        + proposed.reason());
    }

    @EventListener
    void on(PilotStopped stopped) {
        witnessed.toBoth(
                stopped.pilot(),
                "pilot-stopped",
                "stop",
                "The pilot is stopped",
                "The pilot is stopped before its end; two people of the buyer signed it. The reason given:\n\n"
                        + stopped.reason());
    }

    private static Pause last(PilotSchedule schedule) {
        List<Pause> pauses = schedule.pauses();
        return pauses.get(pauses.size() - 1);
    }

    private static String gatesAhead(Pilot pilot) {
        PilotSchedule schedule = pilot.schedule();
        return Arrays.stream(Gate.values())
                .filter(gate -> pilot.phase() != Phase.DECIDED
                        && gate.ordinal() >= pilot.phase().ordinal())
                .map(gate -> "- " + gate.title() + ": " + LetterWords.time(schedule.gateDue(gate), schedule.zone()))
                .collect(Collectors.joining("\n"));
    }
}
