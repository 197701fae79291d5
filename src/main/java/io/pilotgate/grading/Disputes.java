package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.DisputeWindow.Closing;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the vendor says of its failed items: it contests some, each once, and closes its window or lets it end. */
@Service
public class Disputes {

    /** Reasons tell labels, and an adjudicator reads the trail: none of them goes into it. */
    private static final Map<String, String> NOTHING_TOLD = Map.of();

    private static final int LONGEST_REASON = 2000;

    private final DisputeStore store;
    private final DisputeWindowStore windows;
    private final DisputeStages stages;
    private final BlindResultStore results;
    private final GradingLock lock;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Disputes(
            DisputeStore store,
            DisputeWindowStore windows,
            DisputeStages stages,
            BlindResultStore results,
            GradingLock lock,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.windows = windows;
        this.stages = stages;
        this.results = results;
        this.lock = lock;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Contests a failed item; also while the pilot is paused.
     *
     * @param reason 1 to 2000 characters
     * @param evidence may be empty
     * @throws Refusal where the item did not fail, was contested before, or the window is not open
     */
    @Transactional
    public Dispute contest(PilotId id, String item, String reason, String evidence, PersonId by) {
        Texts.require("reason", reason, LONGEST_REASON, "Say why your label is right; a person will read it.");
        Texts.requireShort("evidence", evidence);
        Pilot pilot = pilots.find(id);
        lock.take(id);
        requireOpen(pilot);
        FailedItem failed = windows.failed(id).stream()
                .filter(known -> known.item().equals(item))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "item",
                        "'" + item
                                + "' is none of your failed items. Contest an item that is on the list, by its id."));
        if (store.all(id).stream().anyMatch(known -> known.failed().number() == failed.number())) {
            throw Refusal.conflict(
                    "item",
                    "'" + item + "' is contested already, as " + failed.label() + ". An item is contested once.");
        }
        Dispute dispute = new Dispute(failed, reason.trim(), evidence.trim(), by, now(), 1, Optional.empty());
        store.insert(id, dispute);
        audit.record(id, by, "item-contested", dispute.label(), NOTHING_TOLD);
        facts.publishEvent(new DisputeRaised(id, failed.number()));
        return dispute;
    }

    /** The vendor contests nothing more, or nothing at all. Closing it twice is closing it once. */
    @Transactional
    public void close(PilotId id, PersonId by) {
        Pilot pilot = pilots.find(id);
        lock.take(id);
        Optional<Closing> closing = windows.find(id).flatMap(DisputeWindow::closing);
        if (closing.filter(closed -> !closed.by().equals(PersonId.PILOTGATE)).isPresent()) {
            return;
        }
        requireOpen(pilot);
        close(id, new Closing(by, now()));
    }

    /** Closes a window whose time is over. */
    @Transactional
    public void closeIfOver(Pilot pilot, Instant now) {
        if (isOver(pilot, now)) {
            lock.take(pilot.id());
            if (isOver(pilot, now)) {
                close(pilot.id(), new Closing(PersonId.PILOTGATE, now.truncatedTo(ChronoUnit.MICROS)));
            }
        }
    }

    /** Empty where nothing failed or nothing was graded. */
    public Optional<DisputeWindow> window(PilotId id) {
        return windows.find(id);
    }

    public DisputeStage stage(PilotId id) {
        return stages.of(id);
    }

    /** Whether the accuracy cannot be confirmed yet. */
    public boolean holdUp(PilotId id) {
        return !stages.of(id).letsOn();
    }

    /** What failed, for the vendor alone: its labels tell an adjudicator which of two is whose. */
    public List<FailedItem> failed(PilotId id) {
        return windows.failed(id);
    }

    /** Whether some of what failed is of a stage that is not graded, for the one before it decides. */
    public boolean isOfMoreThanIsGraded(PilotId id) {
        long errors =
                results.latest(id).map(result -> result.proportion().errors()).orElse(0L);
        return windows.find(id).filter(window -> window.failed() > errors).isPresent();
    }

    /** What is contested, by number. */
    public List<Dispute> of(PilotId id) {
        return store.all(id);
    }

    private boolean isOver(Pilot pilot, Instant now) {
        return windows.find(pilot.id())
                .filter(window -> window.closing().isEmpty() && !window.isOpen(pilot.schedule(), now))
                .isPresent();
    }

    private void close(PilotId id, Closing closing) {
        windows.close(id, closing);
        int contested = store.all(id).size();
        audit.record(
                id, closing.by(), "dispute-window-closed", "blind", Map.of("contested", Integer.toString(contested)));
        facts.publishEvent(new DisputeWindowClosed(id, contested));
    }

    private void requireOpen(Pilot pilot) {
        DisputeStage stage = stages.of(pilot.id());
        if (stage != DisputeStage.OPEN) {
            throw Refusal.conflict("disputes", whyClosed(pilot, stage));
        }
    }

    private String whyClosed(Pilot pilot, DisputeStage stage) {
        return switch (stage) {
            case NO_DATA -> "Nothing has been graded, so there is nothing to contest.";
            case NOTHING_FAILED -> "No item failed, so there is nothing to contest.";
            case NO_WINDOW -> "This pilot was graded in a release that had no dispute window.";
            case GIVEN_UP -> "The pilot was stopped; nothing can be contested any more.";
            default ->
                windows.find(pilot.id()).flatMap(DisputeWindow::closing).isPresent()
                        ? "The dispute window is closed; nothing more can be contested."
                        : "The dispute window ended on "
                                + windows.find(pilot.id())
                                        .flatMap(window -> window.end(pilot.schedule()))
                                        .map(end -> DisputeWindow.words(end, pilot.schedule()))
                                        .orElseThrow()
                                + "; nothing more can be contested.";
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
