package io.pilotgate.portal;

import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.CorrectionLayer;
import io.pilotgate.grading.Corrections;
import io.pilotgate.grading.Dispute;
import io.pilotgate.grading.DisputeStage;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.FailedItem;
import io.pilotgate.grading.Rescoring;
import io.pilotgate.grading.ResultQueries;
import io.pilotgate.grading.RightLabel;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.DisputeShown.State;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What each side sees of disputes. The vendor: all that failed with its own labels, outcomes once everything is decided,
 * the adjudicator's words with the reveal. Staff: what is contested, and no label and no reason as long as they could
 * tell an adjudicator whose label is whose.
 */
@Component
public class DisputeShows {

    private final DisputeDesk desk;
    private final Disputes disputes;
    private final Corrections corrections;
    private final BlindGrading grading;
    private final Rescoring rescoring;
    private final ResultQueries queries;

    DisputeShows(
            DisputeDesk desk,
            Disputes disputes,
            Corrections corrections,
            BlindGrading grading,
            Rescoring rescoring,
            ResultQueries queries) {
        this.desk = desk;
        this.disputes = disputes;
        this.corrections = corrections;
        this.grading = grading;
        this.rescoring = rescoring;
        this.queries = queries;
    }

    /** For the vendor all that failed, for staff what is contested. */
    public List<DisputeShown> items(Pilot pilot) {
        return desk.isVendor(pilot) ? forVendor(pilot) : forStaff(pilot);
    }

    /** For the vendor those in force. */
    public List<CorrectionLayer> corrections(Pilot pilot) {
        boolean vendor = desk.isVendor(pilot);
        return corrections.of(pilot.id()).stream()
                .filter(layer -> !vendor || layer.isCountersigned())
                .toList();
    }

    /**
     * The vendor hears of scores when its disputes are decided, or with the decision; each of its looks is counted.
     *
     * @throws io.pilotgate.kernel.Refusal where its looks of the day are used up
     */
    public ScoresShown scores(Pilot pilot) {
        if (!tellsScores(pilot)) {
            return ScoresShown.NONE;
        }
        if (desk.isVendor(pilot)) {
            queries.count(pilot);
        }
        return new ScoresShown(grading.result(pilot.id()), rescoring.of(pilot.id()));
    }

    private boolean tellsScores(Pilot pilot) {
        return !desk.isVendor(pilot)
                || pilot.phase() == Phase.DECIDED
                || (disputes.stage(pilot.id()) == DisputeStage.SETTLED
                        && !disputes.of(pilot.id()).isEmpty());
    }

    private List<DisputeShown> forVendor(Pilot pilot) {
        Map<Integer, Dispute> contested = disputes.of(pilot.id()).stream()
                .collect(Collectors.toMap(dispute -> dispute.failed().number(), Function.identity()));
        DisputeStage stage = disputes.stage(pilot.id());
        return disputes.failed(pilot.id()).stream()
                .map(failed -> forVendor(failed, contested.get(failed.number()), stage, pilot))
                .toList();
    }

    private static DisputeShown forVendor(
            FailedItem failed, @Nullable Dispute dispute, DisputeStage stage, Pilot pilot) {
        boolean revealed = pilot.phase() == Phase.DECIDED && stage == DisputeStage.SETTLED;
        return new DisputeShown(
                failed.number(),
                failed.label(),
                failed.item(),
                failed.labels(),
                dispute == null ? State.FAILED : stateForVendor(dispute, stage),
                dispute == null ? null : dispute.reason(),
                dispute == null ? null : dispute.evidence(),
                dispute == null ? null : dispute.at(),
                dispute == null || !revealed ? null : right(dispute),
                dispute == null || !revealed ? null : ruling(dispute));
    }

    private static State stateForVendor(Dispute dispute, DisputeStage stage) {
        return stage == DisputeStage.SETTLED || stage == DisputeStage.GIVEN_UP
                ? state(dispute, stage)
                : State.CONTESTED;
    }

    private List<DisputeShown> forStaff(Pilot pilot) {
        DisputeStage stage = disputes.stage(pilot.id());
        boolean reasons = desk.showsReasons(pilot);
        return disputes.of(pilot.id()).stream()
                .map(dispute -> new DisputeShown(
                        dispute.failed().number(),
                        dispute.label(),
                        dispute.failed().item(),
                        reasons ? dispute.failed().labels() : null,
                        state(dispute, stage),
                        reasons ? dispute.reason() : null,
                        reasons ? dispute.evidence() : null,
                        dispute.at(),
                        reasons ? right(dispute) : null,
                        reasons ? ruling(dispute) : null))
                .toList();
    }

    /** What a correction upheld that nobody countersigned before the pilot was stopped is not decided either. */
    private static State state(Dispute dispute, DisputeStage stage) {
        if (dispute.isDecided() && !(stage == DisputeStage.GIVEN_UP && dispute.isUpheld())) {
            return dispute.isUpheld() ? State.UPHELD : State.NOT_UPHELD;
        }
        return stage == DisputeStage.GIVEN_UP ? State.NOT_DECIDED : State.CONTESTED;
    }

    private static @Nullable RightLabel right(Dispute dispute) {
        return dispute.ruling().map(Dispute.Ruling::right).orElse(null);
    }

    private static @Nullable String ruling(Dispute dispute) {
        return dispute.ruling().map(Dispute.Ruling::reason).orElse(null);
    }
}
