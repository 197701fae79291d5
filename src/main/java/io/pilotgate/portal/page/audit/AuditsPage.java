package io.pilotgate.portal.page.audit;

import io.pilotgate.grading.WeeklyAudit;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.AuditDesk;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.page.PilotHeads;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.audit.AuditsView.AuditRow;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of audited weeks: figures for the buyer's people, whole per cent for the vendor's. */
@Controller
class AuditsPage {

    private final Doorkeeper door;
    private final AuditDesk desk;
    private final AuditPanels panels;
    private final PilotHeads heads;

    AuditsPage(Doorkeeper door, AuditDesk desk, AuditPanels panels, PilotHeads heads) {
        this.door = door;
        this.desk = desk;
        this.panels = panels;
        this.heads = heads;
    }

    @GetMapping("/pilots/{pilotId}/audits")
    ModelAndView show(@PathVariable String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        boolean staff = door.person().isStaff();
        List<AuditRow> shown = desk.shown(pilot).stream()
                .map(audit -> new AuditRow(Words.date(audit.from()), Words.date(audit.to()), audit.percent() + " %"))
                .toList();
        AuditsView view = new AuditsView(
                heads.of(pilot).header(), staff ? panels.of(pilot) : List.of(), shown, WeeklyAudit.LEAST_ITEMS, staff);
        return new ModelAndView("pages/audits", "view", view);
    }
}
