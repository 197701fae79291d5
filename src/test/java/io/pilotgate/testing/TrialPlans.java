package io.pilotgate.testing;

import io.pilotgate.grading.SampleDraws;
import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.SamplePlanChoice;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.seal.DrawSeed;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import org.springframework.stereotype.Component;

/** Fixes sample plans for tests, and adds the vendor's nonce, with which the sample is drawn. */
@Component
public class TrialPlans {

    public static final String NONCE = "a nonce of the trial vendor";
    public static final PersonId VENDOR = new PersonId("trialVendor");

    private final SamplePlans plans;
    private final SampleDraws draws;

    TrialPlans(SamplePlans plans, SampleDraws draws) {
        this.plans = plans;
        this.draws = draws;
    }

    /** The smallest plan of one stage, without a reserve. */
    public SamplePlan draw(PilotId pilot) {
        return draw(pilot, SamplePlanChoice.SINGLE);
    }

    public SamplePlan draw(PilotId pilot, SamplePlanChoice choice) {
        plans.fix(pilot, choice, TrialPilots.LEAD);
        return draws.add(pilot, NONCE, VENDOR);
    }

    /** A seed from a number, so that a test can say it twice. */
    public static DrawSeed seed(int number) {
        return DrawSeed.of(Sha256.of("trial " + number).bytes());
    }
}
