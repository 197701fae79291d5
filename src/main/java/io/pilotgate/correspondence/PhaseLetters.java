package io.pilotgate.correspondence;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.onboarding.SopPublished;
import io.pilotgate.onboarding.SopSignedByBuyer;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateApproved;
import io.pilotgate.pilot.GateConditionWaived;
import io.pilotgate.pilot.GateRejected;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotLaunched;
import io.pilotgate.pilot.PilotSchedule;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters from the launch to the gates. */
@Component
class PhaseLetters {

    private final LetterDesk desk;
    private final WitnessedLetters witnessed;
    private final Gates gates;

    PhaseLetters(LetterDesk desk, WitnessedLetters witnessed, Gates gates) {
        this.desk = desk;
        this.witnessed = witnessed;
        this.gates = gates;
    }

    @EventListener
    void on(PilotLaunched launched) {
        Pilot pilot = desk.pilot(launched.pilot());
        PilotSchedule schedule = pilot.schedule();
        desk.toBoth(pilot.id(), "pilot-launched", "launch", "The pilot is launched", """
                The pilot "%s" is launched. Day 1 is %s; it runs %d days, to %s.

                Onboarding and calibration end on %s, deliveries are taken from %s to %s,
                and the decision is due on %s.
                """.formatted(
                        pilot.name(),
                        schedule.kickOff(),
                        schedule.lengthDays(),
                        schedule.lastDay(),
                        schedule.phase(Phase.CALIBRATION).last(),
                        schedule.phase(Phase.DELIVERY).first(),
                        schedule.phase(Phase.DELIVERY).last(),
                        schedule.gateDate(Gate.DECISION)));
    }

    @EventListener
    void on(SopPublished published) {
        desk.to(
                Set.of(Recipient.QA),
                published.pilot(),
                new Note(
                        "sop-to-review",
                        published.version(),
                        "SOP " + published.version() + " waits for your signature",
                        "SOP version " + published.version()
                                + " is out. Read it on the pilot's page and sign it in Tasklist; the vendor signs it after"
                                + " you."));
    }

    @EventListener
    void on(SopSignedByBuyer signed) {
        desk.toVendor(
                signed.pilot(),
                "sop-to-sign",
                signed.version(),
                "SOP " + signed.version() + " waits for your signature",
                "The buyer has reviewed and signed SOP version " + signed.version()
                        + ". Read it on the pilot's page and sign it there.");
    }

    @EventListener
    void on(GateApproved approved) {
        witnessed.toBoth(
                approved.pilot(),
                "gate-approved",
                approved.gate().name(),
                approved.gate().title() + " passed",
                "The " + approved.gate().title().toLowerCase(Locale.ROOT) + " is passed. "
                        + next(approved.pilot(), approved.gate()));
    }

    @EventListener
    void on(GateRejected rejected) {
        // One letter per rejection, also where the same reason is given again.
        int decisions = gates.decisions(rejected.pilot()).size();
        witnessed.toBoth(
                rejected.pilot(),
                "gate-rejected",
                rejected.gate().name() + "/" + decisions,
                rejected.gate().title() + " not passed",
                "The " + rejected.gate().title().toLowerCase(Locale.ROOT) + " is not passed. The reason given:\n\n"
                        + rejected.reason());
    }

    @EventListener
    void on(GateConditionWaived waived) {
        desk.toLead(
                waived.pilot(),
                "gap-waived",
                waived.gate().name() + "/" + waived.condition() + "/"
                        + Integer.toHexString(waived.reason().hashCode()),
                "A gap was waived at the " + waived.gate().title(),
                waived.by() + " let the gap '" + waived.condition() + "' pass. The reason given:\n\n"
                        + waived.reason());
    }

    private String next(PilotId id, Gate passed) {
        PilotSchedule schedule = desk.pilot(id).schedule();
        return switch (passed) {
            case ONBOARDING -> "Calibration begins; its gate is due on " + schedule.gateDate(Gate.CALIBRATION) + ".";
            case CALIBRATION ->
                "Delivery begins on " + schedule.phase(Phase.DELIVERY).first()
                        + ". A daily report is due each working day at " + schedule.cutOff() + " ("
                        + schedule.zone() + "); the last delivery day is "
                        + schedule.reportDays().get(schedule.reportDays().size() - 1) + ".";
            case DELIVERY ->
                "The blind set is graded; the decision is due on " + schedule.gateDate(Gate.DECISION) + ".";
            case DECISION -> "The pilot is decided.";
        };
    }
}
