package io.pilotgate.portal.page;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.ProportionInterval;
import java.util.ArrayList;
import java.util.List;

/** How pages print a proportion: never alone, always k of n with its intervals and their methods. */
public final class Proportions {

    private static final int PERCENT = 100;

    private Proportions() {}

    public static String headline(Proportion proportion) {
        return proportion.isNoData()
                ? Panel.NO_DATA
                : proportion.correct() + " of " + proportion.n() + " correct ("
                        + Words.share(proportion.value().orElseThrow()) + ")";
    }

    public static List<Fact> facts(Proportion proportion) {
        List<Fact> facts = new ArrayList<>();
        for (ProportionInterval method : ProportionInterval.values()) {
            proportion
                    .interval(method, Proportion.CONFIDENCE)
                    .ifPresent(interval -> facts.add(new Fact(confidence(method.title()), Words.interval(interval))));
        }
        return facts;
    }

    public static String confidence(String method) {
        return method + ", " + Math.round(Proportion.CONFIDENCE * PERCENT) + " %";
    }
}
