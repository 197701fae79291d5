package io.pilotgate.grading;

import io.pilotgate.grading.truth.CorrectionVault;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells how far the disputes of a pilot have come, and holds the confirmation of its accuracy until they are settled. */
@Component
class DisputeStages {

    private final BlindResultStore results;
    private final DisputeWindowStore windows;
    private final DisputeStore disputes;
    private final CorrectionVault corrections;
    private final Pilots pilots;
    private final Clock clock;

    DisputeStages(
            BlindResultStore results,
            DisputeWindowStore windows,
            DisputeStore disputes,
            CorrectionVault corrections,
            Pilots pilots,
            Clock clock) {
        this.results = results;
        this.windows = windows;
        this.disputes = disputes;
        this.corrections = corrections;
        this.pilots = pilots;
        this.clock = clock;
    }

    DisputeStage of(PilotId id) {
        Optional<DisputeWindow> window = windows.find(id);
        return window.isPresent() ? of(pilots.find(id), window.get()) : withoutWindow(id);
    }

    /** @throws Refusal where the accuracy cannot be confirmed yet, saying what it waits for */
    void requireSettled(PilotId id) {
        DisputeStage stage = of(id);
        if (!stage.letsOn()) {
            throw Refusal.conflict("disputes", waitsFor(pilots.find(id), stage));
        }
    }

    private DisputeStage of(Pilot pilot, DisputeWindow window) {
        if (window.givenUp()) {
            return DisputeStage.GIVEN_UP;
        }
        if (window.isOpen(pilot.schedule(), clock.instant())) {
            return DisputeStage.OPEN;
        }
        if (!undecided(pilot.id()).isEmpty()) {
            return DisputeStage.DECIDING;
        }
        boolean unsigned = corrections.layers(pilot.id()).stream().anyMatch(CorrectionLayer::waits);
        return unsigned ? DisputeStage.COUNTERSIGNING : DisputeStage.SETTLED;
    }

    private DisputeStage withoutWindow(PilotId id) {
        Optional<BlindResult> result =
                results.latest(id).filter(graded -> !graded.proportion().isNoData());
        if (result.isEmpty()) {
            return DisputeStage.NO_DATA;
        }
        return result.get().proportion().errors() == 0 ? DisputeStage.NOTHING_FAILED : DisputeStage.NO_WINDOW;
    }

    private String waitsFor(Pilot pilot, DisputeStage stage) {
        return switch (stage) {
            case OPEN ->
                windows.find(pilot.id()).orElseThrow().standing(pilot.schedule())
                        + " The accuracy is confirmed after that, or once the vendor has closed the window.";
            case DECIDING ->
                "These contested items wait for an adjudicator: "
                        + undecided(pilot.id()).stream().map(Dispute::label).collect(Collectors.joining(", "))
                        + ". They are decided on the page 'Disputes' of this pilot; then the accuracy is confirmed.";
            case COUNTERSIGNING ->
                "The correction of the sealed truth waits for its countersignature by a lead, on the page 'Disputes' of"
                        + " this pilot; then the accuracy is confirmed.";
            default -> "The pilot was stopped; what was contested is not decided.";
        };
    }

    private List<Dispute> undecided(PilotId id) {
        return disputes.all(id).stream().filter(dispute -> !dispute.isDecided()).toList();
    }
}
