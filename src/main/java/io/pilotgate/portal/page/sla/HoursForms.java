package io.pilotgate.portal.page.sla;

import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.delivery.Side;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.portal.SlaDesk;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.sla.SlaView.SideForm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Forms in which each side says when it is at work, filled with what is known. */
@Component
class HoursForms {

    private final SlaDesk desk;

    HoursForms(SlaDesk desk) {
        this.desk = desk;
    }

    /** A lead says both sides' hours, the vendor's people their own. */
    List<SideForm> of(Pilot pilot) {
        return Arrays.stream(Side.values())
                .filter(side -> desk.mayAsk() || (side == Side.VENDOR && desk.isVendor(pilot)))
                .map(side -> side(pilot, side))
                .toList();
    }

    private SideForm side(Pilot pilot, Side side) {
        WorkingHours known = desk.hours(pilot, side).orElse(null);
        return new SideForm(
                side.name(),
                side == Side.BUYER ? "The buyer's hours" : "The vendor's hours",
                known == null ? "not said yet" : words(known),
                Form.proposing("hours-" + side.name(), known == null ? proposed(pilot) : values(known)));
    }

    private static Map<String, List<String>> proposed(Pilot pilot) {
        PilotSchedule schedule = pilot.schedule();
        return Map.of(
                "zone", List.of(Words.zone(schedule.zone())),
                "weekend", schedule.weekend().stream().map(DayOfWeek::name).toList());
    }

    private static Map<String, List<String>> values(WorkingHours hours) {
        return Map.of(
                "zone", List.of(hours.calendar().zone().getId()),
                "from", List.of(hours.from().toString()),
                "to", List.of(hours.to().toString()),
                "weekend",
                        hours.calendar().weekend().stream().map(DayOfWeek::name).toList(),
                "holidays",
                        List.of(hours.calendar().holidays().stream()
                                .sorted()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining("\n"))));
    }

    private static String words(WorkingHours hours) {
        return hours.from() + " to " + hours.to() + ", "
                + Words.zone(hours.calendar().zone()) + ", "
                + Words.count(hours.calendar().holidays().size(), "holiday");
    }
}
