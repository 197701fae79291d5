package io.pilotgate.cli;

import io.pilotgate.grading.statistics.agreement.CategoryValues;
import io.pilotgate.grading.statistics.agreement.Level;
import io.pilotgate.grading.statistics.agreement.RatingsBuilder;
import io.pilotgate.grading.tasks.AgreementFigures;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.AnnotationFormats;
import io.pilotgate.labels.formats.AnnotationSink;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.DecimalComma;
import io.pilotgate.labels.formats.LabelPath;
import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.Place;
import io.pilotgate.labels.formats.ReadOptions;
import io.pilotgate.labels.formats.ReadReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How far several annotators agree, by coefficients that are named. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Inter-annotator agreement: percent, Cohen, Scott, Fleiss, Krippendorff's alpha and Gwet's AC1,"
                + " with a bootstrap by item.")
final class AgreementCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--labels", required = true, paramLabel = "PATH", description = "A file, a folder or a ZIP.")
    @SuppressWarnings("NullAway.Init")
    private Path labels;

    @Option(names = "--labels-format", paramLabel = "F", description = "Found out by the content; see 'formats'.")
    private @Nullable String format;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "nominal",
            description = "What differences mean: nominal, ordinal, interval or ratio.")
    @SuppressWarnings("NullAway.Init")
    private Level level;

    @Mixin
    private final ColumnOptions columns = new ColumnOptions();

    @Option(names = "--json", description = "Figures as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Gathering gathering = new Gathering(level != Level.NOMINAL);
        ReadReport read;
        try (LabelPath files = LabelPath.of(labels)) {
            read = AnnotationFormats.read(files, format, columns.labels(ReadOptions.Shape.LABEL), gathering);
        }
        NoAnswers.refuse(labels, read);
        Map<String, @Nullable Object> all = new LinkedHashMap<>(FigureTree.ofRecord(figures(gathering.ratings)));
        all.put("duplicates", gathering.duplicates);
        all.put("read", Graded.reading(read));
        FigureOutput.print(all, json, spec.commandLine().getOut());
        return 0;
    }

    private AgreementFigures figures(RatingsBuilder ratings) {
        try {
            return AgreementFigures.of(ratings, level);
        } catch (CategoryValues.NotNumbers words) {
            throw Refusal.invalid(
                    "--level",
                    "Differences need numbers, and " + Refusal.quoted(words.category())
                            + " is none. Take nominal or ordinal.");
        } catch (IllegalArgumentException negative) {
            throw Refusal.invalid("--level", String.valueOf(negative.getMessage()));
        }
    }

    /** The first answer of a rater to an item counts; what was said of parts of an item is of an item each. */
    private static final class Gathering implements AnnotationSink {

        private final RatingsBuilder ratings = new RatingsBuilder();
        private final Set<String> said = new HashSet<>();
        private final Map<Double, String> written = new HashMap<>();
        private final boolean numbers;
        private long unnamed;
        private long duplicates;

        /** @param numbers whether answers have an order, so that those that are numbers are read as such */
        Gathering(boolean numbers) {
            this.numbers = numbers;
        }

        @Override
        public void annotation(Annotation annotation) {
            if (annotation.answer() instanceof Answer.Label answer) {
                String rater = annotation.annotator().isEmpty() ? "unnamed " + unnamed++ : annotation.annotator();
                String item = annotation.aspect().isEmpty()
                        ? annotation.item()
                        : annotation.item() + " / " + annotation.aspect().replace('\u001f', '/');
                if (said.add(item + "\n" + rater)) {
                    ratings.add(item, rater, numbers ? number(answer.label()) : answer.label());
                } else {
                    duplicates++;
                }
            }
        }

        /** Equal numbers as the first of them was written, also where words stand among them; a word as it is. */
        private String number(String label) {
            String plain = DecimalComma.withPoint(label);
            OptionalDouble number = CategoryValues.number(plain);
            return number.isEmpty() ? plain : written.computeIfAbsent(number.getAsDouble(), unseen -> plain);
        }

        @Override
        public void leftOut(LeftOut why, Place place, String item) {}
    }
}
