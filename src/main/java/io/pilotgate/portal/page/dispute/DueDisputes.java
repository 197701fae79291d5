package io.pilotgate.portal.page.dispute;

import io.pilotgate.grading.DisputeStage;
import io.pilotgate.grading.Disputes;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The failed items of the blind sample, while they may be contested: after that nobody hears an objection. */
@Component
@Order(70)
class DueDisputes implements DueThings {

    private final Disputes disputes;

    DueDisputes(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public List<DueThing> of(Pilot pilot) {
        if (disputes.stage(pilot.id()) != DisputeStage.OPEN) {
            return List.of();
        }
        // How many failed is a result and is said on the page of the disputes alone.
        boolean left =
                disputes.failed(pilot.id()).size() > disputes.of(pilot.id()).size();
        return left ? List.of(due(pilot)) : List.of();
    }

    private DueThing due(Pilot pilot) {
        return new DueThing(
                "Contest failed items of the blind sample, or close the window",
                "Nothing can be contested later.",
                "/pilots/" + pilot.id() + "/disputes",
                disputes.window(pilot.id())
                        .flatMap(window -> window.end(pilot.schedule()))
                        .orElse(null));
    }
}
