package io.pilotgate.demo;

import io.pilotgate.commercial.OwnEffort.Kind;
import io.pilotgate.commercial.OwnEfforts;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.Cast;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The hours of the buyer's own people, each Friday: audits, and the mending of what came wrong. */
@Component
@Profile("demo")
@Order(40)
class PlayedEfforts implements PlayedHabit {

    private static final BigDecimal AN_HOUR = new BigDecimal("45");
    private static final double MUCH_WRONG = 0.05;

    private final Cast cast;
    private final Pilots pilots;
    private final OwnEfforts efforts;

    PlayedEfforts(Cast cast, Pilots pilots, OwnEfforts efforts) {
        this.cast = cast;
        this.pilots = pilots;
        this.efforts = efforts;
    }

    @Override
    public void work(PilotId pilot, LocalDate today, Script script) {
        var found = pilots.find(pilot);
        if (found.phase() != Phase.DELIVERY
                || today.getDayOfWeek() != DayOfWeek.FRIDAY
                || !found.schedule().reportDays().contains(today)) {
            return;
        }
        record(pilot, Kind.QA, today, "0.5", "Simulated: the week's audit.");
        if (script.on(today, found.schedule().reportDays()).wrongShare() > MUCH_WRONG) {
            record(pilot, Kind.REWORK, today, "2", "Simulated: wrong labels that were mended in-house.");
        }
    }

    private void record(PilotId pilot, Kind kind, LocalDate today, String hours, String remark) {
        efforts.record(pilot, kind, today, new BigDecimal(hours), AN_HOUR, remark, cast.qa());
    }
}
