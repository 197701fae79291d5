package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.ReportDayState;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.WorkAfterDecision;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.SopDesk;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what a vendor's people need to hand something in for one pilot. */
@Component
public class HandInViews {

    private final ReportDesk reports;
    private final SopDesk sops;
    private final WorkAfterDecision after;
    private final Clock clock;

    HandInViews(ReportDesk reports, SopDesk sops, WorkAfterDecision after, Clock clock) {
        this.reports = reports;
        this.sops = sops;
        this.after = after;
        this.clock = clock;
    }

    public HandInView of(Pilot pilot) {
        PilotSchedule schedule = pilot.schedule();
        LocalDate today = LocalDate.ofInstant(clock.instant(), schedule.zone());
        Map<LocalDate, ReportDayState> states = reports.states(pilot);
        List<LocalDate> days = schedule.reportDays().stream()
                .filter(day -> !day.isAfter(today))
                .toList();
        List<String> signed = signed(pilot);
        return new HandInView(
                pilot.id().value(),
                pilot.name(),
                Form.proposing("report", Map.of("day", proposed(days, states))),
                days.stream()
                        .sorted(Comparator.reverseOrder())
                        .map(day -> option(day, schedule, states))
                        .toList(),
                schedule.cutOff() + " (" + Words.zone(schedule.zone()) + ")",
                pilot.phase() == Phase.DELIVERY && !days.isEmpty(),
                batch(pilot, signed),
                signed.stream().map(version -> new Option(version, version)).toList(),
                pilot.phase() == Phase.CALIBRATION || pilot.phase() == Phase.DELIVERY || after.goesOn(pilot.id()),
                closed(pilot));
    }

    /** Today while it is open; else the day that has been missing longest. */
    private static List<String> proposed(List<LocalDate> days, Map<LocalDate, ReportDayState> states) {
        return days.stream()
                .filter(day -> states.get(day) == ReportDayState.AHEAD)
                .findFirst()
                .or(() -> days.stream()
                        .filter(day -> states.get(day) == ReportDayState.MISSING)
                        .findFirst())
                .map(LocalDate::toString)
                .stream()
                .toList();
    }

    private static Option option(LocalDate day, PilotSchedule schedule, Map<LocalDate, ReportDayState> states) {
        ReportDayState state = states.getOrDefault(day, ReportDayState.AHEAD);
        String stands = state == ReportDayState.AHEAD ? "open" : state.word();
        return new Option(day.toString(), Words.date(day) + " (day " + schedule.dayOf(day) + "), " + stands);
    }

    /** Newest first. */
    private List<String> signed(Pilot pilot) {
        List<String> versions = new ArrayList<>(sops.of(pilot).stream()
                .filter(SopVersion::isSignedByBoth)
                .map(SopVersion::version)
                .toList());
        Collections.reverse(versions);
        return versions;
    }

    private static Form batch(Pilot pilot, List<String> signed) {
        BatchPurpose purpose = switch (pilot.phase()) {
            case CALIBRATION -> BatchPurpose.CALIBRATION;
            case DECIDED -> BatchPurpose.ONGOING;
            default -> BatchPurpose.PRODUCTION;
        };
        return Form.proposing(
                "batch",
                Map.of(
                        "purpose",
                        List.of(purpose.name()),
                        "sopVersion",
                        signed.stream().limit(1).toList()));
    }

    private static String closed(Pilot pilot) {
        return switch (pilot.phase()) {
            case ONBOARDING -> "Nothing can be handed in yet: this pilot is in its onboarding.";
            case CALIBRATION -> "Reports are taken from the delivery on.";
            case DELIVERY -> "";
            case DECISION -> "The delivery is over; nothing more is handed in.";
            case DECIDED -> "This pilot is decided; no further report is handed in.";
        };
    }
}
