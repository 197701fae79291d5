package io.pilotgate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialPilots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class MidPilotReviewsTests {

    private static final PersonId LENA = new PersonId("lena");

    @Autowired
    MidPilotReviews reviews;

    @Autowired
    Gates gates;

    @Autowired
    TrialPilots trials;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @BeforeEach
    void aPilotInItsDelivery() {
        clock.moveTo(Launches.MORNING);
        pilot = trials.in(Phase.DELIVERY, Terms.usual());
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void is_read_back_and_meets_its_condition() {
        assertThat(held().verdict()).isEqualTo("not met");

        reviews.hold(pilot, " Daily calls work well. ", "Edge cases", "Ines, 20 January: examples.", LENA);

        assertThat(reviews.of(pilot))
                .contains(new MidPilotReview(
                        "Daily calls work well.", "Edge cases", "Ines, 20 January: examples.", LENA, Launches.MORNING));
        assertThat(held().verdict()).isEqualTo("met");
    }

    @Test
    void names_each_part_that_is_missing_or_too_long() {
        assertThatThrownBy(() -> reviews.hold(pilot, " ", "x".repeat(4001), "", LENA))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly("worksWell", "toAdjust", "actions"));
        assertThat(reviews.of(pilot)).isEmpty();
    }

    @Test
    void is_held_in_the_delivery() {
        PilotId early = trials.in(Phase.CALIBRATION, Terms.usual());

        assertThatThrownBy(() -> reviews.hold(early, "a", "b", "c", LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The mid-pilot review belongs to the phase 'Pilot delivery'");
    }

    private ConditionFinding held() {
        return gates.assess(pilot, Gate.DELIVERY).stream()
                .filter(finding -> finding.key().equals("midPilotReview"))
                .findFirst()
                .orElseThrow();
    }
}
