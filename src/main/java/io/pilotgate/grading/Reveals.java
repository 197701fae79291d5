package io.pilotgate.grading;

import io.pilotgate.files.FileStore;
import io.pilotgate.grading.truth.SharedUse;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.io.InputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reveals sealed sets to both sides, once their pilot is over and no other open one uses them. */
@Service
public class Reveals {

    private final Seals seals;
    private final TruthVault vault;
    private final RevealStore store;
    private final RevealWaits waits;
    private final RevealWriting writing;
    private final FileStore files;
    private final GradingLock lock;
    private final Pilots pilots;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Reveals(
            Seals seals,
            TruthVault vault,
            RevealStore store,
            RevealWaits waits,
            RevealWriting writing,
            FileStore files,
            GradingLock lock,
            Pilots pilots,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.seals = seals;
        this.vault = vault;
        this.store = store;
        this.waits = waits;
        this.writing = writing;
        this.files = files;
        this.lock = lock;
        this.pilots = pilots;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Reveals every sealed set of a pilot that is over. Done twice it is done once.
     *
     * @param reason why ids that an open pilot has sealed too do not name the same items; may be empty where there are
     *     none
     * @throws Refusal before the decision, where an open pilot uses an item, and where the vault was altered; nothing is
     *     written then
     */
    @Transactional(noRollbackFor = Refusal.class)
    public List<Reveal> reveal(PilotId id, String reason, PersonId by) {
        requireOver(pilots.find(id));
        Texts.requireShort("reason", reason);
        lock.take(id);
        List<Seal> due = due(id);
        if (!due.isEmpty()) {
            if (reason.isBlank()) {
                sharedUse(id).ifPresent(shared -> {
                    throw Refusal.conflict("reveal", words(shared));
                });
            }
            writing.write(id, due, reason, by).forEach(reveal -> store.insert(id, reveal));
            waits.end(id);
            facts.publishEvent(new TruthRevealed(id));
        }
        return store.of(id);
    }

    /** Whether the pilot is over and has sets that are still sealed. */
    public boolean isDue(Pilot pilot) {
        return pilot.phase() == Phase.DECIDED && !due(pilot.id()).isEmpty();
    }

    /** Why a reveal that was to come with the decision waits; empty where it does not. */
    public Optional<String> waitsFor(PilotId id) {
        return waits.reason(id);
    }

    /** @throws Refusal where the set is not revealed, saying when it is */
    public Reveal of(PilotId id, SetName set) {
        Seal seal = seals.of(id, set);
        return seal.reveal().orElseThrow(() -> notYet(pilots.find(id), seal));
    }

    /** @throws Refusal where the set is not revealed, saying when it is */
    public InputStream file(PilotId id, SetName set) {
        return files.open(of(id, set).file());
    }

    /** An open pilot that has sealed items by the same ids. */
    Optional<SharedUse> sharedUse(PilotId id) {
        return vault.sharedWith(
                id,
                pilots.all().stream()
                        .filter(pilot -> pilot.phase() != Phase.DECIDED)
                        .map(Pilot::id)
                        .toList());
    }

    static String words(SharedUse shared) {
        return shared.items() + " items have ids that are sealed in the pilot " + shared.other()
                + " too, and it is not over. They are revealed when it is; or a lead says why they are other items.";
    }

    private List<Seal> due(PilotId id) {
        return seals.of(id).stream()
                .filter(seal -> seal.isRooted() && seal.reveal().isEmpty() && !isOfOpenMonth(id, seal))
                .toList();
    }

    /** What a month is still measured by stays sealed, also where the pilot is decided meanwhile. */
    private boolean isOfOpenMonth(PilotId id, Seal seal) {
        YearMonth now =
                YearMonth.from(clock.instant().atZone(pilots.find(id).schedule().zone()));
        return seal.set().purpose() == TruthPurpose.MONTH && seal.set().attempt() >= MonthAudits.attempt(now);
    }

    private static void requireOver(Pilot pilot) {
        if (pilot.phase() != Phase.DECIDED) {
            throw Refusal.conflict(
                    "reveal",
                    "Sealed truth is revealed with the decision, not before; this pilot is in '"
                            + pilot.phase().title() + "'.");
        }
    }

    private static Refusal notYet(Pilot pilot, Seal seal) {
        requireOver(pilot);
        return Refusal.conflict(
                "reveal",
                seal.isRooted()
                        ? "This set is not revealed yet. It is as soon as no open pilot uses its items; a lead of the"
                                + " buyer can say more."
                        : "This set was sealed before roots were kept: a reveal could be held against nothing.");
    }
}
