package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.PilotStopped;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the dispute window when the blind sample is graded, and gives up what is open when the pilot is stopped. */
@Component
class DisputeWindows {

    private final DisputeWindowStore windows;
    private final DisputeStore disputes;
    private final DisputeStages stages;
    private final SampleOutcomes outcomes;
    private final DisputeSettings settings;
    private final GradingLock lock;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DisputeWindows(
            DisputeWindowStore windows,
            DisputeStore disputes,
            DisputeStages stages,
            SampleOutcomes outcomes,
            DisputeSettings settings,
            GradingLock lock,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.windows = windows;
        this.disputes = disputes;
        this.stages = stages;
        this.outcomes = outcomes;
        this.settings = settings;
        this.lock = lock;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A result that is graded again fails the same items, and they have had their window. Items of the reserve that were
     * used meanwhile may fail too: for them it is opened anew.
     */
    @EventListener
    void on(BlindSetGraded graded) {
        PilotId id = graded.pilot();
        List<FailedItem> known = windows.failed(id);
        List<FailedItem> failed = outcomes.failed(id, known);
        if (failed.isEmpty()) {
            return;
        }
        PilotSchedule schedule = pilots.find(id).schedule();
        DisputeWindow window = DisputeWindow.opened(
                known.size() + failed.size(),
                settings.workingDays(),
                schedule,
                schedule.gateDue(Gate.DECISION),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        windows.open(id, window, failed);
        audit.record(
                id,
                PersonId.PILOTGATE,
                "dispute-window-opened",
                "blind",
                Map.of(
                        "failed", Integer.toString(failed.size()),
                        "until", DisputeWindow.words(window.plannedEnd(), schedule)));
        facts.publishEvent(new DisputeWindowOpened(id, failed.size()));
    }

    @EventListener
    void on(PilotStopped stopped) {
        PilotId id = stopped.pilot();
        lock.take(id);
        if (windows.find(id).isEmpty() || stages.of(id).letsOn()) {
            return;
        }
        windows.giveUp(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(
                id,
                PersonId.PILOTGATE,
                "disputes-not-decided",
                "blind",
                Map.of(
                        "notDecided",
                        disputes.all(id).stream()
                                .filter(dispute -> !dispute.isDecided())
                                .map(Dispute::label)
                                .collect(Collectors.joining(", "))));
    }
}
