package io.pilotgate.demo;

import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.turnaround.SideHours;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.rehearsal.Cast;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Both sides say when they are at work; saying the same again changes nothing. */
@Component
@Profile("demo")
class PlayedHours {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Cast cast;
    private final SideHours hours;

    PlayedHours(Cast cast, SideHours hours) {
        this.cast = cast;
        this.hours = hours;
    }

    void say(PilotId pilot) {
        DemoVendor vendor = DemoVendor.of(cast.vendorOf(pilot));
        hours.record(pilot, Side.BUYER, hours(DemoLaunches.ZONE, LocalTime.of(9, 0), LocalTime.of(17, 0)), cast.lead());
        hours.record(pilot, Side.VENDOR, hours(vendor.zone(), vendor.worksFrom(), vendor.worksTo()), vendor.person());
    }

    private static WorkingHours hours(ZoneId zone, LocalTime from, LocalTime to) {
        return new WorkingHours(new WorkingCalendar(zone, WEEKEND, Set.of()), from, to);
    }
}
