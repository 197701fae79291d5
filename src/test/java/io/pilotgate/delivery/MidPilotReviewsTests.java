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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class MidPilotReviewsTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId INES = new PersonId("ines");

    /** The middle report day of thirty days in UTC from 5 January, in the morning. */
    private static final Instant REVIEW_DAY = Instant.parse("2026-01-19T09:00:00Z");

    private static final List<AgreedAction> ACTIONS =
            List.of(new AgreedAction("Add examples", "Ines Vega", LocalDate.parse("2026-01-21")));

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
    void aPilotOnTheDayOfItsReview() {
        clock.moveTo(Launches.MORNING);
        pilot = trials.in(Phase.DELIVERY, Terms.usual());
        clock.moveTo(REVIEW_DAY);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void both_sides_are_read_back_and_meet_the_condition_together() {
        assertThat(held().verdict()).isEqualTo("not met");
        assertThat(held().finding().reason()).contains("neither side has entered its part");

        reviews.enterForBuyer(pilot, " Daily calls work well. ", "Edge cases", ACTIONS, LENA);
        assertThat(held().verdict()).isEqualTo("not met");
        assertThat(held().finding().reason()).contains("The vendor has not entered its part");

        reviews.enterForVendor(pilot, "Quick answers", "nothing", INES);

        assertThat(reviews.of(pilot))
                .isEqualTo(new MidPilotReview(
                        List.of(
                                new ReviewInput(Side.BUYER, "Daily calls work well.", "Edge cases", LENA, REVIEW_DAY),
                                new ReviewInput(Side.VENDOR, "Quick answers", "nothing", INES, REVIEW_DAY)),
                        ACTIONS));
        assertThat(held().verdict()).isEqualTo("met");
    }

    @Test
    void the_vendor_alone_is_half_of_it() {
        reviews.enterForVendor(pilot, "a", "b", INES);

        assertThat(held().finding().reason()).contains("The buyer has not entered its part");
    }

    @Test
    void what_is_entered_again_counts() {
        reviews.enterForBuyer(pilot, "a", "b", ACTIONS, LENA);
        reviews.enterForBuyer(pilot, "c", "d", List.of(), LENA);

        assertThat(reviews.of(pilot).of(Side.BUYER).orElseThrow().worksWell()).isEqualTo("c");
        assertThat(reviews.of(pilot).actions()).isEmpty();
    }

    @Test
    void names_each_part_that_is_missing_or_too_long() {
        assertThatThrownBy(() -> reviews.enterForVendor(pilot, " ", "x".repeat(4001), INES))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly("worksWell", "toAdjust"));
        assertThat(reviews.of(pilot).inputs()).isEmpty();
    }

    @Test
    void is_held_in_the_delivery_and_not_before_its_day() {
        PilotId early = trials.in(Phase.CALIBRATION, Terms.usual());
        assertThatThrownBy(() -> reviews.enterForVendor(early, "a", "b", INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The mid-pilot review belongs to the phase 'Pilot delivery'");

        clock.moveTo(REVIEW_DAY.minus(Duration.ofDays(1)));
        assertThatThrownBy(() -> reviews.enterForVendor(pilot, "a", "b", INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The mid-pilot review is on 2026-01-19");
    }

    @Test
    void a_waiver_is_seen_by_the_process() {
        assertThat(reviews.isWaived(pilot)).isFalse();

        gates.waive(pilot, Gate.DELIVERY, "midPilotReview", "Both leads are ill.", LENA);

        assertThat(reviews.isWaived(pilot)).isTrue();
        assertThat(held().verdict()).isEqualTo("not met (waived)");
    }

    private ConditionFinding held() {
        return gates.assess(pilot, Gate.DELIVERY).stream()
                .filter(finding -> finding.key().equals("midPilotReview"))
                .findFirst()
                .orElseThrow();
    }
}
