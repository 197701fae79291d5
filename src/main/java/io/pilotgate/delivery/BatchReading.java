package io.pilotgate.delivery;

import io.pilotgate.delivery.BatchStore.NumberedAnswer;
import io.pilotgate.files.FileStore;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelReader;
import io.pilotgate.labels.LabelRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a kept file into the rows of a batch, a thousand at a time. */
@Component
class BatchReading {

    private static final int PORTION = 1000;

    private final FileStore files;
    private final BatchStore store;

    BatchReading(FileStore files, BatchStore store) {
        this.files = files;
        this.store = store;
    }

    /** Refuses the file with all that is wrong with it; the caller's transaction then takes the rows back. */
    void readInto(long batch, Sha256 file, LabelColumns columns) {
        List<NumberedAnswer> portion = new ArrayList<>(PORTION);
        try (InputStream content = files.open(file)) {
            LabelReader.of(columns).readLabels(content, row -> {
                portion.add(answer(row));
                if (portion.size() == PORTION) {
                    store.append(batch, portion);
                    portion.clear();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!portion.isEmpty()) {
            store.append(batch, portion);
        }
    }

    private static NumberedAnswer answer(LabelRow row) {
        String annotator = row.annotator() == null ? "" : row.annotator();
        return new NumberedAnswer(row.line(), row.item(), annotator, row.label());
    }
}
