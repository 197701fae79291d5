package io.pilotgate.portal.page.dispute;

import io.pilotgate.grading.ContestedItem;
import io.pilotgate.grading.CorrectionLayer;
import io.pilotgate.grading.DisputeStage;
import io.pilotgate.grading.Disputes;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.DisputeDesk;
import io.pilotgate.portal.DisputeShows;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.PilotHeads;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import io.pilotgate.portal.page.figures.ScorePanels;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gathers the page of disputes and that of one contested item, with whatever form was refused on them. */
@Component
class DisputeViews {

    static final String CONTEST = "contest";

    /** What is said of two labels whose givers are not told. */
    static final List<Option> CHOICES = List.of(
            new Option("A", "A is right"),
            new Option("B", "B is right"),
            new Option("BOTH", "Both are acceptable"),
            new Option("NEITHER", "Neither is right"));

    private final Doorkeeper door;
    private final DisputeDesk desk;
    private final DisputeShows shows;
    private final Disputes disputes;
    private final DisputeStanding standing;
    private final ScorePanels scores;
    private final PilotHeads heads;

    DisputeViews(
            Doorkeeper door,
            DisputeDesk desk,
            DisputeShows shows,
            Disputes disputes,
            DisputeStanding standing,
            ScorePanels scores,
            PilotHeads heads) {
        this.door = door;
        this.desk = desk;
        this.shows = shows;
        this.disputes = disputes;
        this.standing = standing;
        this.scores = scores;
        this.heads = heads;
    }

    ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/disputes", status);
        page.addObject("view", view(door.pilot(pilotId)));
        page.addObject("sent", sent);
        return page;
    }

    /** The form to contest begins with an item that was chosen in the list; with none where there is no such item. */
    SentForm proposing(String pilotId, int number) {
        return shows.items(door.pilot(pilotId)).stream()
                .filter(shown -> shown.number() == number)
                .findFirst()
                .map(shown -> new SentForm(Form.proposing(CONTEST, Map.of("item", List.of(shown.item())))))
                .orElse(SentForm.NONE);
    }

    /**
     * Opens a contested item to its adjudicator: each showing is a look that is put on record. To whom it is not opened
     * the page of all says why.
     */
    ModelAndView item(String pilotId, int number, SentForm sent, HttpStatus status) {
        try {
            return item(door.pilotForStaff(pilotId), desk.open(pilotId, number), sent, status);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return show(pilotId, refused(refusal), Forms.status(refusal));
        }
    }

    static SentForm refused(Refusal refusal) {
        return new SentForm(new RefusableForm("ruling", List.of(), new LinkedMultiValueMap<>()).refused(refusal));
    }

    private ModelAndView item(Pilot pilot, ContestedItem opened, SentForm sent, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/contested-item", status);
        page.addObject("header", heads.of(pilot).header());
        page.addObject("item", opened.inWords(pilot.scope().labelKind()));
        page.addObject("choices", CHOICES);
        page.addObject("sent", sent);
        return page;
    }

    /** Does what a form asks for, then shows the page anew; refused, shows it with the form as it was sent. */
    ModelAndView after(String pilotId, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        return form.after(
                deed,
                () -> "/pilots/" + door.pilot(pilotId).id() + "/disputes",
                redirect,
                (sent, status) -> show(pilotId, sent, status));
    }

    private DisputesView view(Pilot pilot) {
        boolean vendor = desk.isVendor(pilot);
        boolean open = vendor && disputes.stage(pilot.id()) == DisputeStage.OPEN;
        List<DisputeRow> rows = shows.items(pilot).stream().map(DisputeRow::of).toList();
        return new DisputesView(
                heads.of(pilot).header(),
                vendor,
                standing.sentence(pilot, vendor),
                standing.mark(pilot),
                standing.style(pilot),
                rows,
                open ? options(rows) : List.of(),
                vendor && disputes.isOfMoreThanIsGraded(pilot.id()),
                open,
                disputes.stage(pilot.id()) == DisputeStage.DECIDING && desk.mayDecide(pilot),
                corrections(pilot, vendor),
                scores(pilot));
    }

    private static List<Option> options(List<DisputeRow> rows) {
        return rows.stream()
                .filter(row -> !row.contested())
                .map(row -> new Option(row.item(), row.label() + ": " + row.item()))
                .toList();
    }

    private List<CorrectionRow> corrections(Pilot pilot, boolean vendor) {
        boolean reasons = desk.showsReasons(pilot);
        boolean waits = disputes.stage(pilot.id()) == DisputeStage.COUNTERSIGNING;
        List<CorrectionLayer> layers = shows.corrections(pilot);
        return layers.stream()
                .map(layer -> CorrectionRow.of(layer, pilot, vendor, reasons, waits && desk.mayCountersign()))
                .toList();
    }

    private List<Panel> scores(Pilot pilot) {
        try {
            return scores.of(pilot, shows.scores(pilot));
        } catch (Refusal lookedTooOften) {
            return List.of(ScorePanels.notNow(lookedTooOften));
        }
    }
}
