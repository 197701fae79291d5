package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Red flags that people record, with what shows them, and clear, with what shows that. */
@Service
public class RecordedFlags {

    private static final int LONGEST = 2000;

    private final RecordedFlagStore store;
    private final Vendors vendors;
    private final PilotDecisions decisions;
    private final FlagRegister register;
    private final AuditTrail audit;
    private final Clock clock;

    RecordedFlags(
            RecordedFlagStore store,
            Vendors vendors,
            PilotDecisions decisions,
            FlagRegister register,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.vendors = vendors;
        this.decisions = decisions;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a flag. It holds the next gate of every pilot of the vendor, and every evaluation. */
    @Transactional
    public void record(VendorId id, RecordedFlag flag) {
        Vendor vendor = vendors.find(id);
        require("reason", flag.reason(), "Say what happened.");
        require("evidence", flag.evidence(), "Say what shows it, such as the letter or the minutes.");
        if (flag.happenedOn().isAfter(today().plusDays(1))) {
            throw Refusal.invalid(
                    "happenedOn", flag.happenedOn() + " is still ahead. Write the day on which it happened.");
        }
        if (flag.kind() == RecordedFlagKind.MULTI_YEAR_PRESSURE) {
            refuseAfterDecision(vendor, flag.happenedOn());
        }
        store.add(id, flag, now());
        audit.record(
                null,
                flag.recordedBy(),
                "red-flag-recorded",
                id.value(),
                Map.of("code", flag.kind().code(), "reason", flag.reason(), "evidence", flag.evidence()));
        register.rederive(id, latest(flag.happenedOn()), flag.recordedBy(), flag.evidence());
    }

    /** Clears what people recorded; a flag that is derived goes with the evidence that raises it no more. */
    @Transactional
    public void clear(VendorId id, String code, String evidence, PersonId by) {
        vendors.find(id);
        require(
                "evidence",
                evidence,
                "Say what shows that it does not stand any more; a flag goes with evidence alone.");
        if (store.clear(id, RecordedFlagKind.of(code), evidence.strip(), by, now()) == 0) {
            throw Refusal.conflict("code", code + " is not open against this vendor.");
        }
        register.rederive(id, today(), by, evidence.strip());
    }

    /** A contract for years after a decision is what a pilot is for. */
    private void refuseAfterDecision(Vendor vendor, LocalDate offered) {
        decisions
                .firstOf(vendor.id())
                .filter(decided -> !offered.isBefore(decided))
                .ifPresent(decided -> {
                    throw Refusal.invalid(
                            "happenedOn",
                            "A pilot of " + vendor.name() + " was decided on " + decided + "; an offer of " + offered
                                    + " is no pressure before it. Check the day of the offer.");
                });
    }

    private LocalDate latest(LocalDate day) {
        return day.isAfter(today()) ? day : today();
    }

    private static void require(String place, String text, String mend) {
        if (text.isBlank()) {
            throw Refusal.invalid(place, mend);
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid(place, "Say it in at most " + LONGEST + " characters.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
