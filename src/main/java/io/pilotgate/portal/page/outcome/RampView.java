package io.pilotgate.portal.page.outcome;

import io.pilotgate.commercial.RampPlan;
import io.pilotgate.commercial.RampStep;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.util.List;

/**
 * A ramp plan on the page.
 *
 * @param steps week by week
 */
public record RampView(List<Fact> facts, List<Step> steps) {

    /**
     * One week.
     *
     * @param share of the target, in per cent, as the bar beside it shows it
     */
    public record Step(int week, String days, String perDay, int workingDays, String items, long share) {}

    static RampView of(RampPlan plan) {
        return new RampView(
                List.of(
                        new Fact("From", Words.date(plan.startsOn())),
                        new Fact("To", Words.date(plan.endsOn()) + ", " + plan.lengthDays() + " days"),
                        new Fact(
                                "Pilot's average",
                                plan.dailyBefore() == 0
                                        ? "no data: nothing was delivered"
                                        : Words.number(plan.dailyBefore()) + " items a report day"),
                        new Fact("Target", Words.number(plan.dailyTarget()) + " items a working day"),
                        new Fact("In all", Words.number(plan.items()) + " items, the limit of orders"),
                        new Fact("Planned by", Named.of(plan.madeBy()))),
                plan.steps().stream()
                        .map(step -> step(step, plan.dailyTarget()))
                        .toList());
    }

    private static Step step(RampStep step, long target) {
        return new Step(
                step.week(),
                Words.date(step.days().first()) + " to "
                        + Words.date(step.days().last()),
                Words.number(step.itemsPerDay()),
                step.workingDays(),
                Words.number(step.items()),
                step.itemsPerDay() * 100 / target);
    }
}
