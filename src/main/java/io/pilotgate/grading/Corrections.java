package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.CorrectionLayer.Review;
import io.pilotgate.grading.Dispute.Ruling;
import io.pilotgate.grading.truth.CorrectionVault;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections of sealed truth: appended to it, countersigned by a second person, and never in place of it. */
@Service
public class Corrections {

    private static final int LONGEST_REASON = 2000;

    private final CorrectionVault layers;
    private final TruthVault vault;
    private final DisputeStore disputes;
    private final Rescoring rescoring;
    private final GradingLock lock;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Corrections(
            CorrectionVault layers,
            TruthVault vault,
            DisputeStore disputes,
            Rescoring rescoring,
            GradingLock lock,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.layers = layers;
        this.vault = vault;
        this.disputes = disputes;
        this.rescoring = rescoring;
        this.lock = lock;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Every correction of a pilot, oldest first, those that were declined among them. */
    public List<CorrectionLayer> of(PilotId id) {
        return layers.layers(id);
    }

    /**
     * Puts a correction in force, here and in every pilot that was given the same truth file.
     *
     * @throws Refusal for whoever decided one of its items
     */
    @Transactional
    public void countersign(PilotId id, int number, PersonId by) {
        pilots.find(id).requireRunning("Countersigning a correction");
        List<PilotId> sharing = layers.sharing(id);
        sharing.forEach(lock::take);
        CorrectionLayer layer = requireWaiting(id, number);
        requireSecondPerson(id, layer, by);
        Review review = new Review(true, "", by, now());
        layers.review(id, number, review);
        recordReview(id, layer, review, "correction-countersigned");
        rescoring.rescore(id, review.at());
        facts.publishEvent(new DisputesDecided(id));
        sharing.stream().filter(other -> !other.equals(id)).forEach(other -> rescoring.share(id, layer, review, other));
    }

    /** Declines a correction: it never counts, and what it upheld is decided anew. */
    @Transactional
    public void decline(PilotId id, int number, String reason, PersonId by) {
        Texts.require(
                "reason", reason, LONGEST_REASON, "Say why you do not countersign, so that it can be decided anew.");
        pilots.find(id).requireRunning("Declining a correction");
        lock.take(id);
        CorrectionLayer layer = requireWaiting(id, number);
        requireSecondPerson(id, layer, by);
        Review review = new Review(false, reason.trim(), by, now());
        layers.review(id, number, review);
        Set<String> items = layers.labels(id, number).keySet();
        disputes.all(id).stream()
                .filter(dispute -> items.contains(dispute.failed().item()))
                .forEach(upheld -> disputes.makeVoid(id, upheld.failed().number(), review.at()));
        recordReview(id, layer, review, "correction-declined");
        facts.publishEvent(new CorrectionDeclined(id, number));
    }

    /**
     * Seals what was upheld as a layer of its own, but for what a correction in force has already.
     *
     * @return whether there was anything to correct
     */
    boolean makeFor(PilotId id, List<Dispute> upheld, PersonId signedBy) {
        Map<String, Set<String>> inForce = layers.right(id);
        Map<String, Set<String>> right = upheld.stream()
                .filter(dispute -> !inForce.getOrDefault(dispute.failed().item(), Set.of())
                        .contains(dispute.failed().counted()))
                .collect(Collectors.toMap(dispute -> dispute.failed().item(), dispute -> right(id, dispute)));
        if (!right.isEmpty()) {
            make(id, right, signedBy);
        }
        return !right.isEmpty();
    }

    private void make(PilotId id, Map<String, Set<String>> right, PersonId signedBy) {
        CorrectionLayer layer = layers.append(id, right, signedBy, now());
        audit.record(
                id,
                signedBy,
                "correction-made",
                Integer.toString(layer.number()),
                Map.of(
                        "items", Integer.toString(layer.items()),
                        "root", layer.root().hex()));
        facts.publishEvent(new CorrectionMade(id, layer.number()));
    }

    private Set<String> right(PilotId id, Dispute dispute) {
        String vendors = dispute.failed().counted();
        return dispute.ruling().orElseThrow().right() == RightLabel.BOTH
                ? Set.of(vendors, vault.labelForCorrection(id, dispute.failed().item()))
                : Set.of(vendors);
    }

    private CorrectionLayer requireWaiting(PilotId id, int number) {
        CorrectionLayer layer = layers.layers(id).stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("correction", "This pilot has no correction " + number + "."));
        if (!layer.waits()) {
            throw Refusal.conflict(
                    "correction",
                    "Correction " + number + " was " + (layer.isCountersigned() ? "countersigned" : "declined")
                            + " already.");
        }
        return layer;
    }

    private void requireSecondPerson(PilotId id, CorrectionLayer layer, PersonId by) {
        boolean decided = disputes.all(id).stream()
                .flatMap(dispute -> dispute.ruling().stream())
                .map(Ruling::by)
                .anyMatch(by::equals);
        if (decided || layer.signedBy().equals(by)) {
            throw Refusal.forbidden(
                    "correction", "You decided contested items of this pilot. A second person countersigns.");
        }
    }

    private void recordReview(PilotId id, CorrectionLayer layer, Review review, String action) {
        audit.record(
                id,
                review.by(),
                action,
                Integer.toString(layer.number()),
                Map.of("root", layer.root().hex(), "reason", review.reason()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
