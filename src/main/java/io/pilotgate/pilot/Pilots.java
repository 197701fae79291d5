package io.pilotgate.pilot;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Launches pilots and knows where each stands. */
@Service
public class Pilots {

    private static final long MOST_ITEMS = 1_000_000_000;
    private static final int LONGEST_REASON = 1000;

    private final PilotIds ids;
    private final PilotStore store;
    private final PilotSearches searches;
    private final MixStore mixes;
    private final LeastCountStore leastCounts;
    private final Vendors vendors;
    private final Agreements agreements;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Pilots(
            PilotIds ids,
            PilotStore store,
            PilotSearches searches,
            MixStore mixes,
            LeastCountStore leastCounts,
            Vendors vendors,
            Agreements agreements,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.ids = ids;
        this.store = store;
        this.searches = searches;
        this.mixes = mixes;
        this.leastCounts = leastCounts;
        this.vendors = vendors;
        this.agreements = agreements;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Launches a pilot: its terms are fixed, its process starts in the same transaction or nothing happens.
     * The kick-off may lie up to 30 days back (a pilot taken over from paper) and a year ahead.
     */
    @Transactional
    public Pilot launch(LaunchPlan plan, PersonId by) {
        return launch(plan, by, pilot -> {});
    }

    /**
     * The same with something done before anybody hears of the pilot.
     *
     * @param before puts on record what the pilot brings along, such as papers that are signed already
     */
    @Transactional
    public Pilot launch(LaunchPlan plan, PersonId by, Consumer<PilotId> before) {
        check(plan);
        Pilot pilot = new Pilot(
                ids.next(),
                plan.name().trim(),
                plan.vendor(),
                plan.scope(),
                plan.schedule(),
                Phase.ONBOARDING,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                plan.escalationContact(),
                plan.pilotVolume());
        agreements.open(pilot.id(), pilot.vendor(), plan.terms());
        store.insert(pilot);
        audit.record(
                pilot.id(),
                by,
                "pilot-launched",
                pilot.name(),
                Map.of(
                        "vendor", pilot.vendor().value(),
                        "kickOff", pilot.schedule().kickOff().toString(),
                        "lengthDays", Integer.toString(pilot.schedule().lengthDays()),
                        "target", plan.terms().target().toString(),
                        "floor", plan.terms().floor().toString(),
                        "alreadyBegun", plan.alreadyBegun().strip()));
        plan.mix().ifPresent(mix -> declare(pilot.id(), mix, by));
        demand(pilot.id(), plan.least(), by);
        before.accept(pilot.id());
        facts.publishEvent(new PilotLaunched(pilot.id()));
        return pilot;
    }

    public Pilot find(PilotId id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("pilotId", "There is no pilot with this id."));
    }

    /** What the production will consist of; empty where nobody declared it at the launch. */
    public Optional<ProductionMix> mix(PilotId id) {
        return mixes.find(id);
    }

    /** How many items of rare strata the blind sample holds at least; none where the launch asked for none. */
    public LeastCounts leastCounts(PilotId id) {
        return leastCounts.of(id);
    }

    private void demand(PilotId id, LeastCounts least, PersonId by) {
        if (!least.isEmpty()) {
            leastCounts.insert(id, least);
            audit.record(id, by, "least-counts-demanded", "strata", Map.of("least", shortened(least.inWords())));
        }
    }

    private void declare(PilotId id, ProductionMix mix, PersonId by) {
        mixes.insert(id, mix);
        audit.record(id, by, "production-mix-declared", "mix", Map.of("shares", shortened(mix.inWords())));
    }

    private static String shortened(String words) {
        return words.length() > 1000 ? words.substring(0, 1000) : words;
    }

    /** Those with these ids, in as many statements for many as for one; what does not exist is left out. */
    public Map<PilotId, Pilot> find(Set<PilotId> ids) {
        return store.find(ids);
    }

    /** A page of those that are looked for: what runs first, then the newest. */
    public PilotsFound find(PilotSearch search, long offset, int most) {
        return searches.find(search, offset, most);
    }

    /** The ids of all pilots with this vendor. */
    public Set<PilotId> idsOf(VendorId vendor) {
        return searches.ofVendor(vendor);
    }

    public List<Pilot> all() {
        return store.all();
    }

    public List<Pilot> ofVendor(VendorId vendor) {
        return store.ofVendor(vendor);
    }

    /**
     * The gate that was just passed is behind the pilot. The phase is the one that was seen when the gate was looked at,
     * not read again: somebody else may have passed the gate in between, and the next one would be passed unseen.
     */
    void advance(PilotId id, Phase from) {
        store.updatePhase(id, from, from.next());
    }

    /** The pilot is stopped, wherever it stands. */
    void stop(PilotId id, Phase from) {
        store.updatePhase(id, from, Phase.DECIDED);
    }

    /** One after the other, for what would be wrong at the same time. */
    void lock(PilotId id) {
        store.lock(id);
    }

    /** A part of the work that the production has nothing of is no part that a pilot has to hold. */
    private static void checkLeast(ProductionMix mix, LeastCounts least) {
        least.counts().keySet().stream()
                .filter(stratum -> !mix.shares().containsKey(stratum))
                .findFirst()
                .ifPresent(stratum -> {
                    throw Refusal.invalid(
                            "productionMix",
                            Refusal.quoted(stratum)
                                    + " has a least count and no share of the production. Give it one.");
                });
    }

    /** What has its date in the past is late from the first moment on: nobody wants that by a slip of the hand. */
    private static void checkBegun(LaunchPlan plan, LocalDate today) {
        LocalDate kickOff = plan.schedule().kickOff();
        if (kickOff.isBefore(today) && plan.alreadyBegun().isBlank()) {
            throw Refusal.invalid(
                    "alreadyBegun",
                    "The kick-off, " + kickOff + ", is before today, " + today
                            + ". If the pilot has begun already, say why"
                            + " it is recorded now; else set the kick-off to today or later.");
        }
        if (plan.alreadyBegun().length() > LONGEST_REASON) {
            throw Refusal.invalid("alreadyBegun", "At most " + LONGEST_REASON + " characters fit here.");
        }
    }

    private void check(LaunchPlan plan) {
        vendors.find(plan.vendor());
        if (plan.pilotVolume() < 1 || plan.pilotVolume() > MOST_ITEMS) {
            throw Refusal.invalid("pilotVolume", "State how many items the pilot is for: 1 to 1,000,000,000.");
        }
        if (plan.name().isBlank()
                || plan.name().length() > 120
                || plan.name().chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("name", "Give the pilot a name of 1 to 120 characters, without line breaks.");
        }
        plan.mix().ifPresent(mix -> checkLeast(mix, plan.least()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.schedule().zone());
        LocalDate kickOff = plan.schedule().kickOff();
        if (kickOff.isBefore(today.minusDays(30)) || kickOff.isAfter(today.plusYears(1))) {
            throw Refusal.invalid(
                    "kickOff", "The kick-off is at most 30 days back and a year ahead of today, " + today + ".");
        }
        checkBegun(plan, today);
    }
}
