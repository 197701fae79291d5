package io.pilotgate.portal.page.figures;

import io.pilotgate.grading.SamplePlans;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The vendor's half of the draw of the blind sample. */
@Component
@Order(35)
class DueNonce implements DueThings {

    private final SamplePlans plans;

    DueNonce(SamplePlans plans) {
        this.plans = plans;
    }

    @Override
    public List<DueThing> of(Pilot pilot) {
        return plans
                .of(pilot.id())
                .filter(plan -> !plan.isDrawn() && pilot.phase() != Phase.DECIDED)
                .map(plan -> new DueThing(
                        "Add your nonce to the draw of the blind sample",
                        "The delivery does not start before it is drawn.",
                        "/pilots/" + pilot.id() + "#sample",
                        null))
                .stream()
                .toList();
    }
}
