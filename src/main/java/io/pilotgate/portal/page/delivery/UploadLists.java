package io.pilotgate.portal.page.delivery;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.UploadDesk;
import io.pilotgate.portal.page.SentForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of what was handed in for a pilot, with whatever form was refused on it. */
@Component
class UploadLists {

    private final UploadDesk desk;
    private final HandInViews desks;
    private final Doorkeeper door;

    UploadLists(UploadDesk desk, HandInViews desks, Doorkeeper door) {
        this.desk = desk;
        this.desks = desks;
        this.door = door;
    }

    ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/uploads", status);
        page.addObject("pilotName", pilot.name());
        page.addObject("pilotPath", "/pilots/" + pilot.id());
        page.addObject(
                "uploads",
                desk.of(pilotId).stream()
                        .map(upload -> UploadRow.of(upload, pilot.schedule().zone()))
                        .toList());
        page.addObject("desk", door.person().isStaff() ? null : desks.of(pilot));
        page.addObject("sent", sent);
        return page;
    }
}
