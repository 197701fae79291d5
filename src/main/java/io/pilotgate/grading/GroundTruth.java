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
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
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
    private final TruthRules rules;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GroundTruth(
            TruthVault vault,
            CalibrationStore calibrations,
            GradingLock lock,
            Pilots pilots,
            TruthRules rules,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.vault = vault;
        this.calibrations = calibrations;
        this.lock = lock;
        this.pilots = pilots;
        this.rules = rules;
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
        rules.requireTime(pilot, purpose);
        TruthDraft draft = vault.draft(id);
        List<String> notices = file.read(pilot.scope().labelKind(), draft);
        Sha256 hash = file.hash();
        lock.take(id);
        int attempt = attempt(pilot, purpose);
        Optional<TruthSet> known = vault.find(id, purpose, attempt);
        if (known.isPresent()) {
            rules.requireSame(id, known.get(), draft, hash);
            return receipt(known.get(), List.of());
        }
        rules.check(draft, purpose);
        TruthSet sealed =
                vault.seal(draft, purpose, attempt, hash, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        record(id, sealed);
        facts.publishEvent(new TruthSealed(id, purpose, sealed.items()));
        return receipt(
                sealed,
                Stream.concat(notices.stream(), TruthRules.warnings(draft).stream())
                        .toList());
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
