package io.pilotgate.delivery;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import org.springframework.stereotype.Component;

/** Both sides sat together at half-time. */
@Component
class MidPilotReviewHeld implements GateCondition {

    private final MidPilotReviews reviews;

    MidPilotReviewHeld(MidPilotReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.DELIVERY;
    }

    @Override
    public String key() {
        return "midPilotReview";
    }

    @Override
    public String title() {
        return "Mid-pilot review held";
    }

    @Override
    public Finding assess(Pilot pilot) {
        return reviews.of(pilot.id())
                .<Finding>map(
                        review -> new Finding.Met("Held by " + review.heldBy() + "; actions: " + review.actions()))
                .orElseGet(() -> new Finding.NotMet("The mid-pilot review has not been recorded."));
    }
}
