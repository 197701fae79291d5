package io.pilotgate.process;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatchReceived;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.onboarding.SopSignedByVendor;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.PilotLaunched;
import io.pilotgate.pilot.Pilots;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * From business facts to the engine. Same thread, same transaction: a pilot and its process come into being together
 * or not at all. A fact never fails because of the engine: it is told to an instance that waits for it, and one that
 * does not wait yet reads the state when it gets there ({@link #catchUp}).
 */
@Component
class PilotProcess {

    private final RuntimeService engine;
    private final Pilots pilots;
    private final Sops sops;
    private final Calibrations calibrations;

    PilotProcess(RuntimeService engine, Pilots pilots, Sops sops, Calibrations calibrations) {
        this.engine = engine;
        this.pilots = pilots;
        this.sops = sops;
        this.calibrations = calibrations;
    }

    @EventListener
    void on(PilotLaunched launched) {
        engine.startProcessInstanceByKey(
                "pilot", launched.pilot().value(), ProcessVariables.ofLaunched(pilots.find(launched.pilot())));
    }

    @EventListener
    void on(SopSignedByVendor signed) {
        catchUp(signed.pilot());
    }

    @EventListener
    void on(LabelBatchReceived received) {
        if (received.purpose() == BatchPurpose.CALIBRATION) {
            catchUp(received.pilot());
        } else {
            tell(received.pilot(), ProcessVariables.MESSAGE_LABEL_BATCH_RECEIVED);
        }
    }

    /** Moves on an instance that waits for something which is there already. */
    void catchUp(PilotId pilot) {
        if (sops.current(pilot).map(SopVersion::isSignedByBoth).orElse(false)) {
            tell(pilot, ProcessVariables.MESSAGE_SOP_SIGNED_BY_VENDOR);
        }
        if (calibrations.hasUngradedBatch(pilot)) {
            tell(pilot, ProcessVariables.MESSAGE_CALIBRATION_BATCH_RECEIVED);
        }
    }

    /** Does nothing where no instance of the pilot waits for the message. */
    private void tell(PilotId pilot, String message) {
        engine.createMessageCorrelation(message)
                .processInstanceBusinessKey(pilot.value())
                .correlateAll();
    }
}
