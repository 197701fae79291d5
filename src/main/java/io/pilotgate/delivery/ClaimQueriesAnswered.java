package io.pilotgate.delivery;

import io.pilotgate.kernel.DayWords;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The vendor explained each of its own figures that is under the threshold; what they mean is for people to say. */
@Component
class ClaimQueriesAnswered implements GateCondition {

    private final ClaimQueries queries;

    ClaimQueriesAnswered(ClaimQueries queries) {
        this.queries = queries;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.DELIVERY;
    }

    @Override
    public String key() {
        return "claimQueries";
    }

    @Override
    public String title() {
        return "Questions on the vendor's own figures answered";
    }

    @Override
    public Finding assess(Pilot pilot) {
        List<ClaimQuery> all = queries.of(pilot.id());
        String open = all.stream()
                .filter(ClaimQuery::waits)
                .map(query -> DayWords.of(query.day()) + " (" + query.claim() + " claimed, threshold "
                        + query.threshold() + ")")
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            return new Finding.NotMet("The vendor has not answered for: " + open + ".");
        }
        return new Finding.Met(
                all.isEmpty()
                        ? "No report in force claims less than the threshold."
                        : "Each claim under the threshold was answered or corrected.");
    }
}
