package io.pilotgate.process;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatchReceived;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.onboarding.SopSignedByVendor;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.PilotLaunched;
import io.pilotgate.pilot.PilotPaused;
import io.pilotgate.pilot.PilotResumed;
import io.pilotgate.pilot.PilotStopped;
import io.pilotgate.pilot.Pilots;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * From business facts to the engine. Same thread, same transaction: a pilot and its process come into being together
 * or not at all. A fact never fails because of the engine: it is told to an instance that waits for it; one that does
 * not wait yet reads the state when it gets there (the gateway "Batch here already?", the delivery's opening).
 */
@Component
class PilotProcess {

    private final RuntimeService engine;
    private final Pilots pilots;
    private final Agreements agreements;
    private final Calibrations calibrations;
    private final Sops sops;
    private final Watches watches;
    private final Standstill standstill;
    private final SideProcesses sides;
    private final AsPilotgate asPilotgate;

    PilotProcess(
            RuntimeService engine,
            Pilots pilots,
            Agreements agreements,
            Calibrations calibrations,
            Sops sops,
            Watches watches,
            Standstill standstill,
            SideProcesses sides,
            AsPilotgate asPilotgate) {
        this.engine = engine;
        this.pilots = pilots;
        this.agreements = agreements;
        this.calibrations = calibrations;
        this.sops = sops;
        this.watches = watches;
        this.standstill = standstill;
        this.sides = sides;
        this.asPilotgate = asPilotgate;
    }

    @EventListener
    void on(PilotLaunched launched) {
        // A lead may launch a pilot, and has no grant to start a process by hand.
        PilotId pilot = launched.pilot();
        asPilotgate.run(() -> engine.startProcessInstanceByKey(
                "pilot", pilot.value(), ProcessVariables.ofLaunched(pilots.find(pilot), agreements.of(pilot))));
        watches.begin(pilot);
    }

    @EventListener
    void on(PilotPaused paused) {
        standstill.begin(paused.pilot());
    }

    /** Goes on, and takes up what was handed in meanwhile: an instance that stood still heard of nothing. First of all. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PilotResumed resumed) {
        PilotId pilot = resumed.pilot();
        standstill.end(pilot);
        if (sops.current(pilot).filter(SopVersion::isSignedByBoth).isPresent()) {
            tell(pilot, ProcessVariables.MESSAGE_SOP_SIGNED_BY_VENDOR);
        }
        if (calibrations.hasUngradedBatch(pilot)) {
            tell(pilot, ProcessVariables.MESSAGE_CALIBRATION_BATCH_RECEIVED);
        }
        tell(pilot, ProcessVariables.MESSAGE_LABEL_BATCH_RECEIVED);
    }

    @EventListener
    void on(PilotStopped stopped) {
        standstill.lift(stopped.pilot());
        tell(stopped.pilot(), ProcessVariables.MESSAGE_PILOT_STOPPED);
        sides.endPhases(stopped.pilot(), "The pilot was stopped: " + stopped.reason());
    }

    @EventListener
    void on(SopSignedByVendor signed) {
        tell(signed.pilot(), ProcessVariables.MESSAGE_SOP_SIGNED_BY_VENDOR);
    }

    @EventListener
    void on(LabelBatchReceived received) {
        if (received.purpose() == BatchPurpose.PRODUCTION) {
            tell(received.pilot(), ProcessVariables.MESSAGE_LABEL_BATCH_RECEIVED);
        } else if (calibrations.hasUngradedBatch(received.pilot())) {
            tell(received.pilot(), ProcessVariables.MESSAGE_CALIBRATION_BATCH_RECEIVED);
        }
    }

    /** Does nothing where no instance of the pilot waits for the message. */
    private void tell(PilotId pilot, String message) {
        asPilotgate.run(() -> engine.createMessageCorrelation(message)
                .processInstanceBusinessKey(pilot.value())
                .correlateAll());
    }
}
