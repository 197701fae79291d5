package io.pilotgate.portal.page.figures;

import io.pilotgate.access.Role;
import io.pilotgate.grading.PlanWords;
import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.SamplePlanOptions;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.statistics.AcceptancePlan;
import io.pilotgate.grading.statistics.Requirement;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.figures.SampleView.Offer;
import io.pilotgate.portal.page.figures.SampleView.Stratum;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the plan of the blind sample: everything that matters of it before it is fixed, and nothing secret after. */
@Component
public class SampleViews {

    private static final String UNDECIDED =
            "A verdict may be undecided: drawn items that are never delivered may be right or wrong, and it stands only where"
                    + " it is the same either way. A lead may then replace them by the reserve, in the order of the draw and"
                    + " with a reason. When the reserve is used up, people decide with a reason; no other item is ever"
                    + " added.";

    private final SamplePlans plans;
    private final Doorkeeper door;

    SampleViews(SamplePlans plans, Doorkeeper door) {
        this.plans = plans;
        this.door = door;
    }

    public SampleView of(Pilot pilot) {
        Optional<SamplePlan> fixed = plans.of(pilot.id());
        return fixed.isPresent() ? fixed(fixed.get(), pilot.schedule().zone()) : open(pilot);
    }

    private SampleView open(Pilot pilot) {
        SamplePlanOptions options = plans.options(pilot.id());
        List<Offer> offers = new ArrayList<>();
        offers.add(offer("One stage", options.single()));
        options.twoStages().ifPresent(plan -> offers.add(offer("Two stages", plan)));
        Requirement kept = options.single().kept();
        List<String> notes = new ArrayList<>();
        notes.add(
                options.poolSize() == 0
                        ? "No blind truth is sealed yet. Seal it first: the sample and its reserve are drawn out of it."
                        : sealed(options));
        if (!options.demanded().isEmpty()) {
            notes.add("The launch demands at least so many items of these strata in the first stage: "
                    + options.demanded().inWords() + ". They go along by themselves; a plan with fewer is refused.");
        }
        notes.add(UNDECIDED);
        return new SampleView(
                "Sample plan that the terms ask for",
                List.of(),
                offers,
                OcCurve.of(options.single().rule(), kept.floor(), kept.target()),
                List.of(),
                notes,
                options.poolSize() > 0
                        && door.isStaffWith(Role.LEAD)
                        && pilot.phase().compareTo(Phase.CALIBRATION) <= 0);
    }

    private static Offer offer(String name, AcceptancePlan plan) {
        double target = plan.kept().target();
        double floor = plan.kept().floor();
        return new Offer(
                name,
                PlanWords.of(plan.rule()) + ".",
                List.of(
                        new Fact(
                                "Sealed items that it takes",
                                Words.number(plan.rule().items())),
                        new Fact(
                                "Graded on average at the target",
                                average(plan.rule().expectedItems(target))),
                        new Fact(
                                "Graded on average at the floor",
                                average(plan.rule().expectedItems(floor))),
                        new Fact(
                                "Rejects work at the target (producer's risk)",
                                Words.share(1 - plan.rule().acceptanceProbability(target)) + " of at most "
                                        + Words.share(plan.kept().producerRisk())),
                        new Fact(
                                "Accepts work at the floor (consumer's risk)",
                                Words.share(plan.rule().acceptanceProbability(floor)) + " of at most "
                                        + Words.share(plan.kept().consumerRisk()))));
    }

    private static SampleView fixed(SamplePlan plan, ZoneId zone) {
        return new SampleView(
                plan.isDrawn() ? "Sample plan, fixed and drawn" : "Sample plan, fixed",
                facts(plan, zone),
                List.of(),
                OcCurve.of(plan.rule(), plan.floor().asDouble(), plan.target().asDouble()),
                Stratum.of(plan.strata()),
                List.of(
                        plan.isDrawn()
                                ? "The seed is secret until the reveal; then anybody can draw the sample again."
                                : "The sample is drawn in the moment in which the vendor adds its nonce on its own page.",
                        UNDECIDED),
                false);
    }

    private static List<Fact> facts(SamplePlan plan, ZoneId zone) {
        List<Fact> facts = new ArrayList<>(rule(plan));
        facts.add(new Fact(
                "Graded on average at the target",
                average(plan.rule().expectedItems(plan.target().asDouble()))));
        facts.add(new Fact(
                "Drawn",
                plan.isDrawn()
                        ? plan.drawn() + " of " + Words.count(plan.poolSize(), "sealed item")
                        : "not yet; the draw waits for the vendor's nonce"));
        facts.addAll(halves(plan, zone));
        facts.add(new Fact("Fixed", "by " + Named.of(plan.fixedBy()) + " on " + Words.time(plan.fixedAt(), zone)));
        return facts;
    }

    /** What is in the contract, for both sides. */
    static List<Fact> rule(SamplePlan plan) {
        return List.of(
                new Fact("Sample", plan.inWords()),
                new Fact("Target and floor", plan.target() + " and " + plan.floor()),
                new Fact("Producer's and consumer's risk", plan.producerRisk() + " and " + plan.consumerRisk()),
                new Fact("Reserve", Words.count(plan.reserve(), "item")));
    }

    /** Commitment and nonce, for both sides. */
    static List<Fact> halves(SamplePlan plan, ZoneId zone) {
        List<Fact> facts = new ArrayList<>();
        plan.commitment()
                .ifPresentOrElse(
                        made -> {
                            facts.add(new Fact(
                                    "Commitment to the seed", made.seed().hex()));
                            facts.add(new Fact(
                                    "Commitment to the plan", made.plan().hex()));
                        },
                        () -> facts.add(
                                new Fact("Commitment", "none: drawn without a commitment, by an older release")));
        plan.draw()
                .ifPresent(draw -> facts.add(
                        new Fact("Vendor's nonce", draw.text() + ", added on " + Words.time(draw.at(), zone))));
        return facts;
    }

    private static String sealed(SamplePlanOptions options) {
        String pool = "The sealed pool has " + Words.count(options.poolSize(), "item");
        return options.strata().size() < 2
                ? pool + "."
                : pool + ": "
                        + options.strata().entrySet().stream()
                                .map(SampleViews::stratum)
                                .collect(Collectors.joining(", "))
                        + ". Stages take their share of each.";
    }

    private static String stratum(Map.Entry<String, Integer> stratum) {
        return (stratum.getKey().isEmpty() ? "no stratum" : stratum.getKey()) + " " + stratum.getValue();
    }

    private static String average(double items) {
        return String.format(Locale.ROOT, "%.1f items", items);
    }
}
