package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.truth.TruthDraft;
import io.pilotgate.grading.truth.TruthSet;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.WorkAfterDecision;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes ground truth in. What is sealed never changes, and nothing here gives it out again. */
@Service
public class GroundTruth {

    /** The least items a calibration set may have. */
    public static final int LEAST_CALIBRATION_ITEMS = 50;

    /** The most items a calibration set may have. */
    public static final int MOST_CALIBRATION_ITEMS = 100;

    /** The blind set belongs to no calibration attempt. */
    static final int NO_ATTEMPT = 0;

    private final TruthVault vault;
    private final CalibrationStore calibrations;
    private final GradingLock lock;
    private final Pilots pilots;
    private final WorkAfterDecision after;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GroundTruth(
            TruthVault vault,
            CalibrationStore calibrations,
            GradingLock lock,
            Pilots pilots,
            WorkAfterDecision after,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.vault = vault;
        this.calibrations = calibrations;
        this.lock = lock;
        this.pilots = pilots;
        this.after = after;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Seals a small file that is at hand. */
    @Transactional
    public TruthReceipt seal(PilotId id, TruthPurpose purpose, InputStream file, LabelColumns columns, PersonId by) {
        try {
            byte[] bytes = file.readAllBytes();
            return seal(id, purpose, new TruthFile("truth", () -> new ByteArrayInputStream(bytes), columns), by);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Seals a file of items and true answers as it is read; no copy of the file is kept. The same bytes again are the set
     * that is sealed already.
     *
     * @param purpose a calibration set has 50 to 100 items and belongs to the current attempt; a pilot has one blind set
     * @param file an item may come on several lines with the same label; it is one item
     * @throws Refusal where the calibration gate is passed, another set is sealed for this, or the file is not fit; it
     *     names lines, never what is on them
     */
    @Transactional
    public TruthReceipt seal(PilotId id, TruthPurpose purpose, TruthFile file, PersonId by) {
        Pilot pilot = pilots.find(id);
        requireTime(pilot, purpose);
        TruthDraft draft = vault.draft(id);
        List<String> notices = file.read(pilot.scope().labelKind(), draft);
        Sha256 hash = file.hash();
        lock.take(id);
        int attempt = attempt(pilot, purpose);
        Optional<TruthSet> known = vault.find(id, purpose, attempt);
        if (known.isPresent()) {
            requireSameModels(id, known.get(), draft);
            return same(known.get(), hash);
        }
        check(draft, purpose);
        TruthSet sealed =
                vault.seal(draft, purpose, attempt, hash, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        record(id, sealed);
        facts.publishEvent(new TruthSealed(id, purpose, sealed.items()));
        return receipt(
                sealed,
                Stream.concat(notices.stream(), warnings(draft).stream()).toList());
    }

    private void record(PilotId id, TruthSet sealed) {
        audit.record(
                id,
                sealed.sealedBy(),
                "truth-sealed",
                sealed.purpose().title(),
                Map.of(
                        "items", Integer.toString(sealed.items()),
                        "attempt", Integer.toString(sealed.attempt()),
                        "sha256", sealed.fileHash().hex(),
                        "root", String.valueOf(sealed.root())));
    }

    /** The set that counts now: the blind one, that of the current calibration attempt, or of this month. Empty where none is sealed. */
    public Optional<TruthReceipt> of(PilotId id, TruthPurpose purpose) {
        return vault.find(id, purpose, attempt(pilots.find(id), purpose)).map(set -> receipt(set, List.of()));
    }

    private int attempt(Pilot pilot, TruthPurpose purpose) {
        return switch (purpose) {
            case BLIND -> NO_ATTEMPT;
            case CALIBRATION -> calibrations.attempt(pilot.id()).number();
            case MONTH ->
                MonthAudits.attempt(
                        YearMonth.from(clock.instant().atZone(pilot.schedule().zone())));
        };
    }

    /** A month is measured by items that are new in it; all else is sealed before there is a delivery to look at. */
    private void requireTime(Pilot pilot, TruthPurpose purpose) {
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

    private void check(TruthDraft draft, TruthPurpose purpose) {
        int items = draft.items();
        if (purpose == TruthPurpose.CALIBRATION
                && (items < LEAST_CALIBRATION_ITEMS || items > MOST_CALIBRATION_ITEMS)) {
            throw Refusal.invalid(
                    "file",
                    "A calibration set has " + LEAST_CALIBRATION_ITEMS + " to " + MOST_CALIBRATION_ITEMS
                            + " items; this file has " + items + ".");
        }
        String before = vault.linesSealedBefore(draft);
        if (!before.isEmpty()) {
            throw Refusal.invalid(
                    "file",
                    "These lines name items that are sealed in another set of this pilot: " + before
                            + ". An item is used once: calibration items are known after their review. Leave them out.");
        }
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

    private static TruthReceipt same(TruthSet known, Sha256 hash) {
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
        return receipt(known, List.of());
    }

    /** One class in a truth file is more often a wrong column than a fact, but it may be a fact. */
    private static List<String> warnings(TruthDraft draft) {
        return draft.classes() > 1
                ? List.of()
                : List.of("All " + draft.items()
                        + " items have the same label: whoever always gives it scores 100 %. If other"
                        + " classes occur in the work, this set cannot tell good work from bad.");
    }

    private static TruthReceipt receipt(TruthSet set, List<String> warnings) {
        return new TruthReceipt(
                set.purpose(),
                set.attempt(),
                set.items(),
                set.fileHash(),
                set.sealedBy(),
                set.sealedAt(),
                set.root(),
                warnings);
    }
}
