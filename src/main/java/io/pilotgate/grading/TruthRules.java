package io.pilotgate.grading;

import io.pilotgate.grading.truth.TruthDraft;
import io.pilotgate.grading.truth.TruthSet;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.WorkAfterDecision;
import java.util.List;
import org.springframework.stereotype.Component;

/** When truth may be sealed, and what a file of it must be. */
@Component
class TruthRules {

    private final TruthVault vault;
    private final WorkAfterDecision after;

    TruthRules(TruthVault vault, WorkAfterDecision after) {
        this.vault = vault;
        this.after = after;
    }

    /** A month is measured by items that are new in it; all else is sealed before there is a delivery to look at. */
    void requireTime(Pilot pilot, TruthPurpose purpose) {
        if (purpose != TruthPurpose.MONTH) {
            BeforeDelivery.require(pilot, "Sealing " + purpose.title() + " truth");
        } else if (pilot.phase() == Phase.DECIDED && !after.goesOn(pilot.id())) {
            throw Refusal.conflict(
                    "phase", "This pilot is over, and no work goes on that a month could be measured by.");
        } else if (pilot.phase().compareTo(Phase.DELIVERY) < 0) {
            throw Refusal.conflict(
                    "phase", "Truth of a month is sealed from the delivery on; before it, seal the blind set.");
        }
    }

    void check(TruthDraft draft, TruthPurpose purpose) {
        int items = draft.items();
        if (purpose == TruthPurpose.CALIBRATION
                && (items < GroundTruth.LEAST_CALIBRATION_ITEMS || items > GroundTruth.MOST_CALIBRATION_ITEMS)) {
            throw Refusal.invalid(
                    "file",
                    "A calibration set has " + GroundTruth.LEAST_CALIBRATION_ITEMS + " to "
                            + GroundTruth.MOST_CALIBRATION_ITEMS + " items; this file has " + items + ".");
        }
        String before = vault.linesSealedBefore(draft);
        if (!before.isEmpty()) {
            throw Refusal.invalid(
                    "file",
                    "These lines name items that are sealed in another set of this pilot: " + before
                            + ". An item is used once: calibration items are known after their review. Leave them out.");
        }
    }

    /** What is sealed already is the same file, or this one is refused. */
    void requireSame(PilotId id, TruthSet known, TruthDraft draft, Sha256 hash) {
        requireSameModels(id, known, draft);
        requireSameFile(known, hash);
    }

    /** The same bytes may be read once without the columns of models and then with them: that is another set. */
    private void requireSameModels(PilotId id, TruthSet known, TruthDraft draft) {
        if (draft.namesModels()
                && vault.openModels(id, known.purpose(), known.attempt()).isEmpty()) {
            throw Refusal.conflict(
                    "firstModelColumn",
                    "The " + known.purpose().title()
                            + " set is sealed without its models. Sealed truth never changes, so they cannot be added to it.");
        }
    }

    private static void requireSameFile(TruthSet known, Sha256 hash) {
        if (!known.fileHash().equals(hash)) {
            throw Refusal.conflict(
                    "file",
                    switch (known.purpose()) {
                        case BLIND ->
                            "The blind set of this pilot is sealed (" + known.items()
                                    + " items). Sealed truth never changes.";
                        case CALIBRATION ->
                            "The calibration set of attempt " + known.attempt() + " is sealed (" + known.items()
                                    + " items). Sealed truth never changes; another attempt takes another set.";
                        case MONTH ->
                            "The set of this month is sealed (" + known.items()
                                    + " items). Sealed truth never changes; the next month takes another set.";
                    });
        }
    }

    /** One class in a truth file is more often a wrong column than a fact, but it may be a fact. */
    static List<String> warnings(TruthDraft draft) {
        return draft.classes() > 1
                ? List.of()
                : List.of("All " + draft.items()
                        + " items have the same label: whoever always gives it scores 100 %. If other"
                        + " classes occur in the work, this set cannot tell good work from bad.");
    }
}
