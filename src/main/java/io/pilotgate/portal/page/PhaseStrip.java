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
import java.util.Set;

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
        AHEAD("ahead"),
        LATE("late"),
        /** The pilot went on, or ended, without it. */
        NOT_DONE("not done");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Its class in the style sheet. */
        public String style() {
            return word.replace(' ', '-');
        }
    }

    /** One phase. */
    public record Bar(String title, int x, int width, String days, String first, String last, State state) {}

    /** One date that matters. */
    public record Mark(String sign, String title, int x, String date, String day, State state) {}

    /**
     * While the pilot is paused, as if it went on today: what stands still is not late.
     *
     * @param passed gates that people let the pilot through
     * @param reviewed whether the mid-pilot review was held
     */
    static PhaseStrip of(Pilot pilot, Set<Gate> passed, boolean reviewed, Instant now) {
        PilotSchedule schedule = pilot.schedule().resumedAt(now);
        int day = schedule.dayAt(now);
        boolean within = day >= 1 && day <= schedule.lengthDays();
        PhaseStates states = new PhaseStates(pilot.phase(), passed, reviewed, day);
        return new PhaseStrip(
                bars(schedule, states),
                marks(schedule, states),
                within ? middle(day, schedule) : -1,
                within ? "Day " + day : "");
    }

    private static List<Bar> bars(PilotSchedule schedule, PhaseStates states) {
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
                            states.of(phase, last));
                })
                .toList();
    }

    private static List<Mark> marks(PilotSchedule schedule, PhaseStates states) {
        List<Mark> marks = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            String sign = gate == Gate.DECISION ? "D" : "G" + (gate.ordinal() + 1);
            LocalDate date = schedule.gateDate(gate);
            State state = states.of(Phase.values()[gate.ordinal()], schedule.dayOf(date));
            marks.add(mark(sign, gate.title(), date, state, schedule));
        }
        LocalDate review = schedule.midPilotReview();
        marks.add(2, mark("R", "Mid-pilot review", review, states.ofReview(schedule.dayOf(review)), schedule));
        return List.copyOf(marks);
    }

    private static Mark mark(String sign, String title, LocalDate date, State state, PilotSchedule schedule) {
        int day = schedule.dayOf(date);
        return new Mark(sign, title, middle(day, schedule), Words.date(date), "day " + day, state);
    }

    private static int edge(int day, PilotSchedule schedule) {
        return Math.round((float) day * WIDTH / schedule.lengthDays());
    }

    private static int middle(int day, PilotSchedule schedule) {
        return Math.round((day - 0.5f) * WIDTH / schedule.lengthDays());
    }
}
