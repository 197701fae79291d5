package io.pilotgate.portal.page.plan;

import io.pilotgate.agreement.PauseTerms;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Stop;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.PlanDesk;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.plan.PlanView.PauseRow;
import io.pilotgate.portal.page.plan.PlanView.PlanDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers the page about a pilot's days. While it is paused, dates are shown as if it went on today. */
@Component
class PlanViews {

    private final Doorkeeper door;
    private final PlanDesk desk;
    private final Vendors vendors;
    private final Clock clock;

    PlanViews(Doorkeeper door, PlanDesk desk, Vendors vendors, Clock clock) {
        this.door = door;
        this.desk = desk;
        this.vendors = vendors;
        this.clock = clock;
    }

    PlanView of(Pilot pilot) {
        Instant now = clock.instant();
        PilotSchedule schedule = pilot.schedule().resumedAt(now);
        boolean staff = door.person().isStaff();
        List<Stop> stops = staff ? desk.stops(pilot) : List.of();
        Optional<Stop> waiting = stops.stream().filter(Stop::waits).findFirst();
        return new PlanView(
                pilot.id().value(),
                pilot.name(),
                vendors.find(pilot.vendor()).name(),
                Words.zone(schedule.zone()),
                schedule.cutOff().toString(),
                dates(schedule),
                PlanMonth.of(PlanDays.of(schedule, LocalDate.ofInstant(now, schedule.zone()))),
                pilot.schedule().pausedSince().isPresent(),
                pilot.schedule().pauses().stream()
                        .map(pause -> row(pause, schedule.zone()))
                        .toList(),
                pauseDays(pilot, now),
                stops.stream()
                        .flatMap(stop -> ended(stop, schedule.zone()).stream())
                        .toList(),
                waiting.map(stop -> proposed(stop, schedule.zone())).orElse(null),
                waiting.map(Stop::proposedBy).filter(door.person().id()::equals).isPresent(),
                pilot.phase() != Phase.DECIDED,
                desk.mayChange());
    }

    private static List<PlanDate> dates(PilotSchedule schedule) {
        record Due(String title, LocalDate date) {}
        List<Due> dates = new ArrayList<>();
        List<LocalDate> reports = schedule.reportDays();
        dates.add(new Due("Kick-off", schedule.kickOff()));
        dates.add(new Due("First of " + Words.count(reports.size(), "report day"), reports.get(0)));
        dates.add(new Due("Last report day", reports.get(reports.size() - 1)));
        dates.add(new Due("Mid-pilot review", schedule.midPilotReview()));
        Arrays.stream(Gate.values()).forEach(gate -> dates.add(new Due(gate.title(), schedule.gateDate(gate))));
        dates.add(new Due("Last day", schedule.lastDay()));
        return dates.stream()
                .sorted(Comparator.comparing(Due::date))
                .map(due -> new PlanDate(due.title(), Words.date(due.date()), "day " + schedule.dayOf(due.date())))
                .toList();
    }

    private String pauseDays(Pilot pilot, Instant now) {
        PauseTerms terms = desk.pauseTerms(pilot);
        long left = desk.pauseDaysLeft(pilot);
        if (!terms.agreed()) {
            return "The contract has no pause clause: this pilot cannot be paused.";
        }
        String used = Words.count(pilot.schedule().pausedDays(now), "day") + " of pause "
                + (pilot.schedule().pausedDays(now) == 1 ? "is" : "are") + " used of the " + terms.maximumDays()
                + " that the contract allows";
        return left < 0
                ? used + ": " + Words.count(-left, "day") + " too many. Resume the pilot or stop it."
                : used + "; " + left + " left.";
    }

    private static PauseRow row(Pause pause, ZoneId zone) {
        Instant until = pause.until();
        return new PauseRow(
                Words.time(pause.from(), zone),
                until == null ? "still paused" : Words.time(until, zone),
                pause.reason(),
                Named.of(pause.by()));
    }

    private static String proposed(Stop stop, ZoneId zone) {
        return "Proposed by " + Named.of(stop.proposedBy()) + " on " + Words.time(stop.proposedAt(), zone) + ": "
                + stop.reason();
    }

    private static Optional<String> ended(Stop stop, ZoneId zone) {
        return stop.review()
                .map(review -> proposed(stop, zone) + " " + (review.confirmed() ? "Confirmed" : "Withdrawn") + " by "
                        + Named.of(review.by()) + " on " + Words.time(review.at(), zone) + ".");
    }
}
