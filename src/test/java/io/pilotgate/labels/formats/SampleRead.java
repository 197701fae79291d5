package io.pilotgate.labels.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read of a sample, each answer in a line. */
final class SampleRead implements AnnotationSink {

    private final List<String> said = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private @Nullable ReadReport report;

    /** {@code item annotator: answer}; marks as {@code 0-3 PER}. */
    List<String> said() {
        return said;
    }

    /** {@code REASON item}. */
    List<String> leftOut() {
        return leftOut;
    }

    List<String> formats() {
        return Objects.requireNonNull(report).files().stream()
                .map(ReadReport.ReadFile::format)
                .toList();
    }

    SampleRead with(ReadReport whole) {
        report = whole;
        return this;
    }

    @Override
    public void annotation(Annotation annotation) {
        said.add((annotation.item() + " " + annotation.annotator()).strip() + ": " + words(annotation.answer()));
    }

    @Override
    public void leftOut(LeftOut why, Place place, String item) {
        leftOut.add((why + " " + item).strip());
    }

    private static String words(Answer answer) {
        if (answer instanceof Answer.Label label) {
            return label.label();
        } else if (answer instanceof Answer.Labels labels) {
            return labels.labels().toString();
        } else if (answer instanceof Answer.Written written) {
            return written.text();
        }
        return ((Answer.Marks) answer)
                .marks().stream()
                        .map(mark -> mark.start() + "-" + mark.end() + " " + mark.type())
                        .toList()
                        .toString();
    }
}
