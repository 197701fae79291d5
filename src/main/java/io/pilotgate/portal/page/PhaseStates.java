package io.pilotgate.portal.page;

import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.portal.page.PhaseStrip.State;
import java.util.Set;

/** How things stand on a pilot's strip: done is what people did, not what has its date behind it. */
record PhaseStates(Phase reached, Set<Gate> passed, boolean reviewed, int today) {

    /**
     * A phase, or the gate at its end.
     *
     * @param lastDay by which it should be done
     */
    State of(Phase phase, int lastDay) {
        if (passed.contains(Gate.values()[phase.ordinal()])) {
            return State.DONE;
        }
        if (phase.ordinal() < reached.ordinal()) {
            return State.NOT_DONE; // A stop took the pilot past it.
        }
        if (lastDay < today) {
            return State.LATE;
        }
        return phase == reached ? State.CURRENT : State.AHEAD;
    }

    State ofReview(int day) {
        if (reviewed) {
            return State.DONE;
        }
        if (reached.ordinal() > Phase.DELIVERY.ordinal()) {
            return State.NOT_DONE;
        }
        return day < today ? State.LATE : day == today ? State.CURRENT : State.AHEAD;
    }
}
