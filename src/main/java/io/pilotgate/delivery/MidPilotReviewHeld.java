package io.pilotgate.delivery;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import java.util.List;
import org.springframework.stereotype.Component;

/** Both sides entered what they found at half-time; the one that lacks is named. */
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
        return MidPilotReviews.CONDITION;
    }

    @Override
    public String title() {
        return "Mid-pilot review held";
    }

    @Override
    public Finding assess(Pilot pilot) {
        MidPilotReview review = reviews.of(pilot.id());
        List<Side> lacking = review.lacking();
        if (lacking.isEmpty()) {
            return new Finding.Met("Both sides entered theirs; "
                    + (review.actions().isEmpty()
                            ? "no action was agreed."
                            : review.actions().size() + " agreed, with owners and dates."));
        }
        return new Finding.NotMet(
                lacking.size() == 2
                        ? "The mid-pilot review has not been recorded: neither side has entered its part."
                        : "The " + lacking.get(0).title() + " has not entered its part of the mid-pilot review.");
    }
}
