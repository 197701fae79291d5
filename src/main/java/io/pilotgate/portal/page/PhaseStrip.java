package io.pilotgate.portal.page;

import io.pilotgate.kernel.DateSpan;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The days of a pilot as a strip, drawn on the server, with the same data for the table under it.
 *
 * @param bars the phases
 * @param marks gates, the mid-pilot review
 * @param today where today stands, from 0 to {@link #WIDTH}; under 0 where it lies outside
 * @param todayLabel which day it is
 */
public record PhaseStrip(List<Bar> bars, List<Mark> marks, int today, String todayLabel) {

    /** The drawing's width in its own units. */
    public static final int WIDTH = 1000;

    /** Where something stands as of now; the word is shown, not only its colour. */
    public enum State {
        DONE("done"),
        CURRENT("now"),
        AHEAD("ahead");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Its class in the style sheet. */
        public String style() {
            return word;
        }
    }

    /** One phase. */
    public record Bar(String title, int x, int width, String days, String first, String last, State state) {}

    /** One date that matters. */
    public record Mark(String sign, String title, int x, String date, String day, State state) {}

    static PhaseStrip of(Pilot pilot, Instant now) {
        PilotSchedule schedule = pilot.schedule();
        int day = schedule.dayAt(now);
        boolean within = day >= 1 && day <= schedule.lengthDays();
        return new PhaseStrip(
                bars(pilot), marks(pilot, day), within ? middle(day, schedule) : -1, within ? "Day " + day : "");
    }

    private static List<Bar> bars(Pilot pilot) {
        PilotSchedule schedule = pilot.schedule();
        return Arrays.stream(Phase.values())
                .filter(phase -> phase != Phase.DECIDED)
                .map(phase -> {
                    DateSpan span = schedule.phase(phase);
                    int first = schedule.dayOf(span.first());
                    int last = schedule.dayOf(span.last());
                    int x = edge(first - 1, schedule);
                    return new Bar(
                            phase.title(),
                            x,
                            edge(last, schedule) - x,
                            first == last ? "day " + first : "days " + first + " to " + last,
                            Words.date(span.first()),
                            Words.date(span.last()),
                            state(phase, pilot.phase()));
                })
                .toList();
    }

    private static List<Mark> marks(Pilot pilot, int today) {
        PilotSchedule schedule = pilot.schedule();
        List<Mark> marks = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            String sign = gate == Gate.DECISION ? "D" : "G" + (gate.ordinal() + 1);
            marks.add(mark(sign, gate.title(), schedule.gateDate(gate), state(phaseOf(gate), pilot.phase()), schedule));
        }
        LocalDate review = schedule.midPilotReview();
        int day = schedule.dayOf(review);
        State state = day < today ? State.DONE : day == today ? State.CURRENT : State.AHEAD;
        marks.add(2, mark("R", "Mid-pilot review", review, state, schedule));
        return List.copyOf(marks);
    }

    private static Mark mark(String sign, String title, LocalDate date, State state, PilotSchedule schedule) {
        int day = schedule.dayOf(date);
        return new Mark(sign, title, middle(day, schedule), Words.date(date), "day " + day, state);
    }

    private static Phase phaseOf(Gate gate) {
        return Phase.values()[gate.ordinal()];
    }

    private static State state(Phase phase, Phase reached) {
        return phase == reached ? State.CURRENT : phase.ordinal() < reached.ordinal() ? State.DONE : State.AHEAD;
    }

    private static int edge(int day, PilotSchedule schedule) {
        return Math.round((float) day * WIDTH / schedule.lengthDays());
    }

    private static int middle(int day, PilotSchedule schedule) {
        return Math.round((day - 0.5f) * WIDTH / schedule.lengthDays());
    }
}
