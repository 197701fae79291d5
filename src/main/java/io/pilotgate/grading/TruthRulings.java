package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.truth.SecondLabel;
import io.pilotgate.grading.truth.SecondLabels;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which of two labels of the buyer's own is right: a third person does, who is not told whose is whose. */
@Service
public class TruthRulings {

    private static final int LONGEST_REASON = 2000;

    private final TruthDifferences differences;
    private final SecondLabels labels;
    private final TruthVault vault;
    private final TruthRulingStore rulings;
    private final Adjudicators adjudicators;
    private final GradingLock lock;
    private final AuditTrail audit;
    private final Clock clock;

    TruthRulings(
            TruthDifferences differences,
            SecondLabels labels,
            TruthVault vault,
            TruthRulingStore rulings,
            Adjudicators adjudicators,
            GradingLock lock,
            AuditTrail audit,
            Clock clock) {
        this.differences = differences;
        this.labels = labels;
        this.vault = vault;
        this.rulings = rulings;
        this.adjudicators = adjudicators;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a difference to its adjudicator; every look is on record. */
    @Transactional
    public TruthPair pair(PilotId id, int number, PersonId by) {
        requireThird(id, by);
        differences.undecided(id, number);
        SecondLabel second = labels.open(id, number);
        String sealed = vault.openContested(
                        id, second.item(), by, "Labelled a second time as " + TruthDifference.label(number) + ".")
                .content()
                .label();
        return isSecondFirst(id, number)
                ? new TruthPair(number, second.item(), second.label(), sealed)
                : new TruthPair(number, second.item(), sealed, second.label());
    }

    /**
     * Says which label is right.
     *
     * @param reason 1 to 2000 characters
     */
    @Transactional
    public TruthCheck decide(PilotId id, int number, LabelChoice choice, String reason, PersonId by) {
        Texts.require("reason", reason, LONGEST_REASON, "Say what the choice rests on.");
        requireThird(id, by);
        differences.open(id);
        lock.take(id);
        differences.undecided(id, number);
        RightTruth right = RightTruth.of(choice, isSecondFirst(id, number));
        rulings.insert(id, number, new TruthRuling(right, reason.trim(), by, now()));
        audit.record(
                id,
                by,
                "truth-check-decided",
                TruthDifference.label(number),
                Map.of("sealedUpheld", Boolean.toString(right.upholdsTheSealed())));
        return differences.of(id).orElseThrow();
    }

    /** Whether this person may decide differences: neither who sealed the truth nor who labelled it again. */
    public boolean mayDecide(PilotId id, PersonId person) {
        return adjudicators.isIndependent(id, person)
                && labels.find(id)
                        .filter(labelling -> !labelling.by().equals(person))
                        .isPresent();
    }

    private void requireThird(PilotId id, PersonId by) {
        adjudicators.requireIndependent(id, by);
        if (labels.find(id).filter(labelling -> labelling.by().equals(by)).isPresent()) {
            throw Refusal.forbidden(
                    "adjudicator",
                    "You handed in the second labels. A reviewer of QA who did not decides where they differ.");
        }
    }

    private boolean isSecondFirst(PilotId id, int number) {
        return vault.tossCoin(id, TruthDifference.label(number));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
