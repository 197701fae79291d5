package io.pilotgate.correspondence;

import io.pilotgate.grading.SampleDrawn;
import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.SamplePlan.Commitment;
import io.pilotgate.grading.SamplePlanFixed;
import io.pilotgate.grading.SamplePlans;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Both sides keep what was promised of the blind sample before the delivery: with the reveal they hold it against that. */
@Component
class SamplePlanLetters {

    private static final String KEEP =
            "Keep this letter: with the reveal anybody can check both commitments and draw the"
                    + " sample again, offline.";

    private final LetterDesk desk;
    private final SamplePlans plans;

    SamplePlanLetters(LetterDesk desk, SamplePlans plans) {
        this.desk = desk;
        this.plans = plans;
    }

    @EventListener
    void on(SamplePlanFixed fixed) {
        SamplePlan plan = plans.of(fixed.pilot()).orElseThrow();
        desk.toBoth(
                fixed.pilot(),
                "sample-plan-fixed",
                "plan",
                "The sample plan is fixed",
                "How the blind verdict is reached is fixed and never changes.\n\nSample: " + plan.inWords()
                        + "\nTarget: "
                        + plan.target() + "\nFloor: " + plan.floor() + "\nProducer's risk: " + plan.producerRisk()
                        + "\nConsumer's risk: " + plan.consumerRisk() + "\nReserve: " + plan.reserve()
                        + " sealed items\n"
                        + promised(plan)
                        + "\n\nThe seed is secret until the reveal. The vendor now adds a nonce of its own on the pilot's page;"
                        + " the sample is drawn with both at once, so that neither side alone could choose it.\n\n"
                        + KEEP);
    }

    @EventListener
    void on(SampleDrawn drawn) {
        SamplePlan plan = plans.of(drawn.pilot()).orElseThrow();
        desk.toBoth(
                drawn.pilot(),
                "sample-drawn",
                "draw",
                "The blind sample is drawn",
                "The vendor has added its nonce, and the blind sample is drawn. Which items are in it stays sealed until the"
                        + " reveal.\n\nDrawn: " + plan.drawn() + " of " + plan.poolSize() + " sealed items\nReserve: "
                        + plan.reserve() + " sealed items\nVendor's nonce: "
                        + plan.draw().orElseThrow().text() + "\n" + promised(plan) + "\n\n" + KEEP);
    }

    private static String promised(SamplePlan plan) {
        Commitment made = plan.commitment().orElseThrow();
        return "Commitment to the seed: " + made.seed() + "\nCommitment to the plan: " + made.plan();
    }
}
