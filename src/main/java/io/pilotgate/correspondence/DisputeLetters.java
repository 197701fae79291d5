package io.pilotgate.correspondence;

import io.pilotgate.grading.CorrectionDeclined;
import io.pilotgate.grading.CorrectionLayer;
import io.pilotgate.grading.CorrectionMade;
import io.pilotgate.grading.Corrections;
import io.pilotgate.grading.Dispute;
import io.pilotgate.grading.DisputeRaised;
import io.pilotgate.grading.DisputeWindow;
import io.pilotgate.grading.DisputeWindowClosed;
import io.pilotgate.grading.DisputeWindowOpened;
import io.pilotgate.grading.Disputes;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.PilotSchedule;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Letters about failed items, to whoever has to do something next. They name disputes and never items, and no reason
 * before everything is decided: staff read each other's letters, and an adjudicator must not learn whose label is whose.
 */
@Component
class DisputeLetters {

    private static final Set<Recipient> REVIEWERS = Set.of(Recipient.QA, Recipient.LEAD);

    private final LetterDesk desk;
    private final Disputes disputes;
    private final Corrections corrections;

    DisputeLetters(LetterDesk desk, Disputes disputes, Corrections corrections) {
        this.desk = desk;
        this.disputes = disputes;
        this.corrections = corrections;
    }

    @EventListener
    void on(DisputeWindowOpened opened) {
        PilotId id = opened.pilot();
        desk.toVendor(
                id,
                "dispute-window-opened",
                occasion(id),
                LetterWords.count(opened.failed(), "failed item") + ": contest by " + until(id),
                "The blind sample is graded. In " + LetterWords.count(opened.failed(), "item")
                        + " your label differs from the sealed truth. They stand on the page \"Disputes\" of the pilot,"
                        + " each with the labels that you delivered.\n\nYou may contest items, each with a reason, until "
                        + until(id)
                        + ". A reviewer who had no part in the truth decides them without knowing whose label is whose. If"
                        + " you contest nothing, close the window there and the pilot goes on at once.\n\nThe page: "
                        + page(id));
    }

    /** One letter for all that a vendor contests: what else it contests is told when its window is closed. */
    @EventListener
    void on(DisputeRaised raised) {
        PilotId id = raised.pilot();
        desk.to(
                REVIEWERS,
                id,
                new Note(
                        "dispute-raised",
                        occasion(id),
                        "The vendor contests failed items",
                        "The vendor has contested its first item and may contest more until " + until(id)
                                + ". You hear of all of them when the window is closed.\n\nIts reasons are shown once"
                                + " everything is decided: they could tell whose label is whose.\n\nThe page: "
                                + page(id)));
    }

    @EventListener
    void on(DisputeWindowClosed closed) {
        desk.to(
                REVIEWERS,
                closed.pilot(),
                closed.contested() == 0
                        ? new Note(
                                "dispute-window-closed",
                                occasion(closed.pilot()),
                                "The vendor contests nothing",
                                "The dispute window is closed and nothing is contested. The accuracy waits for a person's"
                                        + " confirmation in Tasklist.")
                        : new Note(
                                "dispute-window-closed",
                                occasion(closed.pilot()),
                                LetterWords.count(closed.contested(), "contested item") + " to be decided",
                                "The dispute window is closed. These wait for an adjudicator, a reviewer of QA who neither"
                                        + " sealed the truth nor fixed the sample plan: "
                                        + labels(closed.pilot())
                                        + ".\n\nThe page: " + page(closed.pilot())));
    }

    @EventListener
    void on(CorrectionMade made) {
        CorrectionLayer layer = corrections.of(made.pilot()).get(made.layer() - 1);
        desk.toLead(
                made.pilot(),
                "correction-made",
                Integer.toString(made.layer()),
                "Correction " + made.layer() + " waits for a countersignature",
                "Every contested item is decided, and the sealed truth was found wrong. A correction counts once a lead who"
                        + " decided none of it has countersigned it.\n\nItems: " + layer.items() + "\nRoot: "
                        + layer.root() + "\nSigned by: " + layer.signedBy() + "\n\nThe page: " + page(made.pilot()));
    }

    @EventListener
    void on(CorrectionDeclined declined) {
        desk.to(
                Set.of(Recipient.QA),
                declined.pilot(),
                new Note(
                        "correction-declined",
                        Integer.toString(declined.layer()),
                        "Correction " + declined.layer() + " is declined",
                        "A lead has not countersigned the correction. What it upheld is decided anew: "
                                + labels(declined.pilot()) + ".\n\nThe page: " + page(declined.pilot())));
    }

    private String labels(PilotId id) {
        return disputes.of(id).stream()
                .filter(dispute -> !dispute.isDecided())
                .map(Dispute::label)
                .collect(Collectors.joining(", "));
    }

    /** A window that is opened anew has more items than before, and letters of its own. */
    private String occasion(PilotId id) {
        return Integer.toString(disputes.window(id).orElseThrow().failed());
    }

    private String until(PilotId id) {
        PilotSchedule schedule = desk.pilot(id).schedule();
        DisputeWindow window = disputes.window(id).orElseThrow();
        return window.end(schedule)
                .map(end -> LetterWords.time(end, schedule.zone()))
                .orElse("a date that is known when the pilot goes on");
    }

    private String page(PilotId id) {
        return desk.pageOf(id) + "/disputes";
    }
}
