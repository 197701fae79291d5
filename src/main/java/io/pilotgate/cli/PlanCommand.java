package io.pilotgate.cli;

import io.pilotgate.grading.statistics.Requirement;
import io.pilotgate.grading.statistics.SequentialTest;
import io.pilotgate.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many items a gate needs, and how many errors it may have. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "The sample of a gate, fixed before the data: how many items, how many errors, by the exact binomial"
                        + " distribution; and the sequential test that keeps the same risks.")
final class PlanCommand implements Callable<Integer> {

    private static final double USUAL_FLOOR = 0.95;
    private static final double USUAL_CONFIDENCE = 0.95;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--accept", paramLabel = "P", description = "Accuracy to accept.", defaultValue = "0.98")
    private double accept;

    @Option(names = "--reject", paramLabel = "P", description = "Accuracy to reject; 0.95 where it is not said.")
    private @Nullable Double reject;

    @Option(
            names = "--producer-risk",
            paramLabel = "P",
            description = "How probably good work may be rejected.",
            defaultValue = "0.05")
    private double producerRisk;

    @Option(
            names = "--consumer-risk",
            paramLabel = "P",
            description = "How probably bad work may be accepted.",
            defaultValue = "0.10")
    private double consumerRisk;

    @ArgGroup(exclusive = true)
    private final Other other = new Other();

    @Option(
            names = "--confidence",
            paramLabel = "P",
            description =
                    "Of --precision, --max-errors and --paired; 0.95 where it is not said, and of --max-errors what"
                            + " the producer's risk leaves.")
    private @Nullable Double confidence;

    @Option(
            names = "--lot",
            paramLabel = "SIZE",
            description = "The items come out of a lot of this size: plans are by the hypergeometric distribution.")
    private @Nullable Integer lot;

    @Mixin
    private final LotOptions lots = new LotOptions();

    @Option(names = "--json", description = "Figures as JSON.")
    private boolean json;

    private static final class Other {

        @Option(names = "--precision", paramLabel = "H", description = "Items that pin the accuracy down to +- H.")
        private @Nullable Double precision;

        @Option(
                names = "--max-errors",
                paramLabel = "C",
                description = "The fewest items that prove the accuracy to accept with so many errors at most.")
        private @Nullable Integer maxErrors;

        @Option(
                names = "--iso2859",
                paramLabel = "LOT",
                description = "Lot by lot after ISO 2859-1, single sampling, for lots of so many items; needs --aql.")
        private @Nullable Long iso2859;

        @Option(
                names = "--paired",
                paramLabel = "P,P",
                split = ",",
                description =
                        "Two vendors on the same items: the fewest that show their difference, where so large a share"
                                + " of them is expected right of the better one alone, and of the other one alone.")
        private @Nullable List<Double> paired;
    }

    @Option(names = "--power", paramLabel = "P", description = "Of --paired.", defaultValue = "0.80")
    private double power;

    @Override
    public Integer call() {
        checkShares();
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("accept", accept);
        figures.put("reject", floor());
        figures.put("producerRisk", producerRisk);
        figures.put("consumerRisk", consumerRisk);
        plan(figures);
        FigureOutput.print(figures, json, spec.commandLine().getOut());
        return 0;
    }

    private void plan(Map<String, @Nullable Object> figures) {
        asked(() -> {
            chosen(figures);
            return figures;
        });
        figures.put("zeroFailureN", asked(() -> sample().proving(0)).n());
        Double floor = floor();
        figures.put("sprt", floor == null ? null : sprt(floor));
    }

    private Map<String, Object> sprt(double floor) {
        SequentialTest test = asked(() -> new SequentialTest(accept, floor, producerRisk, consumerRisk));
        Map<String, Object> sprt = new LinkedHashMap<>();
        sprt.put("lower", test.lower());
        sprt.put("upper", test.upper());
        sprt.put("perCorrect", test.perCorrect());
        sprt.put("perError", test.perError());
        return sprt;
    }

    private void chosen(Map<String, @Nullable Object> figures) {
        if (other.maxErrors != null) {
            sample().proving(figures, other.maxErrors);
        } else if (other.precision != null) {
            new PreciseSample(accept, usualConfidence(), lot).into(figures, other.precision);
        } else if (other.iso2859 != null) {
            lots.plan(figures, other.iso2859);
        } else if (other.paired != null) {
            new PairedSample(accept, usualConfidence(), power).into(figures, other.paired);
        } else {
            sample().keepingBoth(figures, new Requirement(accept, requiredFloor(), producerRisk, consumerRisk));
        }
    }

    private GateSample sample() {
        return new GateSample(accept, confidence == null ? producerRisk : 1 - confidence, lot);
    }

    private double usualConfidence() {
        return confidence == null ? USUAL_CONFIDENCE : confidence;
    }

    /** What is not said of it need not fit: a precision or a proof of the accuracy to accept asks for no accuracy to reject. */
    private @Nullable Double floor() {
        return reject != null ? reject : USUAL_FLOOR < accept ? USUAL_FLOOR : null;
    }

    private double requiredFloor() {
        Double floor = floor();
        if (floor == null) {
            throw Refusal.invalid(
                    "--reject", "Name the accuracy to reject; it lies below the one to accept, " + accept + ".");
        }
        return floor;
    }

    private void checkShares() {
        share("--accept", accept);
        share("--reject", reject == null ? USUAL_FLOOR : reject);
        share("--producer-risk", producerRisk);
        share("--consumer-risk", consumerRisk);
        share("--confidence", usualConfidence());
        share("--power", power);
        if (other.iso2859 == null) {
            lots.refuse();
        }
        if (lot != null && lot < 1) {
            throw Refusal.invalid("--lot", "A lot has 1 item or more.");
        }
        if (reject != null && reject >= accept) {
            throw Refusal.invalid("--reject", "The accuracy to reject lies below the one to accept, " + accept + ".");
        }
    }

    private static void share(String option, double value) {
        if (!(value > 0 && value < 1)) {
            throw Refusal.invalid(option, "This is a share strictly between 0 and 1, such as 0.95.");
        }
    }

    private static <T> T asked(Supplier<T> plan) {
        try {
            return plan.get();
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            throw Refusal.invalid(
                    "plan", "There is no such plan: " + impossible.getMessage() + " Move the two accuracies apart.");
        }
    }
}
