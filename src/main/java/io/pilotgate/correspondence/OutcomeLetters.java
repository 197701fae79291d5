package io.pilotgate.correspondence;

import io.pilotgate.commercial.RampPlan;
import io.pilotgate.commercial.RampPlanned;
import io.pilotgate.commercial.RampPlans;
import io.pilotgate.decision.NextCycleLaunched;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows a decision to go on, told to both sides. */
@Component
class OutcomeLetters {

    private final LetterDesk desk;
    private final RampPlans ramps;

    OutcomeLetters(LetterDesk desk, RampPlans ramps) {
        this.desk = desk;
        this.ramps = ramps;
    }

    @EventListener
    void on(RampPlanned planned) {
        desk.toBoth(
                planned.pilot(),
                "ramp-planned",
                "ramp",
                "The ramp to production is planned",
                ramps.of(planned.pilot()).map(OutcomeLetters::words).orElse("The plan stands on the pilot's page."));
    }

    @EventListener
    void on(NextCycleLaunched launched) {
        String name = desk.pilot(launched.successor()).name();
        desk.toBoth(
                launched.pilot(),
                "next-cycle",
                launched.successor().value(),
                "The pilot goes on as \"" + name + "\"",
                "The work goes on in a new pilot with a changed scope: \"" + name
                        + "\". Its ground truth and its plan are drawn afresh; nothing sealed is carried over.\n\nIts page: "
                        + desk.pageOf(launched.successor()));
    }

    private static String words(RampPlan plan) {
        return "Production begins on " + LetterWords.date(plan.startsOn()) + " and reaches " + plan.dailyTarget()
                + " items a working day by " + LetterWords.date(plan.endsOn()) + ".\n\n"
                + plan.steps().stream()
                        .map(step -> "- Week " + step.week() + ", from "
                                + step.days().first() + ": " + step.itemsPerDay() + " items a day")
                        .collect(Collectors.joining("\n"));
    }
}
