package io.pilotgate.rehearsal;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.DailyReport;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.delivery.QaLayers;
import io.pilotgate.delivery.ReportUploads;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.Turnaround;
import io.pilotgate.grading.DisputeStage;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.SampleDraws;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.OldLabels.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The vendor's side: signs the SOP, adds its nonce, delivers the old labels day by day and reports on each report day. */
@Component
@Profile({"rehearse", "demo"})
public class ScriptedVendor {

    private static final LabelColumns COLUMNS =
            LabelColumns.guessed().withItem("item").withLabel("label");

    /** Always the same, so that the same labels with the same seed give the same rehearsal. */
    private static final String NONCE = "the scripted vendor's nonce";

    private final Cast cast;
    private final Pilots pilots;
    private final Sops sops;
    private final LabelBatches batches;
    private final ReportUploads reports;
    private final MidPilotReviews reviews;
    private final SamplePlans plans;
    private final SampleDraws draws;
    private final Disputes disputes;

    ScriptedVendor(
            Cast cast,
            Pilots pilots,
            Sops sops,
            LabelBatches batches,
            ReportUploads reports,
            MidPilotReviews reviews,
            SamplePlans plans,
            SampleDraws draws,
            Disputes disputes) {
        this.cast = cast;
        this.pilots = pilots;
        this.sops = sops;
        this.batches = batches;
        this.reports = reports;
        this.reviews = reviews;
        this.plans = plans;
        this.draws = draws;
        this.disputes = disputes;
    }

    /**
     * Signs, adds its nonce, calibrates and contests nothing where that is its turn. Answers whether it did anything.
     */
    public boolean workOn(PilotId id, OldLabels labels) {
        boolean worked = false;
        var sop = sops.current(id)
                .filter(version ->
                        version.buyer().isPresent() && version.vendor().isEmpty());
        if (sop.isPresent()) {
            sops.signForVendor(id, sop.get().version(), cast.vendorOf(id));
            worked = true;
        }
        if (pilots.find(id).phase() == Phase.CALIBRATION
                && batches.newest(id, BatchPurpose.CALIBRATION).isEmpty()) {
            deliver(id, BatchPurpose.CALIBRATION, "calibration", labels.answersTo(labels.calibrationItems()));
            worked = true;
        }
        if (plans.of(id).filter(plan -> !plan.isDrawn()).isPresent()) {
            draws.add(id, NONCE, cast.vendorOf(id));
            worked = true;
        }
        if (reviews.isOpen(pilots.find(id)) && reviews.of(id).of(Side.VENDOR).isEmpty()) {
            reviews.enterForVendor(id, "Rehearsed.", "Nothing, a rehearsal.", cast.vendorOf(id));
            worked = true;
        }
        if (disputes.stage(id) == DisputeStage.OPEN) {
            disputes.close(id, cast.vendorOf(id));
            worked = true;
        }
        return worked;
    }

    /** On a report day: the day's share of the items, and the report. */
    void deliverDay(PilotId id, LocalDate day, OldLabels labels, Percent claim) {
        if (pilots.find(id).phase() != Phase.DELIVERY
                || !pilots.find(id).schedule().reportDays().contains(day)) {
            return;
        }
        List<String> share = deliverShare(id, day, labels);
        // The script does not know the truth: its claim is the contract's target, and no claim where it had no work.
        Optional<Percent> claimed = share.isEmpty() ? Optional.empty() : Optional.of(claim);
        reports.submit(
                id,
                new DailyReport(
                        day,
                        share.size(),
                        claimed.orElse(null),
                        0,
                        QaLayers.NONE,
                        annotators(labels, share),
                        Turnaround.NONE,
                        "Rehearsed report; old labels say nothing of layers and turnaround."),
                cast.vendorOf(id));
    }

    /** Delivers what falls to a report day when all items are spread evenly, and answers which items that were. */
    public List<String> deliverShare(PilotId id, LocalDate day, OldLabels labels) {
        List<LocalDate> days = pilots.find(id).schedule().reportDays();
        int index = days.indexOf(day);
        List<String> items = labels.deliveredItems();
        List<String> share = items.subList(
                Math.toIntExact((long) items.size() * index / days.size()),
                Math.toIntExact((long) items.size() * (index + 1) / days.size()));
        if (!share.isEmpty()) {
            deliver(id, BatchPurpose.PRODUCTION, "labels-" + day, labels.answersTo(share));
        }
        return share;
    }

    /** As many as signed the answers; labels without names were made by at least one. */
    private static long annotators(OldLabels labels, List<String> share) {
        return share.isEmpty()
                ? 0
                : labels.answersTo(share).stream()
                        .map(Answer::annotator)
                        .distinct()
                        .count();
    }

    private void deliver(PilotId id, BatchPurpose purpose, String name, List<Answer> answers) {
        boolean named = answers.stream().anyMatch(answer -> !answer.annotator().isEmpty());
        batches.submit(
                id,
                purpose,
                name + ".csv",
                named
                        ? CsvText.of(
                                List.of("item", "annotator", "label"),
                                answers.stream()
                                        .map(answer -> List.of(answer.item(), answer.annotator(), answer.label())))
                        : CsvText.of(
                                List.of("item", "label"),
                                answers.stream().map(answer -> List.of(answer.item(), answer.label()))),
                named ? COLUMNS.withAnnotator("annotator") : COLUMNS,
                cast.vendorOf(id));
    }
}
