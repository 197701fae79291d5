package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.References;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Red flag 7: references that cannot be verified, or logos only: fewer than two of them were verified. */
@Component
class UnverifiedReferences implements RedFlagRule {

    private final CurrentAnswers answers;

    UnverifiedReferences(CurrentAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<RedFlag> raisedBy(Vendor vendor, LocalDate on) {
        return answers.of(vendor.id())
                .filter(given -> References.verified(given) < References.FEWEST)
                .map(given -> new RedFlag(
                        "RF7",
                        "References not verified",
                        "Of the references of " + vendor.name() + ", " + References.named(given)
                                + " can be asked and " + References.verified(given)
                                + " are verified; it takes two. Ask them and record what they said (STR2)."));
    }
}
