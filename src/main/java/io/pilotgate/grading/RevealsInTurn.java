package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.truth.SharedUse;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilots;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reveals what a decided pilot has sealed, now or as soon as nothing stands against it. A decision never fails because
 * of the vault: what stands against a reveal is put on record, and people mend it.
 */
@Service
public class RevealsInTurn {

    private final Reveals reveals;
    private final RevealWaits waits;
    private final Pilots pilots;
    private final AuditTrail audit;

    RevealsInTurn(Reveals reveals, RevealWaits waits, Pilots pilots, AuditTrail audit) {
        this.reveals = reveals;
        this.waits = waits;
        this.pilots = pilots;
        this.audit = audit;
    }

    /** With the decision, and with it what waited for this pilot's end. */
    @Transactional
    public void decided(PilotId id) {
        if (reveals.isDue(pilots.find(id))) {
            attempt(id);
        }
        ended(id);
    }

    /** What waited for this pilot's end is tried again. */
    @Transactional
    public void ended(PilotId id) {
        waits.heldBy(id).forEach(this::attempt);
    }

    private void attempt(PilotId id) {
        try {
            Optional<SharedUse> shared = reveals.sharedUse(id);
            if (shared.isPresent()) {
                hold(id, Reveals.words(shared.get()), shared.get().other());
            } else {
                reveals.reveal(id, "", PersonId.PILOTGATE);
            }
        } catch (Refusal altered) {
            hold(id, String.valueOf(altered.getMessage()), null);
        }
    }

    private void hold(PilotId id, String reason, @Nullable PilotId holder) {
        waits.put(id, reason, holder);
        audit.record(id, PersonId.PILOTGATE, "reveal-held", id.value(), Map.of("reason", reason));
    }
}
