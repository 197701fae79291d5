package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.truth.SecondLabel;
import io.pilotgate.grading.truth.SecondLabelling;
import io.pilotgate.grading.truth.SecondLabels;
import io.pilotgate.grading.truth.TruthDraft;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks the truth itself: a part of the blind set is labelled a second time by somebody who does not see it, and where the two differ a
 * third person, who is not told whose is whose, says which is right. What comes out stands beside the verdict and never changes it.
 */
@Service
public class TruthChecks {

    private static final int LONGEST_REASON = 2000;

    private final SecondLabels labels;
    private final TruthVault vault;
    private final TruthRulingStore rulings;
    private final Adjudicators adjudicators;
    private final GradingLock lock;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    TruthChecks(
            SecondLabels labels,
            TruthVault vault,
            TruthRulingStore rulings,
            Adjudicators adjudicators,
            GradingLock lock,
            Pilots pilots,
            AuditTrail audit,
            Clock clock) {
        this.labels = labels;
        this.vault = vault;
        this.rulings = rulings;
        this.adjudicators = adjudicators;
        this.lock = lock;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty where nothing was labelled a second time. */
    public Optional<TruthCheck> of(PilotId id) {
        return labels.find(id).map(labelling -> TruthCheck.of(labelling, differences(id)));
    }

    /**
     * Keeps the second labels of a part of the blind set, encrypted; no copy of the file is kept. The same bytes again are the check
     * that there is.
     *
     * @throws Refusal where no blind truth is sealed, there is another check, the file names other items, or the person sealed the
     *     truth: who knows it labels nothing blind
     */
    @Transactional
    public TruthCheck keep(PilotId id, TruthFile file, PersonId by) {
        Pilot pilot = open(id);
        if (vault.find(id, TruthPurpose.BLIND, GroundTruth.NO_ATTEMPT).isEmpty()) {
            throw Refusal.conflict("groundTruth", "No blind truth is sealed yet, so there is nothing to check.");
        }
        adjudicators.requireIndependent(id, by);
        TruthDraft draft = vault.draft(id);
        file.read(pilot.scope().labelKind(), draft);
        if (draft.namesModels()) {
            throw Refusal.invalid(
                    "firstModelColumn", "Who labels a second time does not know the models: leave both columns empty.");
        }
        Sha256 hash = file.hash();
        lock.take(id);
        Optional<SecondLabelling> known = labels.find(id);
        if (known.isPresent()) {
            return same(id, known.get(), hash);
        }
        String others = labels.linesOfOthers(draft);
        if (!others.isEmpty()) {
            throw Refusal.invalid(
                    "file",
                    "These lines name items that are not in the sealed blind set: " + others
                            + ". Leave them out: only sealed labels are checked.");
        }
        labels.keep(draft, hash, by, now());
        audit.record(
                id,
                by,
                "truth-labelled-again",
                "blind",
                Map.of("items", Integer.toString(draft.items()), "sha256", hash.hex()));
        return of(id).orElseThrow();
    }

    /** Opens a difference to its adjudicator; every look is on record. */
    @Transactional
    public TruthPair pair(PilotId id, int number, PersonId by) {
        requireThird(id, by);
        undecided(id, number);
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
        open(id);
        lock.take(id);
        undecided(id, number);
        RightTruth right = RightTruth.of(choice, isSecondFirst(id, number));
        rulings.insert(id, number, new TruthRuling(right, reason.trim(), by, now()));
        audit.record(
                id,
                by,
                "truth-check-decided",
                TruthDifference.label(number),
                Map.of("sealedUpheld", Boolean.toString(right.upholdsTheSealed())));
        return of(id).orElseThrow();
    }

    /** Whether this person may label a second time: somebody who did not seal the truth. */
    public boolean mayLabel(PilotId id, PersonId person) {
        return adjudicators.isIndependent(id, person);
    }

    /** Whether this person may decide differences: neither who sealed the truth nor who labelled it again. */
    public boolean mayDecide(PilotId id, PersonId person) {
        return adjudicators.isIndependent(id, person)
                && labels.find(id)
                        .filter(labelling -> !labelling.by().equals(person))
                        .isPresent();
    }

    private List<TruthDifference> differences(PilotId id) {
        LabelKind kind = pilots.find(id).scope().labelKind();
        Map<Integer, TruthRuling> decided = rulings.all(id);
        return labels.differences(id, kind::saySame).stream()
                .map(number -> new TruthDifference(number, Optional.ofNullable(decided.get(number))))
                .toList();
    }

    private TruthCheck same(PilotId id, SecondLabelling known, Sha256 hash) {
        if (!known.fileHash().equals(hash)) {
            throw Refusal.conflict(
                    "file",
                    "A part of this blind set was labelled a second time already (" + known.items()
                            + " items). One check is made, so that nobody labels until the figure pleases.");
        }
        return of(id).orElseThrow();
    }

    private void requireThird(PilotId id, PersonId by) {
        adjudicators.requireIndependent(id, by);
        if (labels.find(id).filter(labelling -> labelling.by().equals(by)).isPresent()) {
            throw Refusal.forbidden(
                    "adjudicator",
                    "You handed in the second labels. A reviewer of QA who did not decides where they differ.");
        }
    }

    private TruthDifference undecided(PilotId id, int number) {
        TruthDifference difference = of(id).stream()
                .flatMap(check -> check.differences().stream())
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "number", "No second label of this pilot differs as " + TruthDifference.label(number) + "."));
        if (difference.isDecided()) {
            throw Refusal.conflict("number", difference.label() + " is decided already.");
        }
        return difference;
    }

    private Pilot open(PilotId id) {
        Pilot pilot = pilots.find(id);
        if (pilot.phase() == Phase.DECIDED) {
            throw Refusal.conflict(
                    "phase", "This pilot is decided. Its truth is checked before, so that the decision can weigh it.");
        }
        return pilot;
    }

    private boolean isSecondFirst(PilotId id, int number) {
        return vault.tossCoin(id, TruthDifference.label(number));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
