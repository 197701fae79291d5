package io.pilotgate.demo;

import io.pilotgate.decision.monthly.Engagement;
import io.pilotgate.decision.monthly.Engagements;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.rehearsal.Cast;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What follows a decision to scale up: a lead plans the ramp, and the vendor goes on labelling on working days. */
@Component
@Profile("demo")
@Order(10)
class PlayedOngoing implements PlayedHabit {

    private static final int RAMP_DAYS = 60;
    private static final int ITEMS_A_DAY_AT_THE_END = 400;
    private static final int ITEMS_A_DAY = 12;

    private final Cast cast;
    private final TaskInbox inbox;
    private final Engagements engagements;
    private final Pilots pilots;
    private final PlayedMonths months;

    PlayedOngoing(Cast cast, TaskInbox inbox, Engagements engagements, Pilots pilots, PlayedMonths months) {
        this.cast = cast;
        this.inbox = inbox;
        this.engagements = engagements;
        this.pilots = pilots;
        this.months = months;
    }

    @Override
    public void work(PilotId pilot, LocalDate today, Script script) {
        if (!script.isFollowedClosely() || pilots.find(pilot).phase() != Phase.DECIDED) {
            return;
        }
        inbox.openOf(pilot).stream()
                .filter(task -> task.key().equals("userTask_planRamp"))
                .forEach(task -> plan(task, today));
        if (isAtWork(pilot, today)) {
            months.deliver(pilot, today, ITEMS_A_DAY, BatchPurpose.ONGOING);
        }
    }

    private void plan(OpenTask task, LocalDate today) {
        inbox.complete(
                task.id(),
                Map.of("startsOn", today.toString(), "lengthDays", RAMP_DAYS, "dailyTarget", ITEMS_A_DAY_AT_THE_END),
                cast.lead());
    }

    private boolean isAtWork(PilotId pilot, LocalDate today) {
        return engagements
                        .of(pilot)
                        .filter(engagement -> engagement.end().isEmpty())
                        .map(Engagement::beginsOn)
                        .filter(begins -> !begins.isAfter(today))
                        .isPresent()
                && pilots.find(pilot).schedule().calendar().isWorkingDay(today);
    }
}
