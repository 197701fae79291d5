package io.pilotgate.portal.page.pilot;

import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.TruthReceipt;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.figures.BlindPanel;
import io.pilotgate.portal.page.figures.CalibrationPanel;
import io.pilotgate.portal.page.figures.DecisionPanels;
import io.pilotgate.portal.page.figures.MixViews;
import io.pilotgate.portal.page.figures.SampleViews;
import io.pilotgate.portal.page.truth.SealSections;
import io.pilotgate.portal.page.truth.TruthView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers figures, sealed truth and sample plan for the buyer's people. */
@Component
class FigureSections {

    private final CalibrationPanel calibration;
    private final BlindPanel blind;
    private final DecisionPanels decision;
    private final SealSections seals;
    private final GroundTruth truth;
    private final SampleViews sample;
    private final MixViews mix;

    FigureSections(
            CalibrationPanel calibration,
            BlindPanel blind,
            DecisionPanels decision,
            SealSections seals,
            GroundTruth truth,
            SampleViews sample,
            MixViews mix) {
        this.calibration = calibration;
        this.blind = blind;
        this.decision = decision;
        this.seals = seals;
        this.truth = truth;
        this.sample = sample;
        this.mix = mix;
    }

    FigureSection of(Pilot pilot) {
        List<Panel> panels = Stream.of(calibration.of(pilot), blind.of(pilot), decision.of(pilot))
                .flatMap(List::stream)
                .toList();
        return new FigureSection(
                panels,
                calibration.isGraded(pilot),
                truth(pilot),
                seals.of(pilot),
                sample.of(pilot),
                mix.of(pilot),
                blind.mayUseReserve(pilot));
    }

    private TruthView truth(Pilot pilot) {
        List<TruthReceipt> receipts = Arrays.stream(TruthPurpose.values())
                .map(purpose -> truth.of(pilot.id(), purpose))
                .flatMap(Optional::stream)
                .toList();
        return TruthView.of(receipts, pilot.schedule().zone(), pilot.scope().labelKind());
    }
}
