package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.SampleDraws;
import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.SamplePlanOptions;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.SampleReserve;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.NonceEntry;
import io.pilotgate.portal.entry.ReserveEntry;
import io.pilotgate.portal.entry.SamplePlanEntry;
import org.springframework.stereotype.Component;

/** The plan of the blind sample: the lead fixes it, the vendor adds its half of the draw, a lead may use the reserve. */
@Component
public class SamplePlanDesk {

    private final Doorkeeper door;
    private final SamplePlans plans;
    private final SampleDraws draws;
    private final SampleReserve reserve;

    SamplePlanDesk(Doorkeeper door, SamplePlans plans, SampleDraws draws, SampleReserve reserve) {
        this.door = door;
        this.plans = plans;
        this.draws = draws;
        this.reserve = reserve;
    }

    public SamplePlanOptions options(String pilotId) {
        return plans.options(door.pilotForStaff(pilotId).id());
    }

    /** For both sides. */
    public SamplePlan plan(String pilotId) {
        return plans.of(door.pilot(pilotId).id())
                .orElseThrow(() -> Refusal.notFound("samplePlan", "No sample plan has been fixed yet."));
    }

    public SamplePlan fix(String pilotId, SamplePlanEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.LEAD);
        return plans.fix(pilot.id(), entry.read(), person.id());
    }

    /** As {@link #fix}, by a form: what is fixed never changes, so one that was sent by mistake, with nothing chosen in it, fixes nothing. */
    public SamplePlan fixChosen(String pilotId, SamplePlanEntry entry) {
        door.pilotForStaff(pilotId);
        door.staffWith(Role.LEAD);
        String shape = entry.shape();
        if (shape == null || shape.isBlank()) {
            throw Refusal.invalid("shape", "Choose one stage, two stages, or stages that you enter.");
        }
        return fix(pilotId, entry);
    }

    public SamplePlan addNonce(String pilotId, NonceEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        return draws.add(pilot.id(), entry.read(), person.id());
    }

    public BlindResult useReserve(String pilotId, ReserveEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.LEAD);
        return reserve.use(pilot.id(), entry.read(), person.id());
    }
}
