package io.pilotgate.cli;

import io.pilotgate.grading.statistics.McNemar;
import io.pilotgate.grading.statistics.Proportion;
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
        new TruthReading(truth, truthFormat, columns.truth(ReadOptions.Shape.LABEL)).into(annotation -> {
            if (annotation.answer() instanceof Answer.Label isTrue) {
                ContradictingTruth.unlessSame(truths.put(annotation.item(), isTrue.label()), isTrue.label());
            }
        });
        Labels one = read(first);
        Labels other = read(second);
        Map<String, @Nullable Object> figures = figures(truths, one.majority, other.majority);
        figures.put("read", Map.of("first", Graded.reading(one.read), "second", Graded.reading(other.read)));
        FigureOutput.print(figures, json, spec.commandLine().getOut());
        return 0;
    }

    private static Map<String, @Nullable Object> figures(
            Map<String, String> truths, Map<String, String> one, Map<String, String> other) {
        long both = 0;
        long onlyFirst = 0;
        long onlySecond = 0;
        long neither = 0;
        for (Map.Entry<String, String> item : truths.entrySet()) {
            String said = one.get(item.getKey());
            String otherSaid = other.get(item.getKey());
            if (said != null && otherSaid != null) {
                boolean right = said.equals(item.getValue());
                boolean otherRight = otherSaid.equals(item.getValue());
                both += right && otherRight ? 1 : 0;
                onlyFirst += right && !otherRight ? 1 : 0;
                onlySecond += !right && otherRight ? 1 : 0;
                neither += !right && !otherRight ? 1 : 0;
            }
        }
        long items = both + onlyFirst + onlySecond + neither;
        if (items == 0) {
            throw Refusal.invalid(
                    "--second", "No item has a truth and a label of both vendors: no data is not a score.");
        }
        McNemar test = new McNemar(onlyFirst, onlySecond);
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("items", items);
        figures.put("first", proportion(both + onlyFirst, items));
        figures.put("second", proportion(both + onlySecond, items));
        figures.put("bothRight", both);
        figures.put("onlyFirstRight", onlyFirst);
        figures.put("onlySecondRight", onlySecond);
        figures.put("bothWrong", neither);
        figures.put("difference", (double) (onlyFirst - onlySecond) / items);
        figures.put("mcnemar", test.exact());
        figures.put("decisive", test.isDecisive(SIGNIFICANCE));
        figures.put(
                "verdict",
                test.isDecisive(SIGNIFICANCE)
                        ? (onlyFirst > onlySecond ? "The first is better." : "The second is better.")
                        : "Difference not decisive.");
        figures.put("pairsNeeded", needed(onlyFirst, onlySecond, items));
        figures.put("unmatched", unmatched(truths, one, other));
        return figures;
    }

    /** Items that would show a difference of this size with 80 % power; none where there is no difference to show. */
    private static @Nullable Long needed(long onlyFirst, long onlySecond, long items) {
        if (onlyFirst == onlySecond) {
            return null;
        }
        return McNemar.pairsNeeded(
                (double) Math.max(onlyFirst, onlySecond) / items,
                (double) Math.min(onlyFirst, onlySecond) / items,
                SIGNIFICANCE,
                0.8);
    }

    private static Map<String, Object> proportion(long correct, long items) {
        Proportion counted = new Proportion(correct, items);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("correct", correct);
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
        Map<String, Map<String, Integer>> votes = new LinkedHashMap<>();
        ReadReport read;
        try (LabelPath files = LabelPath.of(path)) {
            ReadOptions options = columns.labels(ReadOptions.Shape.LABEL);
            read = AnnotationFormats.read(files, labelsFormat, options, new AnnotationSink() {
                @Override
                public void annotation(Annotation annotation) {
                    if (annotation.answer() instanceof Answer.Label said) {
                        votes.computeIfAbsent(annotation.item(), unseen -> new TreeMap<>())
                                .merge(said.label(), 1, Integer::sum);
                    }
                }

                @Override
                public void leftOut(LeftOut why, Place place, String item) {}
            });
        }
        Map<String, String> majority = new LinkedHashMap<>();
        votes.forEach((item, counts) -> {
            int most =
                    counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            counts.entrySet().stream()
                    .filter(each -> each.getValue() == most)
                    .findFirst()
                    .ifPresent(each -> majority.put(item, each.getKey()));
        });
        return new Labels(majority, read);
    }
}
