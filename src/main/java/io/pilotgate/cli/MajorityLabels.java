package io.pilotgate.cli;

import io.pilotgate.grading.statistics.MajorityVote;
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
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor says of each item, by the majority of its labels.
 *
 * @param byItem the label that was given most often
 */
record MajorityLabels(Map<String, String> byItem, ReadReport read) {

    /** The label of each item that was given most often; of a tie the smallest. */
    static MajorityLabels of(Path path, @Nullable String format, ReadOptions options) throws IOException {
        Map<String, Map<String, Long>> votes = new LinkedHashMap<>();
        ReadReport read;
        try (LabelPath files = LabelPath.of(path)) {
            read = AnnotationFormats.read(files, format, options, new AnnotationSink() {
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
        return new MajorityLabels(majority, read);
    }
}
