package io.pilotgate.grading;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.grading.SamplePlan.Commitment;
import io.pilotgate.grading.seal.DrawCounts;
import io.pilotgate.grading.seal.DrawSeed;
import io.pilotgate.grading.statistics.AcceptancePlan;
import io.pilotgate.grading.statistics.DoublePlanSearch;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixes how the blind verdict is reached, before there is anything to look at. */
@Service
public class SamplePlans {

    private final SamplePlanStore store;
    private final BlindSample sample;
    private final GradingLock lock;
    private final Pilots pilots;
    private final Agreements agreements;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SamplePlans(
            SamplePlanStore store,
            BlindSample sample,
            GradingLock lock,
            Pilots pilots,
            Agreements agreements,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.sample = sample;
        this.lock = lock;
        this.pilots = pilots;
        this.agreements = agreements;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The plans that the contract's terms ask for, and what there is to draw from.
     *
     * @throws Refusal where target and floor are so close that no sample can tell them apart
     */
    public SamplePlanOptions options(PilotId id) {
        AcceptancePlan single = PlanRules.single(agreements.of(id).terms());
        return new SamplePlanOptions(
                single, DoublePlanSearch.within(single), sample.strata(id), pilots.leastCounts(id));
    }

    /**
     * Fixes the plan once and for all and commits to it and to the seed of its draw, which waits for the vendor's nonce. Fixing it
     * again with the same content changes nothing.
     *
     * @throws Refusal where another plan is fixed, the delivery has begun, no blind truth is sealed, the plan does not
     *     keep both risks or asks for more than is sealed, or holds less of a stratum than the launch demands
     */
    @Transactional
    public SamplePlan fix(PilotId id, SamplePlanChoice wanted, PersonId by) {
        Pilot pilot = pilots.find(id);
        LeastCounts demanded = pilots.leastCounts(id);
        SamplePlanChoice choice = wanted.keeping(demanded);
        lock.take(id);
        ContractTerms terms = agreements.of(id).terms();
        Optional<SamplePlan> known = store.find(id);
        if (known.isPresent()) {
            return same(known.get(), id, choice, terms);
        }
        BeforeDelivery.require(pilot, "Fixing the sample plan");
        SortedMap<String, Integer> strata = sample.strata(id);
        if (strata.isEmpty()) {
            throw Refusal.conflict(
                    "groundTruth", "No blind truth is sealed yet. Seal it first, the sample is drawn out of it.");
        }
        requireSealed(demanded, strata);
        StagedPlan rule = PlanRules.of(choice, terms);
        SortedMap<String, DrawCounts> counts = new SampleAllocation(strata).of(rule, choice.reserve(), choice.least());
        DrawSeed seed = choice.seed().orElseGet(() -> DrawSeed.random(random));
        sample.plan(id, seed, counts, choice.least());
        SamplePlan plan = plan(rule, terms, counts, choice, strata, by);
        keep(
                id,
                plan.promising(new Commitment(
                        seed.commitment(id.value()), plan.asRevealed().commitment(id.value(), seed))));
        return store.find(id).orElseThrow();
    }

    /** What the launch demands of a stratum has to be sealed before it can be drawn. */
    private static void requireSealed(LeastCounts demanded, SortedMap<String, Integer> strata) {
        List<Refusal.Reason> reasons = demanded.counts().entrySet().stream()
                .filter(least -> strata.getOrDefault(least.getKey(), 0) < least.getValue())
                .map(least -> new Refusal.Reason(
                        "groundTruth",
                        "The launch demands at least " + PlanWords.items(least.getValue()) + " of "
                                + Refusal.quoted(least.getKey()) + ", and "
                                + strata.getOrDefault(least.getKey(), 0)
                                + " are sealed. Seal more of them before the plan is fixed."))
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, reasons);
        }
    }

    public Optional<SamplePlan> of(PilotId id) {
        return store.find(id);
    }

    private void keep(PilotId id, SamplePlan plan) {
        store.insert(id, plan);
        Commitment promised = plan.commitment().orElseThrow();
        // With what is promised instead of the seed, which is secret until the reveal.
        audit.record(
                id,
                plan.fixedBy(),
                "sample-plan-fixed",
                "blind",
                Map.of(
                        "plan", plan.inWords(),
                        "pool", Integer.toString(plan.poolSize()),
                        "reserve", Integer.toString(plan.reserve()),
                        "seedCommitment", promised.seed().hex(),
                        "planCommitment", promised.plan().hex()));
        facts.publishEvent(new SamplePlanFixed(id));
    }

    private SamplePlan plan(
            StagedPlan rule,
            ContractTerms terms,
            SortedMap<String, DrawCounts> counts,
            SamplePlanChoice choice,
            SortedMap<String, Integer> strata,
            PersonId by) {
        int pool = strata.values().stream().mapToInt(Integer::intValue).sum();
        return new SamplePlan(
                rule,
                terms.target(),
                terms.floor(),
                terms.producerRisk(),
                terms.consumerRisk(),
                choice.reserve(),
                counts,
                new TreeMap<>(choice.least()),
                pool,
                Optional.empty(),
                Optional.empty(),
                Math.min(rule.items(), pool),
                0,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static SamplePlan same(SamplePlan known, PilotId id, SamplePlanChoice choice, ContractTerms terms) {
        boolean equal = !known.isOfOlderRelease()
                && PlanRules.isChosen(known.rule(), choice, terms)
                && choice.reserve() == known.reserve()
                && choice.least().equals(known.least())
                && choice.seed()
                        .map(seed -> seed.commitment(id.value()))
                        .or(() -> known.commitment().map(Commitment::seed))
                        .equals(known.commitment().map(Commitment::seed));
        if (!equal) {
            throw Refusal.conflict(
                    "samplePlan",
                    "The sample plan is fixed: " + known.inWords() + ", with a reserve of "
                            + PlanWords.items(known.reserve())
                            + ". No stage, item or reserve is added to it, and it is not drawn again.");
        }
        return known;
    }
}
