package io.pilotgate.labels.formats;

import io.pilotgate.labels.formats.ReadReport.Example;
import io.pilotgate.labels.formats.ReadReport.ReadFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands on and counts. */
final class CountingSink implements AnnotationSink {

    private static final int SHOWN = 20;

    private final AnnotationSink next;
    private final List<ReadFile> files = new ArrayList<>();
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final List<Example> examples = new ArrayList<>();
    private long annotations;

    CountingSink(AnnotationSink next) {
        this.next = next;
    }

    void begin(String file, String format) {
        files.add(new ReadFile(file, format));
        next.file(file);
    }

    @Override
    public void stratum(Place place, String item, String stratum) {
        next.stratum(place, item, stratum);
    }

    @Override
    public void annotation(Annotation annotation) {
        annotations++;
        next.annotation(annotation);
    }

    @Override
    public @Nullable Consumer<AnswerRows> rows() {
        return next.rows();
    }

    @Override
    public void counted(long answers) {
        annotations += answers;
    }

    @Override
    public void leftOut(LeftOut why, Place place, String item) {
        leftOut.merge(why, 1L, Long::sum);
        if (examples.size() < SHOWN) {
            examples.add(new Example(why, place, item));
        }
        next.leftOut(why, place, item);
    }

    ReadReport report() {
        return new ReadReport(files, annotations, leftOut, examples);
    }
}
