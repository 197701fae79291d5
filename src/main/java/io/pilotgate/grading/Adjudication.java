package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.Dispute.Ruling;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides contested items, blind: the adjudicator sees two labels and not whose they are. It is one of the three ways
 * out of the vault, so that each look is on record.
 */
@Service
public class Adjudication {

    private static final int LONGEST_REASON = 2000;

    private final DisputeStore store;
    private final DisputeStages stages;
    private final Adjudicators adjudicators;
    private final Corrections corrections;
    private final TruthVault vault;
    private final GradingLock lock;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Adjudication(
            DisputeStore store,
            DisputeStages stages,
            Adjudicators adjudicators,
            Corrections corrections,
            TruthVault vault,
            GradingLock lock,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.stages = stages;
        this.adjudicators = adjudicators;
        this.corrections = corrections;
        this.vault = vault;
        this.lock = lock;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Opens an undecided item to its adjudicator; every look is on record. */
    @Transactional
    public ContestedItem open(PilotId id, int number, PersonId by) {
        adjudicators.requireIndependent(id, by);
        Dispute dispute = undecided(id, number);
        String item = dispute.failed().item();
        String vendors = dispute.failed().counted();
        String sealed = vault.openContested(id, item, by, "Contested as " + dispute.label() + ".")
                .content()
                .label();
        return isVendorsFirst(id, dispute)
                ? new ContestedItem(number, item, vendors, sealed)
                : new ContestedItem(number, item, sealed, vendors);
    }

    /**
     * Decides an item. When it was the last one, what was upheld goes into a correction that a lead countersigns.
     *
     * @param reason 1 to 2000 characters
     */
    @Transactional
    public void decide(PilotId id, int number, LabelChoice choice, String reason, PersonId by) {
        Texts.require("reason", reason, LONGEST_REASON, "Say what the choice rests on; both sides will read it.");
        adjudicators.requireIndependent(id, by);
        pilots.find(id).requireRunning("Deciding a contested item");
        lock.take(id);
        Dispute dispute = undecided(id, number);
        RightLabel right = choice.of(isVendorsFirst(id, dispute));
        store.rule(
                id, number, new Ruling(right, reason.trim(), by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        audit.record(id, by, "dispute-decided", dispute.label(), Map.of("upheld", Boolean.toString(right.isUpheld())));
        finish(id, by);
    }

    /** Whether this person had no part in the truth and the plan of the pilot. */
    public boolean isOpenTo(PilotId id, PersonId person) {
        return adjudicators.isIndependent(id, person);
    }

    private void finish(PilotId id, PersonId by) {
        List<Dispute> all = store.all(id);
        if (!all.stream().allMatch(Dispute::isDecided)) {
            return;
        }
        if (!corrections.makeFor(id, all.stream().filter(Dispute::isUpheld).toList(), by)) {
            facts.publishEvent(new DisputesDecided(id));
        }
    }

    /** The order of two labels is drawn anew when an item is decided anew. */
    private boolean isVendorsFirst(PilotId id, Dispute dispute) {
        return vault.tossCoin(id, dispute.label() + "/" + dispute.round());
    }

    private Dispute undecided(PilotId id, int number) {
        Dispute dispute = store.all(id).stream()
                .filter(known -> known.failed().number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "dispute", "No item of this pilot is contested as " + FailedItem.label(number) + "."));
        if (stages.of(id) != DisputeStage.DECIDING || dispute.isDecided()) {
            throw Refusal.conflict("dispute", whyNot(stages.of(id), dispute));
        }
        return dispute;
    }

    private static String whyNot(DisputeStage stage, Dispute dispute) {
        return switch (stage) {
            case OPEN -> "The vendor may still contest items. They are opened once its window is closed.";
            case GIVEN_UP -> "The pilot was stopped; " + dispute.label() + " stays undecided.";
            default -> dispute.label() + " is decided already.";
        };
    }
}
