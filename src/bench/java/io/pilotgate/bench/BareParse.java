package io.pilotgate.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;

/** The limit of whoever reads a CSV file: every field is parsed, and nothing is done with it. */
public final class BareParse {

    private BareParse() {}

    public static void main(String[] arguments) throws IOException {
        long fields = 0;
        for (String file : arguments) {
            try (var rows = CsvReader.builder().ofCsvRecord(Path.of(file))) {
                for (var row : rows) {
                    fields += row.getFieldCount();
                }
            }
        }
        System.out.println(fields);
    }
}
