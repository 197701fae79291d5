package io.pilotgate.grading;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.statistics.AcceptancePlan;
import io.pilotgate.grading.statistics.SeededDraw;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixes how the blind verdict is reached, before there is anything to look at. */
@Service
public class SamplePlans {

    private final SamplePlanStore store;
    private final TruthVault vault;
    private final GradingLock lock;
    private final Pilots pilots;
    private final Agreements agreements;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SamplePlans(
            SamplePlanStore store,
            TruthVault vault,
            GradingLock lock,
            Pilots pilots,
            Agreements agreements,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.vault = vault;
        this.lock = lock;
        this.pilots = pilots;
        this.agreements = agreements;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The plan that these terms ask for, for people to look at before they agree on them.
     *
     * @throws Refusal where target and floor are so close that no sample can tell them apart
     */
    public AcceptancePlan preview(ContractTerms terms) {
        try {
            return AcceptancePlan.smallest(
                    terms.target().asDouble(),
                    terms.floor().asDouble(),
                    terms.producerRisk().asDouble(),
                    terms.consumerRisk().asDouble());
        } catch (IllegalArgumentException tooClose) {
            throw Refusal.invalid(
                    "floor",
                    "To tell a target of " + terms.target() + " from a floor of " + terms.floor()
                            + " takes more than a million items. Agree on a lower floor.");
        }
    }

    /**
     * Computes the plan out of the contract's terms and draws its sample out of the blind pool, once and for all.
     * Fixing it again with the same seed changes nothing.
     *
     * @param seed where the draw starts, any number; the same seed and pool give the same sample
     */
    @Transactional
    public SamplePlan fix(PilotId id, long seed, PersonId by) {
        Pilot pilot = pilots.find(id);
        lock.take(id);
        Optional<SamplePlan> known = store.find(id);
        if (known.isPresent()) {
            return same(known.get(), seed);
        }
        BeforeDelivery.require(pilot, "Fixing the sample plan");
        AcceptancePlan planned = preview(agreements.of(id).terms());
        Set<String> pool =
                vault.open(id, TruthPurpose.BLIND, GroundTruth.NO_ATTEMPT).keySet();
        if (pool.isEmpty()) {
            throw Refusal.conflict(
                    "groundTruth", "No blind truth is sealed yet. Seal it first, the sample is drawn out of it.");
        }
        List<String> sample = SeededDraw.of(seed).choose(Math.min(planned.n(), pool.size()), pool);
        SamplePlan plan = plan(id, planned, seed, pool.size(), sample.size(), by);
        keep(id, plan, sample);
        return plan;
    }

    public Optional<SamplePlan> of(PilotId id) {
        return store.find(id);
    }

    private void keep(PilotId id, SamplePlan plan, List<String> sample) {
        store.insert(id, plan);
        vault.draw(id, sample);
        // Without the seed: with the ids of the pool it would tell the sample.
        audit.record(
                id,
                plan.fixedBy(),
                "sample-plan-fixed",
                "blind",
                Map.of(
                        "n", Integer.toString(plan.n()),
                        "c", Integer.toString(plan.c()),
                        "pool", Integer.toString(plan.poolSize()),
                        "drawn", Integer.toString(plan.drawn())));
        facts.publishEvent(new SamplePlanFixed(id, plan.drawn()));
    }

    private SamplePlan plan(PilotId id, AcceptancePlan planned, long seed, int pool, int drawn, PersonId by) {
        ContractTerms terms = agreements.of(id).terms();
        return new SamplePlan(
                planned.n(),
                planned.c(),
                terms.target(),
                terms.floor(),
                terms.producerRisk(),
                terms.consumerRisk(),
                seed,
                pool,
                drawn,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static SamplePlan same(SamplePlan known, long seed) {
        if (known.seed() != seed) {
            throw Refusal.conflict(
                    "samplePlan",
                    "The sample plan is fixed (n " + known.n() + ", c " + known.c()
                            + ") and its sample drawn. It cannot be drawn again.");
        }
        return known;
    }
}
