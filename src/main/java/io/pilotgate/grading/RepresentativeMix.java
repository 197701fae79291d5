package io.pilotgate.grading;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import org.springframework.stereotype.Component;

/** A pilot on easier items than the production's says nothing of the production; looked at before anything is delivered. */
@Component
class RepresentativeMix implements GateCondition {

    private final Mixes mixes;
    private final Pilots pilots;

    RepresentativeMix(Mixes mixes, Pilots pilots) {
        this.mixes = mixes;
        this.pilots = pilots;
    }

    /** Where nobody declared a mix there is none to hold the items against. */
    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.CALIBRATION && pilots.mix(pilot.id()).isPresent();
    }

    @Override
    public String key() {
        return "representativeMix";
    }

    @Override
    public String title() {
        return "Items mixed as the production will be";
    }

    @Override
    public Finding assess(Pilot pilot) {
        return mixes.of(pilot.id())
                .map(RepresentativeMix::judge)
                .orElseGet(() -> new Finding.NoData("No mix of the production was declared."));
    }

    private static Finding judge(MixComparison mix) {
        if (mix.isNoData()) {
            return new Finding.NoData(mix.sentence());
        }
        if (mix.needsReason()) {
            return new Finding.NotMet(mix.sentence() + " None is written yet.");
        }
        return new Finding.Met(mix.reason()
                .map(reason -> mix.sentence() + " Explained by " + reason.by() + ": " + reason.reason())
                .orElse(mix.sentence()));
    }
}
