package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.SampleGrading.Graded;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.DrawnItem;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces drawn items that were not delivered by the next of the reserve, which was drawn and sealed with them. A person
 * decides it, with a reason; nothing else is ever added to a sample.
 */
@Service
public class SampleReserve {

    private final ReserveStore store;
    private final SamplePlanStore plans;
    private final BlindResults results;
    private final Rescoring rescoring;
    private final SampleGrading grading;
    private final BlindSample sample;
    private final GradingLock lock;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    SampleReserve(
            ReserveStore store,
            SamplePlanStore plans,
            BlindResults results,
            Rescoring rescoring,
            SampleGrading grading,
            BlindSample sample,
            GradingLock lock,
            Pilots pilots,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.results = results;
        this.rescoring = rescoring;
        this.grading = grading;
        this.sample = sample;
        this.lock = lock;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Replaces what is missing in the first stage that misses something, as far as the reserve goes, and grades again.
     *
     * @throws Refusal where the verdict does not depend on missing items or a person stands by it, or there is nothing
     *     left to replace them with
     */
    @Transactional
    public BlindResult use(PilotId id, String reason, PersonId by) {
        Texts.require("reason", reason, "Say why the reserve is used; the reason stays beside the result.");
        pilots.find(id);
        lock.take(id);
        BlindResult result = results.latest(id)
                .orElseThrow(() -> Refusal.conflict(
                        "blindResult", "The blind sample has not been graded yet: nobody knows what is missing."));
        requireOpen(result, rescoring.verdict(id, result));
        SamplePlan plan = plans.find(id)
                .orElseThrow(() -> Refusal.conflict("samplePlan", "No sample was drawn, so there is no reserve."));
        Graded graded = grading.grade(id, plan.rule());
        List<DrawnItem> missing = missing(graded);
        List<DrawnItem> taken = graded.items().taken(missing, graded.delivered());
        requireAny(plan, graded, taken);
        int replaced = Math.toIntExact(taken.stream()
                .filter(item -> graded.delivered().contains(item.item()))
                .count());
        keep(
                id,
                new ReserveUse(
                        replaced,
                        taken.size(),
                        reason.trim(),
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
                taken);
        return results.grade(id);
    }

    /** Every use, oldest first. */
    public List<ReserveUse> of(PilotId id) {
        return store.of(id);
    }

    private void keep(PilotId id, ReserveUse use, List<DrawnItem> taken) {
        sample.use(id, store.insert(id, use), taken);
        audit.record(
                id,
                use.by(),
                "reserve-used",
                "blind",
                Map.of(
                        "replaced", Integer.toString(use.replaced()),
                        "used", Integer.toString(use.used()),
                        "reason", use.reason()));
    }

    private static List<DrawnItem> missing(Graded graded) {
        List<DrawnItem> first = graded.items().missing(0);
        return first.isEmpty() ? graded.items().missing(1) : first;
    }

    private static void requireOpen(BlindResult result, Verdict verdict) {
        if (result.isConfirmed()) {
            throw Refusal.conflict(
                    "blindResult",
                    "This result was confirmed; it stands, and what is left of the reserve stays sealed.");
        }
        if (verdict == Verdict.ACCEPT || verdict == Verdict.REJECT) {
            throw Refusal.conflict(
                    "reserve",
                    "The verdict is the same whatever the missing items would be. The reserve is there to settle an"
                            + " undecided one, and for nothing else.");
        }
    }

    private static void requireAny(SamplePlan plan, Graded graded, List<DrawnItem> taken) {
        if (!taken.isEmpty()) {
            return;
        }
        String end = " No item is added to a sample: people decide with a reason.";
        if (plan.reserve() == 0) {
            throw Refusal.conflict("reserve", "The plan was fixed without a reserve." + end);
        }
        throw Refusal.conflict(
                "reserve",
                graded.items().unused().isEmpty()
                        ? "The reserve is used up: " + plan.reserve() + " of " + plan.reserve() + " were used." + end
                        : "What is left of the reserve is of other strata than the missing items." + end);
    }
}
