package io.pilotgate.commercial.intake;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file: all of it is counted, the first of it named. */
final class Problems {

    private static final int NAMED = 50;

    private final List<Reason> named = new ArrayList<>();
    private long all;

    void add(String place, String text) {
        all++;
        if (named.size() < NAMED) {
            named.add(new Reason(place, text));
        }
    }

    void at(String place, Refusal refusal) {
        refusal.reasons().forEach(reason -> add(place, reason.text()));
    }

    void refuseIfAny() {
        if (all > named.size()) {
            named.add(new Reason(
                    "file", "There are " + all + " mistakes; the first " + NAMED + " are named. Mend these first."));
        }
        if (all > 0) {
            throw new Refusal(Refusal.Kind.INVALID, named);
        }
    }
}
