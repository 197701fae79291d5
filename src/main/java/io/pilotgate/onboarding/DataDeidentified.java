package io.pilotgate.onboarding;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import org.springframework.stereotype.Component;

/** In healthcare, PHI is de-identified before transfer and the method is named. */
@Component
class DataDeidentified implements GateCondition {

    private final Deidentification deidentification;

    DataDeidentified(Deidentification deidentification) {
        this.deidentification = deidentification;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.ONBOARDING && pilot.scope().isHealthcare();
    }

    @Override
    public String key() {
        return "deidentification";
    }

    @Override
    public String title() {
        return "Health data de-identified";
    }

    /** The law asks for it: health data leaves the house de-identified or not at all. */
    @Override
    public boolean isWaivable() {
        return false;
    }

    @Override
    public Finding assess(Pilot pilot) {
        return deidentification
                .of(pilot.id())
                .<Finding>map(method -> new Finding.Met("Confirmed, method: " + method.title() + "."))
                .orElseGet(() -> new Finding.NotMet("Nobody has confirmed how the data is de-identified."));
    }
}
