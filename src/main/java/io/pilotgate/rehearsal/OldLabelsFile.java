package io.pilotgate.rehearsal;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelReader;
import io.pilotgate.labels.LabelRow;
import io.pilotgate.rehearsal.OldLabels.Gathering;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads old labels and their truth, out of one file or two. */
public final class OldLabelsFile {

    private OldLabelsFile() {}

    /**
     * @param labels the file of labels
     * @param truth the file of truth; the same file where one holds both
     * @param columns of both files; a column that is not named is guessed from well-known headers
     * @throws Refusal naming the lines where the files are wrong, or label an item that has no truth
     * @throws IOException when a file cannot be read
     */
    public static OldLabels read(Path labels, Path truth, LabelColumns columns) throws IOException {
        Gathering gathering = new Gathering();
        Map<String, String> known = new LinkedHashMap<>();
        if (Files.isSameFile(labels, truth)) {
            try (InputStream file = Files.newInputStream(labels)) {
                LabelReader.of(columns)
                        .readBoth(file, row -> add(gathering, row), row -> known.put(row.item(), row.label()));
            }
            return gathering.with(known);
        }
        try (InputStream file = Files.newInputStream(truth)) {
            LabelReader.of(columns.withLabel(null).withAnnotator(null))
                    .readTruth(file, row -> known.put(row.item(), row.label()));
        }
        try (InputStream file = Files.newInputStream(labels)) {
            LabelReader.of(columns.withTruth(null))
                    .knowing(known::containsKey)
                    .readLabels(file, row -> add(gathering, row));
        }
        return gathering.with(known);
    }

    private static void add(Gathering gathering, LabelRow row) {
        String annotator = row.annotator();
        gathering.add(row.item(), annotator == null ? "" : annotator, row.label());
    }
}
