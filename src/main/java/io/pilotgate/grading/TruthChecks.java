package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.truth.SecondLabelling;
import io.pilotgate.grading.truth.SecondLabels;
import io.pilotgate.grading.truth.TruthDraft;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks the truth itself: a part of the blind set is labelled a second time by somebody who does not see it, and where the two differ a
 * third person says which is right ({@link TruthRulings}). What comes out stands beside the verdict and never changes it.
 */
@Service
public class TruthChecks {

    private final SecondLabels labels;
    private final TruthVault vault;
    private final TruthDifferences differences;
    private final Adjudicators adjudicators;
    private final GradingLock lock;
    private final AuditTrail audit;
    private final Clock clock;

    TruthChecks(
            SecondLabels labels,
            TruthVault vault,
            TruthDifferences differences,
            Adjudicators adjudicators,
            GradingLock lock,
            AuditTrail audit,
            Clock clock) {
        this.labels = labels;
        this.vault = vault;
        this.differences = differences;
        this.adjudicators = adjudicators;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty where nothing was labelled a second time. */
    public Optional<TruthCheck> of(PilotId id) {
        return differences.of(id);
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
        Pilot pilot = differences.open(id);
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

    /** Whether this person may label a second time: somebody who did not seal the truth. */
    public boolean mayLabel(PilotId id, PersonId person) {
        return adjudicators.isIndependent(id, person);
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
