package io.pilotgate.portal.page.pilot;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.GateDesk;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.portal.page.PilotHeads;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import io.pilotgate.portal.page.delivery.WorkSections;
import io.pilotgate.portal.page.task.TaskRow;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A pilot's page, one for the buyer's people and one for the vendor's, with whatever form was refused on it. */
@Component
class PilotViews {

    private final Doorkeeper door;
    private final TaskDesk tasks;
    private final GateDesk gates;
    private final PilotHeads heads;
    private final HoldingFlags flags;
    private final FigureSections figures;
    private final WorkSections work;
    private final RecordSections records;
    private final VendorPilotViews vendorViews;
    private final Clock clock;

    PilotViews(
            Doorkeeper door,
            TaskDesk tasks,
            GateDesk gates,
            PilotHeads heads,
            HoldingFlags flags,
            FigureSections figures,
            WorkSections work,
            RecordSections records,
            VendorPilotViews vendorViews,
            Clock clock) {
        this.door = door;
        this.tasks = tasks;
        this.gates = gates;
        this.heads = heads;
        this.flags = flags;
        this.figures = figures;
        this.work = work;
        this.records = records;
        this.vendorViews = vendorViews;
        this.clock = clock;
    }

    ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        boolean staff = door.person().isStaff();
        ModelAndView page = new ModelAndView(staff ? "pages/pilot" : "pages/vendor-pilot", status);
        page.addObject("view", staff ? view(pilot) : vendorViews.of(pilot));
        page.addObject("sent", sent);
        return page;
    }

    /**
     * Does what a form of the page asks for, then shows the page anew; refused, shows it with the form as it was sent.
     *
     * @param section where on the page the person goes on
     * @param deed answers what to say when it is done
     */
    ModelAndView after(
            String pilotId, String section, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        return form.after(
                deed,
                () -> "/pilots/" + door.pilot(pilotId).id() + "#" + section,
                redirect,
                (sent, status) -> show(pilotId, sent, status));
    }

    private PilotView view(Pilot pilot) {
        Account person = door.person();
        List<TaskRow> open = tasks.of(pilot).stream()
                .map(task -> TaskRow.of(task, pilot.name(), pilot.schedule().zone(), clock.instant()))
                .toList();
        List<GateDecision> decisions = gates.decisions(pilot);
        return new PilotView(
                heads.of(pilot),
                flags.of(pilot),
                "/vendors/" + pilot.vendor(),
                open,
                Arrays.stream(Gate.values())
                        .map(gate -> GateView.of(pilot, gate, gates.assess(pilot, gate), decisions))
                        .toList(),
                figures.of(pilot),
                work.of(pilot),
                records.of(pilot),
                person.has(Role.LEAD),
                person.has(Role.LEAD) || person.has(Role.QA));
    }
}
