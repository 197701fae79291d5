package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a pilot is run on items that are mixed as the production will be. */
@Service
public class Mixes {

    private static final int LONGEST_REASON = 4000;

    private final Pilots pilots;
    private final BlindSample sample;
    private final MixReasonStore reasons;
    private final GradingLock lock;
    private final AuditTrail audit;
    private final Clock clock;

    Mixes(Pilots pilots, BlindSample sample, MixReasonStore reasons, GradingLock lock, AuditTrail audit, Clock clock) {
        this.pilots = pilots;
        this.sample = sample;
        this.reasons = reasons;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty where no mix was declared at the launch. */
    public Optional<MixComparison> of(PilotId id) {
        return pilots.mix(id).map(mix -> new MixComparison(mix, sample.strata(id), reasons.find(id)));
    }

    /**
     * Says why the items are mixed otherwise. The reason stands beside the figure, which stays as it is.
     *
     * @param reason 1 to 4000 characters
     * @throws Refusal where none is due
     */
    @Transactional
    public MixComparison explain(PilotId id, String reason, PersonId by) {
        Texts.require("reason", reason, LONGEST_REASON, "Say why the pilot's items are mixed otherwise.");
        pilots.find(id);
        lock.take(id);
        if (of(id).filter(MixComparison::needsReason).isEmpty()) {
            throw Refusal.conflict("productionMix", whyNot(id));
        }
        reasons.insert(id, new MixReason(reason.trim(), by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        audit.record(id, by, "mix-explained", "mix", Map.of("reason", reason.trim()));
        return of(id).orElseThrow();
    }

    private String whyNot(PilotId id) {
        return of(id).map(mix -> mix.reason().isPresent()
                        ? "A reason is given already: it stands, and is not written over."
                        : "No reason is due. " + mix.sentence())
                .orElse("No mix of the production was declared at the launch, so there is nothing to explain.");
    }
}
