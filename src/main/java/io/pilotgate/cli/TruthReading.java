package io.pilotgate.cli;

import io.pilotgate.cli.ReadingAhead.Part;
import io.pilotgate.grading.tasks.ContradictingTruth;
import io.pilotgate.grading.tasks.Grader;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.AnnotationFormats;
import io.pilotgate.labels.formats.AnnotationSink;
import io.pilotgate.labels.formats.AnswerRows;
import io.pilotgate.labels.formats.LabelPath;
import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.Place;
import io.pilotgate.labels.formats.ReadOptions;
import io.pilotgate.labels.formats.ReadReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the truth of a path. Where two lines of it contradict each other it is read again, to name both: nothing is kept of the places
 * of millions of items for that.
 *
 * @param anew takes truth that nothing was taken of before, and says what contradicts it: equal numbers may be written differently
 */
record TruthReading(Path path, @Nullable String format, ReadOptions options, Supplier<Consumer<Annotation>> anew) {

    /** @return how many true answers there are */
    long into(Consumer<Annotation> truth) throws IOException {
        return with(truth, null, List.of()).get(0).annotations();
    }

    /** The same, into what may take rows of a table as numbers. */
    long into(Grader grader) throws IOException {
        return with(grader::truth, grader.rows(), List.of()).get(0).annotations();
    }

    /** @return a report of the truth, then of what is read beside it in the same pass */
    List<ReadReport> with(Grader grader, List<Part> beside) throws IOException {
        return with(grader::truth, grader.rows(), beside);
    }

    private List<ReadReport> with(Consumer<Annotation> truth, @Nullable Consumer<AnswerRows> rows, List<Part> beside)
            throws IOException {
        Following reader = new Following(truth);
        List<Part> parts = new ArrayList<>(List.of(new Part(options, reader)));
        parts.addAll(beside);
        try (LabelPath files = LabelPath.of(path)) {
            return ReadingAhead.read(files, format, parts, rows);
        } catch (ContradictingTruth twice) {
            String item = twice.item();
            throw item == null
                    ? contradiction(reader.last().item(), reader.last().aspect())
                    : contradiction(item, null);
        }
    }

    /** @param aspect what of the item; null where its parts are judged as one */
    private Refusal contradiction(String item, @Nullable String aspect) throws IOException {
        Places places = places(item, aspect);
        if (aspect != null && places.second.isEmpty()) {
            places = places(item, null);
        }
        return Refusal.invalid(
                places.second,
                "Item " + Refusal.quoted(item) + " has another true answer here than in " + places.first
                        + ". An item has one true answer: correct one of the two, or take it out.");
    }

    private Places places(String item, @Nullable String aspect) throws IOException {
        Places places = new Places(item, aspect, anew.get());
        try (LabelPath files = LabelPath.of(path)) {
            AnnotationFormats.read(files, format, options, places);
        }
        return places;
    }

    /** Hands on, and knows what came last. */
    private static final class Following implements Consumer<Annotation> {

        private final Consumer<Annotation> next;
        private @Nullable Annotation last;

        Following(Consumer<Annotation> next) {
            this.next = next;
        }

        Annotation last() {
            if (last == null) {
                throw new IllegalStateException("Nothing was read that could contradict anything.");
            }
            return last;
        }

        @Override
        public void accept(Annotation annotation) {
            last = annotation;
            next.accept(annotation);
        }
    }

    /** Finds the first truth of an item, and the first that is unlike it. */
    private static final class Places implements AnnotationSink {

        private final String item;
        private final @Nullable String aspect;
        private final Consumer<Annotation> truth;
        private String file = "";
        private String first = "";
        private String second = "";

        Places(String item, @Nullable String aspect, Consumer<Annotation> truth) {
            this.item = item;
            this.aspect = aspect;
            this.truth = truth;
        }

        @Override
        public void file(String name) {
            file = name;
        }

        @Override
        public void annotation(Annotation annotation) {
            boolean isOfAspect = aspect == null || annotation.aspect().equals(aspect);
            if (!isOfAspect || !annotation.item().equals(item) || !second.isEmpty()) {
                return;
            }
            String here = file + ", " + annotation.place();
            first = first.isEmpty() ? here : first;
            try {
                truth.accept(annotation);
            } catch (ContradictingTruth other) {
                second = here;
            }
        }

        @Override
        public void leftOut(LeftOut why, Place place, String item) {}
    }
}
