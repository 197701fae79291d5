package io.pilotgate.portal.page.figures;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.GradingDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The review of a graded calibration, item by item. Whoever opens it has opened sealed truth, and is on record. */
@Controller
class CalibrationPage {

    private final Doorkeeper door;
    private final GradingDesk desk;

    CalibrationPage(Doorkeeper door, GradingDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    @GetMapping("/pilots/{pilotId}/calibration")
    ModelAndView show(@PathVariable String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        ModelAndView page = new ModelAndView("pages/calibration");
        page.addObject("view", CalibrationReviewView.of(pilot, desk.reviewCalibration(pilotId)));
        return page;
    }
}
