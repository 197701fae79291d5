package io.pilotgate.portal.page.dispute;

import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.TruthCheck;
import io.pilotgate.grading.TruthDifference;
import io.pilotgate.grading.TruthErrors;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.TruthCheckDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.PilotHeads;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.dispute.TruthCheckView.Row;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gathers the page of the second labelling and that of one difference. */
@Component
class TruthCheckViews {

    private final Doorkeeper door;
    private final TruthCheckDesk desk;
    private final BlindGrading grading;
    private final PilotHeads heads;

    TruthCheckViews(Doorkeeper door, TruthCheckDesk desk, BlindGrading grading, PilotHeads heads) {
        this.door = door;
        this.desk = desk;
        this.grading = grading;
        this.heads = heads;
    }

    ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        ModelAndView page = new ModelAndView("pages/truth-check", status);
        page.addObject("view", view(door.pilotForStaff(pilotId)));
        page.addObject("sent", sent);
        return page;
    }

    /** Each showing is a look that is put on record. To whom it is not opened the page of all says why. */
    ModelAndView pair(String pilotId, int number, SentForm sent, HttpStatus status) {
        try {
            ModelAndView page = new ModelAndView("pages/truth-pair", status);
            Pilot pilot = door.pilotForStaff(pilotId);
            page.addObject(
                    "pair", desk.pair(pilotId, number).inWords(pilot.scope().labelKind()));
            page.addObject("header", heads.of(pilot).header());
            page.addObject("choices", DisputeViews.CHOICES);
            page.addObject("sent", sent);
            return page;
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return show(pilotId, DisputeViews.refused(refusal), Forms.status(refusal));
        }
    }

    /** Does what a form asks for, then shows the page anew; refused, shows it with the form as it was sent. */
    ModelAndView after(String pilotId, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        return form.after(
                deed, () -> "/pilots/{pilotId}/truth-check", redirect, (sent, status) -> show(pilotId, sent, status));
    }

    private TruthCheckView view(Pilot pilot) {
        Optional<TruthCheck> check = desk.of(pilot);
        ZoneId zone = pilot.schedule().zone();
        return new TruthCheckView(
                heads.of(pilot).header(),
                sentence(pilot, check),
                check.map(made -> facts(made, zone)).orElse(List.of()),
                check.map(made -> made.differences().stream()
                                .map(difference -> row(difference, zone))
                                .toList())
                        .orElse(List.of()),
                check.isEmpty() && pilot.phase() != Phase.DECIDED && desk.mayLabel(pilot),
                desk.mayDecide(pilot));
    }

    String sentence(Pilot pilot, Optional<TruthCheck> check) {
        Proportion graded =
                grading.result(pilot.id()).map(BlindResult::proportion).orElse(Proportion.NO_DATA);
        return check.map(made -> TruthErrors.sentence(made, graded)).orElse(TruthErrors.NOT_CHECKED);
    }

    private static List<Fact> facts(TruthCheck check, ZoneId zone) {
        return List.of(
                new Fact(
                        "Labelled a second time",
                        Words.count(check.checked(), "sealed item") + ", handed in by " + Named.of(check.by()) + " on "
                                + Words.time(check.at(), zone)),
                new Fact(
                        "Other than the sealed label",
                        Words.number(check.differences().size())),
                new Fact("Decided against the sealed label", Words.number(check.wrong())),
                new Fact("Not decided yet", Words.number(check.undecided())));
    }

    private static Row row(TruthDifference difference, ZoneId zone) {
        return difference
                .ruling()
                .map(ruling -> new Row(
                        difference.number(),
                        difference.label(),
                        true,
                        ruling.right().title() + ", by " + Named.of(ruling.by()) + " on "
                                + Words.time(ruling.at(), zone),
                        ruling.reason()))
                .orElseGet(() -> new Row(difference.number(), difference.label(), false, "not decided yet", ""));
    }
}
