package io.pilotgate.labels.formats;

import io.pilotgate.labels.TextDecoding;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

/**
 * Plain transcripts: a folder or archive of text files, each an item by its name; the whole file is the transcript.
 *
 * <p>Traps: line breaks within are white space; a text file of {@code key<TAB>text} lines is a table without a header
 * instead, and one whose lines each have an id is of many utterances.
 */
final class PlainTextFormat implements AnnotationFormat {

    @Override
    public String name() {
        return "txt";
    }

    @Override
    public String description() {
        return "plain transcripts, a text file an item";
    }

    @Override
    public boolean fits(FileStart start) {
        return start.isNamed("txt", "lab", "trn") && start.text().indexOf('\t') < 0;
    }

    @Override
    public boolean gives(Shape shape) {
        return shape == Shape.WRITTEN;
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (InputStream file = source.open();
                BufferedReader text = TextDecoding.reader(file)) {
            String whole = text.lines().collect(Collectors.joining("\n")).strip();
            String annotator = options.annotator() == null ? "" : options.annotator();
            sink.annotation(
                    new Annotation(Place.file(source.name()), source.stem(), annotator, new Answer.Written(whole)));
        }
    }
}
