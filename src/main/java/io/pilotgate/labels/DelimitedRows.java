package io.pilotgate.labels;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.pilotgate.kernel.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a delimited file, one after the other, whatever wrote it: UTF-8, or UTF-16 and UTF-32 by their byte order mark (UTF-16
 * without one where its start shows it); any line ends; cells in double quotes may hold delimiters and line breaks, a quote inside an
 * unquoted cell is text. Rows in which nothing stands are passed over, and so is a first line {@code sep=;}, by which spreadsheets
 * name the delimiter.
 */
public final class DelimitedRows {

    private final byte[] start;
    private final Delimiter delimiter;
    private final RowCutting cutting;
    private final Iterator<Row> rows;
    private long line = 1;
    private @Nullable Stop stop;

    /**
     * @param line where the row starts in the file, counted from 1; a quoted cell may hold line breaks, so rows and lines differ
     * @param cells as they stand there, white space included
     */
    public record Row(long line, List<String> cells) {

        boolean isDamaged() {
            return cells.stream().anyMatch(cell -> CellText.damageOf(cell).isPresent());
        }

        boolean isBlank() {
            // Asked of every row: a loop, because a stream costs as much as the row itself.
            for (int cell = 0; cell < cells.size(); cell++) {
                if (!CellText.isBlank(cells.get(cell))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Why the reading ended before the file did.
     *
     * @param line of the row that cannot be read
     * @param text what is wrong with it and how to mend it
     */
    public record Stop(long line, String text) {

        /** The parser tells the line of a row it cannot read in its message alone. */
        private static final Pattern LINE = Pattern.compile("line (\\d+)");

        static Stop of(CsvParseException unreadable, long next) {
            String said = String.valueOf(unreadable.getMessage());
            Matcher named = LINE.matcher(said);
            return new Stop(
                    named.find() ? Long.parseLong(named.group(1)) : next,
                    "A row that cannot be read, and nothing after it: " + mend(said));
        }

        private static String mend(String said) {
            String quotes =
                    "A cell that begins with a double quote must end with one before the delimiter; write a quote inside it"
                            + " twice.";
            if (said.contains("fields")) {
                return "it has more than " + RowParser.MOST_CELLS + " cells. Put every row on a line of its own.";
            }
            if (said.contains("size")) {
                return "it holds more than " + RowParser.LONGEST_CELL
                        + " characters without an end. Put every row on a line of its own. " + quotes;
            }
            return said.contains("Unclosed") ? "a double quote is never closed. " + quotes : quotes;
        }
    }

    private DelimitedRows(byte[] start, Delimiter delimiter, RowCutting cutting, Iterator<Row> rows) {
        this.start = start;
        this.delimiter = delimiter;
        this.cutting = cutting;
        this.rows = rows;
    }

    /**
     * Reads a file whose delimiter is found out. The stream is not closed.
     *
     * @throws Refusal where the file is empty, nothing delimits its cells, or the reader refuses it; where it is of another kind, such
     *     as a workbook, that is all that is told
     * @throws UncheckedIOException where the stream breaks
     */
    public static <T> T read(InputStream file, Function<DelimitedRows, T> reader) {
        return read(file, null, false, reader);
    }

    /**
     * Reads a file in which bytes that are no text end the reading.
     *
     * @param named the delimiter, found out where it is null
     */
    public static <T> T strictly(InputStream file, @Nullable Delimiter named, Function<DelimitedRows, T> reader) {
        try {
            return read(TextDecoding.strict(file), named, false, reader);
        } catch (IOException brokenStream) {
            throw new UncheckedIOException(brokenStream);
        }
    }

    /**
     * @param named the delimiter, found out where it is null
     * @param discreet whether a refusal repeats nothing of what the file holds
     */
    static <T> T read(
            InputStream file, @Nullable Delimiter named, boolean discreet, Function<DelimitedRows, T> reader) {
        try {
            return read(TextDecoding.of(file), named, discreet, reader);
        } catch (IOException brokenStream) {
            throw new UncheckedIOException(brokenStream);
        }
    }

    private static <T> T read(
            TextDecoding decoding, @Nullable Delimiter named, boolean discreet, Function<DelimitedRows, T> reader)
            throws IOException {
        try {
            return reader.apply(open(decoding, named, discreet));
        } catch (Refusal refused) {
            refuseOtherKind(decoding.start());
            throw refused;
        }
    }

    private static void refuseOtherKind(byte[] start) {
        FileKind.of(start).ifPresent(kind -> {
            throw Refusal.invalid("file", kind.sentence());
        });
    }

    private static DelimitedRows open(TextDecoding decoding, @Nullable Delimiter named, boolean discreet)
            throws IOException {
        BufferedReader text = decoding.text();
        String sample = startOf(text);
        if (CellText.strip(sample).isEmpty()) {
            throw Refusal.invalid("file", "The file is empty. Give one with a row of names and rows of data.");
        }
        Delimiter told = toldBy(sample);
        Delimiter delimiter = named != null ? named : told != null ? told : DelimiterDetection.of(sample, discreet);
        RowCutting cutting = new RowCutting();
        Iterator<Row> rows = RowParser.over(delimiter, text, cutting).iterator();
        if (told != null) {
            rows.next();
        }
        return new DelimitedRows(decoding.start(), delimiter, cutting, rows);
    }

    private static @Nullable Delimiter toldBy(String sample) {
        if (!sample.startsWith("sep=")) {
            return null;
        }
        Matcher first = Pattern.compile("sep=([\t,;|])\\R").matcher(sample);
        return first.lookingAt() ? Delimiter.of(first.group(1)) : null;
    }

    public Delimiter delimiter() {
        return delimiter;
    }

    /** The next row in which something stands; null at the end, or where {@link #stopped} tells why. */
    public @Nullable Row next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                line = row.line();
                if (!row.isBlank()) {
                    return row;
                }
            }
        } catch (CsvParseException unreadable) {
            stop = Stop.of(unreadable, line + 1);
        }
        return null;
    }

    /**
     * Fills in the next rows as numbers; no row is read as texts after that.
     *
     * @return whether there may be more; if not, {@link #stopped} tells why where the file has not ended
     */
    public boolean next(NumberedRows target) {
        target.clear();
        cutting.into(target);
        try {
            boolean more = rows.hasNext();
            if (more) {
                rows.next();
            }
            return more && target.oddWidth() == 0;
        } catch (CsvParseException unreadable) {
            stop = Stop.of(unreadable, target.lastLine() + 1);
            return false;
        }
    }

    /** @throws Refusal where the file is of another kind: what its rows look like need not be told then */
    void refuseOtherKind() {
        refuseOtherKind(start);
    }

    public Optional<Stop> stopped() {
        return Optional.ofNullable(stop);
    }

    /** Looks at the file's start without taking it. */
    private static String startOf(BufferedReader text) throws IOException {
        text.mark(DelimiterDetection.SAMPLE);
        char[] sample = new char[DelimiterDetection.SAMPLE];
        int length = 0;
        int read = text.read(sample);
        while (read > 0) {
            length += read;
            read = text.read(sample, length, sample.length - length);
        }
        text.reset();
        return new String(sample, 0, length);
    }
}
