package io.pilotgate.demo;

import io.pilotgate.decision.quality.ScaleTest;
import io.pilotgate.decision.quality.ScaleTests;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.Cast;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A surge, planned a week ahead: on its day the vendor delivers twice as much, with twice the people. */
@Component
@Profile("demo")
@Order(30)
class PlayedSurge implements PlayedHabit {

    private static final int PLANNED_ON = 4;
    private static final int DAY = 9;

    private final Cast cast;
    private final Pilots pilots;
    private final ScaleTests tests;

    PlayedSurge(Cast cast, Pilots pilots, ScaleTests tests) {
        this.cast = cast;
        this.pilots = pilots;
        this.tests = tests;
    }

    static boolean isSurge(LocalDate day, List<LocalDate> reportDays) {
        return reportDays.indexOf(day) == DAY;
    }

    @Override
    public void work(PilotId pilot, LocalDate today, Script script) {
        List<LocalDate> days = pilots.find(pilot).schedule().reportDays();
        if (script.isFollowedClosely()
                && pilots.find(pilot).phase() == Phase.DELIVERY
                && days.indexOf(today) == PLANNED_ON
                && days.size() > DAY
                && tests.of(pilot).isEmpty()) {
            tests.plan(
                    pilot,
                    ScaleTest.Kind.SURGE,
                    days.get(DAY),
                    "Simulated: twice the items of a usual day, in the same turnaround.",
                    cast.lead());
        }
    }
}
