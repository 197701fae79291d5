package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.grading.MixComparison;
import io.pilotgate.grading.Mixes;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.MixReasonEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The pilot's items beside the declared mix of the production; of the buyer's people alone, as it tells strata. */
@Component
public class MixDesk {

    private final Doorkeeper door;
    private final Mixes mixes;

    MixDesk(Doorkeeper door, Mixes mixes) {
        this.door = door;
        this.mixes = mixes;
    }

    public MixComparison comparison(String pilotId) {
        return of(door.pilotForStaff(pilotId))
                .orElseThrow(() -> Refusal.notFound(
                        "productionMix", "No data: no mix of the production was declared at the launch."));
    }

    /** Empty where no mix was declared. */
    public Optional<MixComparison> of(Pilot pilot) {
        return mixes.of(pilot.id());
    }

    public boolean mayExplain() {
        return door.isStaffWith(Role.LEAD);
    }

    public MixComparison explain(String pilotId, MixReasonEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.LEAD);
        return mixes.explain(pilot.id(), entry.read(), person.id());
    }
}
