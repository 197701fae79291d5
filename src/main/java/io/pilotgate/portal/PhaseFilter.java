package io.pilotgate.portal;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the pilots stand that somebody wants to see. */
public enum PhaseFilter {
    RUNNING("All that run", EnumSet.complementOf(EnumSet.of(Phase.DECIDED))),
    ONBOARDING("In onboarding", EnumSet.of(Phase.ONBOARDING)),
    CALIBRATION("In calibration", EnumSet.of(Phase.CALIBRATION)),
    DELIVERY("In delivery", EnumSet.of(Phase.DELIVERY)),
    DECISION("Before the decision", EnumSet.of(Phase.DECISION)),
    DECIDED("Decided", EnumSet.of(Phase.DECIDED));

    private final String title;
    private final Set<Phase> phases;

    PhaseFilter(String title, Set<Phase> phases) {
        this.title = title;
        this.phases = Set.copyOf(phases);
    }

    public String title() {
        return title;
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param word as it stands in an address; empty for wherever they stand */
    public static Set<Phase> read(String word) {
        return word.isBlank()
                ? Set.of()
                : Arrays.stream(values())
                        .filter(filter -> filter.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> unknown(word))
                        .phases;
    }

    private static Refusal unknown(String word) {
        return Refusal.invalid(
                "at",
                Refusal.quoted(word) + " is nowhere a pilot stands. Ask for "
                        + Arrays.stream(values()).map(PhaseFilter::word).collect(Collectors.joining(", ")) + ".");
    }
}
