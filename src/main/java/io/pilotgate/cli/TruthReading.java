package io.pilotgate.cli;

import io.pilotgate.grading.tasks.ContradictingTruth;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.AnnotationFormats;
import io.pilotgate.labels.formats.AnnotationSink;
import io.pilotgate.labels.formats.LabelPath;
import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.Place;
import io.pilotgate.labels.formats.ReadOptions;
import io.pilotgate.labels.formats.ReadReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the truth of a path. Where two lines of it contradict each other it is read again, to name both: nothing is kept of the places
 * of millions of items for that.
 */
record TruthReading(Path path, @Nullable String format, ReadOptions options) {

    /** @return how many true answers there are */
    long into(Consumer<Annotation> truth) throws IOException {
        Following reader = new Following(truth);
        try {
            return read(reader).annotations();
        } catch (ContradictingTruth twice) {
            Annotation other = reader.last();
            Earlier earlier = new Earlier(other);
            read(earlier);
            throw Refusal.invalid(
                    reader.file + ", " + other.place(),
                    "Item " + Refusal.quoted(other.item()) + " has another true answer here than in " + earlier.first
                            + ". An item has one true answer: correct one of the two, or take it out.");
        }
    }

    private ReadReport read(AnnotationSink sink) throws IOException {
        try (LabelPath files = LabelPath.of(path)) {
            return AnnotationFormats.read(files, format, options, sink);
        }
    }

    /** Hands on, and knows where it is. */
    private static final class Following implements AnnotationSink {

        private final Consumer<Annotation> next;
        private String file = "";
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
        public void file(String name) {
            file = name;
        }

        @Override
        public void annotation(Annotation annotation) {
            last = annotation;
            next.accept(annotation);
        }

        @Override
        public void leftOut(LeftOut why, Place place, String item) {}
    }

    /** Finds the first truth of the same item. */
    private static final class Earlier implements AnnotationSink {

        private final Annotation other;
        private String file = "";
        private String first = "";

        Earlier(Annotation other) {
            this.other = other;
        }

        @Override
        public void file(String name) {
            file = name;
        }

        @Override
        public void annotation(Annotation annotation) {
            if (first.isEmpty()
                    && annotation.item().equals(other.item())
                    && annotation.aspect().equals(other.aspect())) {
                first = file + ", " + annotation.place();
            }
        }

        @Override
        public void leftOut(LeftOut why, Place place, String item) {}
    }
}
