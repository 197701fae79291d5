package io.pilotgate.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.portal.page.PhaseStrip.State;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhaseStatesTests {

    @Test
    void done_is_what_people_did() {
        PhaseStates states = new PhaseStates(Phase.CALIBRATION, Set.of(Gate.ONBOARDING), false, 4);

        assertThat(states.of(Phase.ONBOARDING, 3)).isEqualTo(State.DONE);
        assertThat(states.of(Phase.CALIBRATION, 5)).isEqualTo(State.CURRENT);
        assertThat(states.of(Phase.DELIVERY, 20)).isEqualTo(State.AHEAD);
        assertThat(states.ofReview(12)).isEqualTo(State.AHEAD);
    }

    /** A pilot that began a month ago on paper, of which nothing is recorded. */
    @Test
    void what_has_its_day_behind_it_is_late_and_not_done() {
        PhaseStates states = new PhaseStates(Phase.ONBOARDING, Set.of(), false, 25);

        assertThat(states.of(Phase.ONBOARDING, 3)).isEqualTo(State.LATE);
        assertThat(states.of(Phase.DELIVERY, 20)).isEqualTo(State.LATE);
        assertThat(states.of(Phase.DECISION, 30)).isEqualTo(State.AHEAD);
        assertThat(states.ofReview(12)).isEqualTo(State.LATE);
        assertThat(states.ofReview(25)).isEqualTo(State.CURRENT);
    }

    @Test
    void a_stop_does_nothing_of_what_was_left() {
        PhaseStates states = new PhaseStates(Phase.DECIDED, Set.of(Gate.ONBOARDING), false, 9);

        assertThat(states.of(Phase.ONBOARDING, 3)).isEqualTo(State.DONE);
        assertThat(states.of(Phase.CALIBRATION, 5)).isEqualTo(State.NOT_DONE);
        assertThat(states.of(Phase.DECISION, 30)).isEqualTo(State.NOT_DONE);
        assertThat(states.ofReview(12)).isEqualTo(State.NOT_DONE);
    }

    @Test
    void a_review_that_was_held_is_done_whenever_it_was() {
        assertThat(new PhaseStates(Phase.DELIVERY, Set.of(Gate.ONBOARDING, Gate.CALIBRATION), true, 11).ofReview(12))
                .isEqualTo(State.DONE);
    }
}
