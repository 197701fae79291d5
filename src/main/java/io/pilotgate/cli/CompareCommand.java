package io.pilotgate.cli;

import io.pilotgate.grading.statistics.MajorityVote;
import io.pilotgate.grading.statistics.McNemar;
import io.pilotgate.grading.statistics.PairedOutcomes;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import io.pilotgate.grading.tasks.ContradictingTruth;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.AnnotationFormats;
import io.pilotgate.labels.formats.AnnotationSink;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.LabelPath;
import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.Place;
import io.pilotgate.labels.formats.ReadOptions;
import io.pilotgate.labels.formats.ReadReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Two vendors on the same items. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Two vendors on the same items: McNemar's exact test on the items that one got right and the other"
                        + " wrong. Each item counts once, by the majority of its labels.")
final class CompareCommand implements Callable<Integer> {

    private static final double SIGNIFICANCE = 0.05;

    /** @param majority by item */
    private record Labels(Map<String, String> majority, ReadReport read) {}

    /** Nobody reads more items on a screen. */
    private static final int SHOWN = 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--first", required = true, paramLabel = "PATH", description = "Labels of the first vendor.")
    @SuppressWarnings("NullAway.Init")
    private Path first;

    @Option(names = "--second", required = true, paramLabel = "PATH", description = "Labels of the second vendor.")
    @SuppressWarnings("NullAway.Init")
    private Path second;

    @Option(names = "--truth", required = true, paramLabel = "PATH", description = "The ground truth.")
    @SuppressWarnings("NullAway.Init")
    private Path truth;

    @Option(names = "--labels-format", paramLabel = "F", description = "Found out by the content; see 'formats'.")
    private @Nullable String labelsFormat;

    @Option(names = "--truth-format", paramLabel = "F", description = "The same of the truth.")
    private @Nullable String truthFormat;

    @Mixin
    private final ColumnOptions columns = new ColumnOptions();

    @Option(names = "--json", description = "Figures as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Map<String, String> truths = new LinkedHashMap<>();
        ReadOptions options = columns.truth(ReadOptions.Shape.LABEL);
        new TruthReading(truth, truthFormat, options, () -> into(new LinkedHashMap<>())).into(into(truths));
        Labels one = read(first);
        Labels other = read(second);
        Map<String, @Nullable Object> figures = figures(truths, one.majority, other.majority);
        figures.put("read", Map.of("first", Graded.reading(one.read), "second", Graded.reading(other.read)));
        FigureOutput.print(figures, json, spec.commandLine().getOut());
        return 0;
    }

    private static Consumer<Annotation> into(Map<String, String> truths) {
        return annotation -> {
            if (annotation.answer() instanceof Answer.Label isTrue) {
                ContradictingTruth.unlessSame(truths.put(annotation.item(), isTrue.label()), isTrue.label());
            }
        };
    }

    private static Map<String, @Nullable Object> figures(
            Map<String, String> truths, Map<String, String> one, Map<String, String> other) {
        PairedOutcomes outcomes = outcomes(truths, one, other);
        if (outcomes.items() == 0) {
            throw Refusal.invalid(
                    "--second", "No item has a truth and a label of both vendors: no data is not a score.");
        }
        McNemar test = outcomes.test();
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("items", outcomes.items());
        figures.put("first", proportion(outcomes.first()));
        figures.put("second", proportion(outcomes.second()));
        figures.put("bothRight", outcomes.both());
        figures.put("onlyFirstRight", outcomes.onlyFirst());
        figures.put("onlySecondRight", outcomes.onlySecond());
        figures.put("bothWrong", outcomes.neither());
        outcomes.difference().ifPresent(each -> {
            figures.put("difference", each.value());
            figures.put("differenceInterval", new double[] {each.low(), each.high()});
        });
        figures.put("differenceMethod", "Newcombe 1998, method 10, 95 %");
        figures.put("mcnemar", test.exact());
        figures.put("decisive", test.isDecisive(SIGNIFICANCE));
        figures.put(
                "verdict",
                test.isDecisive(SIGNIFICANCE)
                        ? (test.onlyFirst() > test.onlySecond() ? "The first is better." : "The second is better.")
                        : "Difference not decisive.");
        figures.put("pairsNeeded", needed(test, outcomes.items()));
        figures.put("tiePolicy", TiePolicy.SMALLEST_LABEL.title());
        figures.put("unmatched", unmatched(truths, one, other));
        return figures;
    }

    private static PairedOutcomes outcomes(
            Map<String, String> truths, Map<String, String> one, Map<String, String> other) {
        PairedOutcomes outcomes = PairedOutcomes.NONE;
        for (Map.Entry<String, String> item : truths.entrySet()) {
            String said = one.get(item.getKey());
            String otherSaid = other.get(item.getKey());
            if (said != null && otherSaid != null) {
                outcomes = outcomes.with(said.equals(item.getValue()), otherSaid.equals(item.getValue()));
            }
        }
        return outcomes;
    }

    /** Items that would show a difference of this size with 80 % power; none where there is no difference to show. */
    private static @Nullable Long needed(McNemar test, long items) {
        if (test.onlyFirst() == test.onlySecond()) {
            return null;
        }
        return McNemar.pairsNeeded(
                (double) Math.max(test.onlyFirst(), test.onlySecond()) / items,
                (double) Math.min(test.onlyFirst(), test.onlySecond()) / items,
                SIGNIFICANCE,
                0.8);
    }

    private static Map<String, Object> proportion(Proportion counted) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("correct", counted.correct());
        figures.put("accuracy", counted.value().orElseThrow());
        counted.wilson().ifPresent(each -> figures.put("wilson", new double[] {each.low(), each.high()}));
        counted.clopperPearson()
                .ifPresent(each -> figures.put("clopperPearson", new double[] {each.low(), each.high()}));
        return figures;
    }

    /** Items without a truth, or that not both labeled: in no figure, and told. */
    private static Map<String, Object> unmatched(
            Map<String, String> truths, Map<String, String> one, Map<String, String> other) {
        Map<String, Object> unmatched = new LinkedHashMap<>();
        SortedSet<String> labeled = new TreeSet<>(one.keySet());
        labeled.addAll(other.keySet());
        without(unmatched, "truth", labeled, truths);
        without(unmatched, "first", truths.keySet(), one);
        without(unmatched, "second", truths.keySet(), other);
        return unmatched;
    }

    /** How many items of these a side has not, and the first of them. */
    private static void without(
            Map<String, Object> unmatched, String side, Set<String> items, Map<String, String> had) {
        List<String> missing =
                items.stream().filter(item -> !had.containsKey(item)).sorted().toList();
        unmatched.put(side, missing.size());
        unmatched.put(side + "Items", missing.stream().limit(SHOWN).toList());
    }

    /** The label of each item that was given most often; of a tie the smallest. */
    private Labels read(Path path) throws IOException {
        Map<String, Map<String, Long>> votes = new LinkedHashMap<>();
        ReadReport read;
        try (LabelPath files = LabelPath.of(path)) {
            ReadOptions options = columns.labels(ReadOptions.Shape.LABEL);
            read = AnnotationFormats.read(files, labelsFormat, options, new AnnotationSink() {
                @Override
                public void annotation(Annotation annotation) {
                    if (annotation.answer() instanceof Answer.Label said) {
                        votes.computeIfAbsent(annotation.item(), unseen -> new TreeMap<>())
                                .merge(said.label(), 1L, Long::sum);
                    }
                }

                @Override
                public void leftOut(LeftOut why, Place place, String item) {}
            });
        }
        Map<String, String> majority = new LinkedHashMap<>();
        votes.forEach((item, counts) ->
                majority.put(item, MajorityVote.of(counts).winners().first()));
        return new Labels(majority, read);
    }
}
