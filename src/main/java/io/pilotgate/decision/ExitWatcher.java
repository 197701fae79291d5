package io.pilotgate.decision;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotWatcher;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps asking for the destruction certificate until it is there. The date it is due on is the real world's. */
@Component
class ExitWatcher implements PilotWatcher {

    private final ExitStore store;
    private final ApplicationEventPublisher facts;

    ExitWatcher(ExitStore store, ApplicationEventPublisher facts) {
        this.store = store;
        this.facts = facts;
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        store.find(pilot.id())
                .filter(exit -> exit.deed(ExitPart.DESTRUCTION_CERTIFICATE).isEmpty())
                .ifPresent(exit -> ask(exit, daysLate(exit, pilot.schedule().zone(), now)));
    }

    @Override
    public boolean goesOn(Pilot pilot) {
        return store.find(pilot.id()).filter(Exit::isOpen).isPresent();
    }

    private void ask(Exit exit, int daysLate) {
        if (LateCertificate.isTold(daysLate, exit.toldDaysLate())) {
            store.told(exit.pilot(), daysLate);
            facts.publishEvent(new DestructionCertificateMissing(exit.pilot(), daysLate));
        }
    }

    private static int daysLate(Exit exit, ZoneId zone, Instant now) {
        LocalDate due = LocalDate.ofInstant(exit.due(), zone);
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(due, LocalDate.ofInstant(now, zone))));
    }
}
