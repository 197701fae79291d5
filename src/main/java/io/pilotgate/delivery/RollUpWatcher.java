package io.pilotgate.delivery;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.PilotWatcher;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * On the morning after a report day says that its report is missing, and after the last one of a week or a month that
 * its roll-up is ready. Each is said once, however often it looks and however long it could not.
 */
@Component
class RollUpWatcher implements PilotWatcher {

    private final ReportWatchStore store;
    private final DailyReports reports;
    private final RollUps rollUps;
    private final ApplicationEventPublisher facts;

    RollUpWatcher(ReportWatchStore store, DailyReports reports, RollUps rollUps, ApplicationEventPublisher facts) {
        this.store = store;
        this.reports = reports;
        this.rollUps = rollUps;
        this.facts = facts;
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        if (pilot.phase().ordinal() < Phase.DELIVERY.ordinal()
                || pilot.phase() == Phase.DECIDED
                || pilot.schedule().isPausedAt(now)) {
            return;
        }
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        if (pilot.phase() == Phase.DELIVERY) {
            tellMissing(pilot, at);
        }
        close(pilot, RollUp.Kind.WEEK, rollUps.weekly(pilot.id()), at);
        close(pilot, RollUp.Kind.MONTH, rollUps.monthly(pilot.id()), at);
    }

    private void tellMissing(Pilot pilot, Instant now) {
        Set<LocalDate> told = store.toldMissing(pilot.id());
        for (LocalDate day : reports.missingDays(pilot.id())) {
            if (!told.contains(day) && isMorningAfter(day, pilot.schedule(), now)) {
                store.tellMissing(pilot.id(), day, now);
                facts.publishEvent(new ReportStillMissing(pilot.id(), day));
            }
        }
    }

    private void close(Pilot pilot, RollUp.Kind kind, List<RollUp> periods, Instant now) {
        Set<String> closed = store.closed(pilot.id(), kind);
        for (RollUp rollUp : periods) {
            if (rollUp.closed()
                    && !closed.contains(rollUp.period())
                    && isMorningAfter(rollUp.last(), pilot.schedule(), now)) {
                store.close(pilot.id(), rollUp, now);
                facts.publishEvent(new PeriodClosed(pilot.id(), rollUp));
            }
        }
    }

    private static boolean isMorningAfter(LocalDate day, PilotSchedule schedule, Instant now) {
        return !now.isBefore(schedule.calendar().at(day.plusDays(1), PilotWatch.MORNING));
    }
}
