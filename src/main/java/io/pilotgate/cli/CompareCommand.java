package io.pilotgate.cli;

import io.pilotgate.grading.tasks.ContradictingTruth;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
        MajorityLabels one = MajorityLabels.of(first, labelsFormat, columns.labels(ReadOptions.Shape.LABEL));
        MajorityLabels other = MajorityLabels.of(second, labelsFormat, columns.labels(ReadOptions.Shape.LABEL));
        Map<String, @Nullable Object> figures = new VendorComparison(truths, one.byItem(), other.byItem()).figures();
        figures.put("read", Map.of("first", Graded.reading(one.read()), "second", Graded.reading(other.read())));
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
}
