package io.pilotgate.portal.page.pilot;

import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.TimeLeft;
import io.pilotgate.portal.page.TwoZones;
import io.pilotgate.portal.page.Zones;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dates ahead of a vendor's people, in both zones. While the pilot is paused they are as if it went on now. */
@Component
class VendorDates {

    /** @param holds whether it stands until it is done, however late that is */
    private record Date(String title, Instant at, boolean holds) {}

    private final Zones zones;
    private final Clock clock;

    VendorDates(Zones zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    List<Fact> of(Pilot pilot) {
        Instant now = clock.instant();
        TwoZones both = zones.of(pilot);
        return dates(pilot, pilot.schedule().resumedAt(now)).stream()
                .filter(date -> date.holds() || !date.at().isBefore(now))
                .sorted(Comparator.comparing(Date::at))
                .map(date -> new Fact(date.title(), TimeLeft.words(date.at(), now) + "\n" + both.time(date.at())))
                .toList();
    }

    private static List<Date> dates(Pilot pilot, PilotSchedule schedule) {
        List<Date> dates = new ArrayList<>();
        if (pilot.phase() == Phase.DECIDED) {
            return dates;
        }
        Gate next = Gate.values()[pilot.phase().ordinal()];
        dates.add(new Date("Next gate: " + next.title(), schedule.gateDue(next), true));
        if (pilot.phase().ordinal() <= Phase.DELIVERY.ordinal()) {
            dates.add(new Date(
                    "First report", schedule.cutOffOn(schedule.reportDays().get(0)), false));
            dates.add(new Date("Mid-pilot review", schedule.cutOffOn(schedule.midPilotReview()), false));
            dates.add(new Date("Last report, deliveries end", schedule.deliveryEnds(), false));
        }
        return dates;
    }
}
