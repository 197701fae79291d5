package io.pilotgate.correspondence;

import io.pilotgate.grading.Seal;
import io.pilotgate.grading.Seals;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Nothing is delivered before both sides hold the roots of what the delivery will be measured by. */
@Component
class RootMailed implements GateCondition {

    private final Seals seals;
    private final SealLetters letters;

    RootMailed(Seals seals, SealLetters letters) {
        this.seals = seals;
        this.letters = letters;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.CALIBRATION;
    }

    @Override
    public String key() {
        return "sealedRoot";
    }

    @Override
    public String title() {
        return "Root shown and mailed to both sides";
    }

    /** A root that comes after the delivery proves nothing about what was there before it. */
    @Override
    public boolean isWaivable() {
        return false;
    }

    @Override
    public Finding assess(Pilot pilot) {
        List<Seal> sealed = seals.of(pilot.id());
        if (sealed.isEmpty()) {
            return new Finding.NotMet("No truth is sealed yet; its root is mailed when it is.");
        }
        List<String> missing = sealed.stream()
                .filter(Seal::isRooted)
                .flatMap(seal -> letters.missing(pilot, seal).stream()
                        .map(person -> seal.set().words() + " to " + person.address()))
                .toList();
        return missing.isEmpty()
                ? new Finding.Met(sealed.stream().map(RootMailed::words).collect(Collectors.joining(" ")))
                : new Finding.NotMet("Not mailed yet: the root of " + String.join(", ", missing)
                        + ". It goes out with the next daily look at the pilot.");
    }

    private static String words(Seal seal) {
        return seal.isRooted()
                ? "The root of " + seal.set().words() + " is mailed to both sides: " + seal.root() + "."
                : "There is no root of " + seal.set().words() + " to mail: it was sealed before roots were kept.";
    }
}
