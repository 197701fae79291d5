package io.pilotgate.commercial.intake;

import io.pilotgate.kernel.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** An invoice as it is handed in: CSV, JSON, an Excel workbook or UBL 2.1, told apart by what the file begins with. */
public final class InvoiceFile {

    private static final long MOST_LINES = 5_000_000;

    private InvoiceFile() {}

    /**
     * What was read.
     *
     * @param lines how many there are
     */
    public record Read(InvoiceHeader header, long lines) {}

    /**
     * Reads a file to its end.
     *
     * @param lines gets each that is right, until something is wrong
     * @throws Refusal with what is wrong, by line
     */
    public static Read read(InputStream file, Consumer<InvoiceLine> lines) {
        Gathering gathering = new Gathering(lines);
        try {
            gathering.read(new BufferedInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gathering.end();
    }

    private static final class Gathering implements RawFile {

        private final Problems problems = new Problems();
        private final HeaderReader header = new HeaderReader(problems);
        private final Consumer<InvoiceLine> lines;
        private BigDecimal sum = BigDecimal.ZERO;
        private long count;

        Gathering(Consumer<InvoiceLine> lines) {
            this.lines = lines;
        }

        void read(BufferedInputStream file) throws IOException {
            switch (FileStart.of(file)) {
                case JSON -> new JsonFile(FieldNames.INVOICE, this).read(file);
                case XML -> new UblFile(this).read(file);
                case WORKBOOK -> table(rows -> WorkbookFile.read(file, rows));
                case TEXT -> table(rows -> DelimitedFile.read(file, rows));
            }
        }

        private interface Table {
            void readInto(TableRows rows) throws IOException;
        }

        private void table(Table table) throws IOException {
            TableRows rows = new TableRows(FieldNames.INVOICE, this);
            table.readInto(rows);
            rows.end();
        }

        Read end() {
            if (count == 0) {
                problems.add("file", "There is no line in this invoice.");
            }
            return new Read(header.read(sum), count);
        }

        @Override
        public void field(String place, String field, String value) {
            header.field(place, field, value);
        }

        @Override
        public void row(RawRow row) {
            if (++count > MOST_LINES) {
                throw Refusal.invalid("file", "An invoice has at most " + MOST_LINES + " lines. Send several.");
            }
            try {
                InvoiceLine line = LineReader.read(row, count);
                sum = sum.add(line.amount());
                lines.accept(line);
            } catch (Refusal refusal) {
                problems.at(row.place(), refusal);
            }
        }

        @Override
        public void problem(String place, String text) {
            problems.add(place, text);
        }
    }
}
