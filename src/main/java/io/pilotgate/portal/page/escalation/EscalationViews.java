package io.pilotgate.portal.page.escalation;

import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.EscalationTiming;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.WorkAfterDecision;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.EscalationDesk;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.PilotHeads;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gathers the page of a pilot's escalations, with whatever form was refused on it. */
@Component
class EscalationViews {

    private final Doorkeeper door;
    private final EscalationDesk desk;
    private final PilotHeads heads;
    private final WorkAfterDecision after;

    EscalationViews(Doorkeeper door, EscalationDesk desk, PilotHeads heads, WorkAfterDecision after) {
        this.door = door;
        this.desk = desk;
        this.heads = heads;
        this.after = after;
    }

    ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/escalations", status);
        page.addObject("view", view(pilot));
        page.addObject("sent", sent);
        return page;
    }

    /** Does what a form asks for, then shows the page anew; refused, shows it with the form as it was sent. */
    ModelAndView after(String pilotId, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        return form.after(
                deed,
                () -> "/pilots/" + door.pilot(pilotId).id() + "/escalations",
                redirect,
                (sent, status) -> show(pilotId, sent, status));
    }

    /** The newest question on top. */
    private EscalationsView view(Pilot pilot) {
        Map<Integer, Set<Integer>> waiting = desk.waiting(pilot);
        List<EscalationRow> rows = desk.of(pilot).stream()
                .map(escalation -> EscalationRow.of(
                        escalation,
                        desk.timing(pilot, escalation),
                        waiting.getOrDefault(escalation.number(), Set.of()),
                        pilot))
                .sorted(Comparator.comparing(EscalationRow::number).reversed())
                .toList();
        return new EscalationsView(
                heads.of(pilot).header(),
                rows,
                EscalationTiming.BASIS,
                Option.of(EscalationKind.class),
                Option.of(Urgency.class),
                desk.mayAsk(pilot),
                desk.mayAnswer(),
                pilot.phase() == Phase.DECIDED && !after.goesOn(pilot.id()));
    }
}
