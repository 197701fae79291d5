package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.Side;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The vendor's side of the mid-pilot review. */
@Component
@Order(20)
class DueReview implements DueThings {

    private final ReportDesk desk;

    DueReview(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<DueThing> of(Pilot pilot) {
        PilotSchedule schedule = pilot.schedule();
        if (!desk.isReviewOpen(pilot)
                || schedule.pausedSince().isPresent()
                || !desk.review(pilot).lacking().contains(Side.VENDOR)) {
            return List.of();
        }
        return List.of(new DueThing(
                "Your side of the mid-pilot review",
                "",
                "/pilots/" + pilot.id() + "/reports#review",
                schedule.cutOffOn(schedule.midPilotReview())));
    }
}
