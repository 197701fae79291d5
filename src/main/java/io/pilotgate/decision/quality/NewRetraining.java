package io.pilotgate.decision.quality;

import java.time.LocalDate;
import java.util.List;

/** A training as it is told. */
public record NewRetraining(LocalDate heldOn, String topic, List<String> people, List<String> causes) {

    public NewRetraining {
        people = List.copyOf(people);
        causes = List.copyOf(causes);
    }
}
