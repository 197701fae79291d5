package io.pilotgate.commercial.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.pilotgate.kernel.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** CSV in UTF-8, between its cells commas, semicolons or tabs. */
final class DelimitedFile {

    private static final int LOOK_AHEAD = 8192;
    private static final int LONGEST_CELL = 1 << 16;

    private DelimitedFile() {}

    static void read(BufferedInputStream file, TableRows rows) throws IOException {
        char delimiter = delimiter(file);
        Reader text = new InputStreamReader(
                file,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)) {
            csv.forEach(record -> rows.row(record.getStartingLineNumber(), record.getFields()));
        } catch (CsvParseException broken) {
            throw Refusal.invalid(
                    "file", "The table breaks off: look for a quote that is not closed, or a cell without end.");
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? notUtf8() : e;
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
    }

    private static Refusal notUtf8() {
        return Refusal.invalid("file", "The file is no text in UTF-8. Save it as CSV in UTF-8.");
    }

    /** Whichever the first line has most of. */
    private static char delimiter(InputStream file) throws IOException {
        file.mark(LOOK_AHEAD);
        String start = new String(file.readNBytes(LOOK_AHEAD), StandardCharsets.UTF_8);
        file.reset();
        String first = start.lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            most = count(first, candidate) > count(first, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
