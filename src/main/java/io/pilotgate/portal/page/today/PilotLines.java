package io.pilotgate.portal.page.today;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.PilotRow;
import io.pilotgate.portal.page.TimeLeft;
import io.pilotgate.portal.page.Zones;
import io.pilotgate.portal.page.today.TodayView.PilotLine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A line about each of a vendor's pilots: where it stands, and which report comes next in it. */
@Component
class PilotLines {

    private final ReportDesk reports;
    private final Zones zones;
    private final Clock clock;

    PilotLines(ReportDesk reports, Zones zones, Clock clock) {
        this.reports = reports;
        this.zones = zones;
        this.clock = clock;
    }

    PilotLine of(Pilot pilot, boolean current) {
        return new PilotLine(
                pilot.name(),
                "/pilots/" + pilot.id(),
                "/today?pilot=" + pilot.id(),
                pilot.phase().title() + ", " + PilotRow.day(pilot, clock.instant()),
                next(pilot),
                pilot.phase() != Phase.ONBOARDING && pilot.phase() != Phase.DECISION,
                current);
    }

    private String next(Pilot pilot) {
        if (pilot.schedule().pausedSince().isPresent()) {
            return "Paused: nothing is due until it goes on.";
        }
        return pilot.phase() != Phase.DELIVERY
                ? ""
                : reports.days(pilot).ahead().stream()
                        .findFirst()
                        .map(day -> next(pilot, day))
                        .orElse("Every report day has come.");
    }

    private String next(Pilot pilot, LocalDate day) {
        Instant due = pilot.schedule().cutOffOn(day);
        return "Next report " + TimeLeft.words(due, clock.instant()) + ": "
                + zones.of(pilot).time(due) + ".";
    }
}
