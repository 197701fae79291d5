package io.pilotgate.labels;

import static io.pilotgate.labels.LabelFiles.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LabelReaderPropertyTests {

    @Property(tries = 300)
    void whatWasWrittenIsReadInTheLineWhereItStands(
            @ForAll("labels") List<String> labels, @ForAll Delimiter delimiter, @ForAll boolean header) {
        LabelColumns columns = new LabelColumns(header, delimiter, "1", null, "2", null);
        StringBuilder file = new StringBuilder(header ? row(delimiter, "item", "label") : "");
        List<LabelRow> expected = new ArrayList<>();
        for (String label : labels) {
            long line = 1 + file.chars().filter(character -> character == '\n').count();
            expected.add(new LabelRow(line, "i" + line, null, label));
            file.append(row(delimiter, "i" + line, label));
        }

        assertThat(LabelReader.of(columns).labels(encoded(file.toString(), StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    /** Quotes only where RFC 4180 asks for them. */
    private static String row(Delimiter delimiter, String item, String label) {
        StringWriter row = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(delimiter.character())
                .lineDelimiter(LineDelimiter.LF)
                .build(row)) {
            writer.writeRecord(item, label);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return row.toString();
    }

    /** Few items and annotators, so that answers repeat; many enough that the table grows several times. */
    @Property(tries = 50)
    void anAnswerIsSeenOnce(
            @ForAll @IntRange(min = 1, max = 20_000) int answers, @ForAll @IntRange(min = 1, max = 97) int items) {
        AnswersSeen seen = new AnswersSeen();
        Map<List<Integer>, Long> expected = new HashMap<>();
        for (int line = 1; line <= answers; line++) {
            List<Integer> answer = List.of(line * 31 % items, line * 17 % 113);
            Long earlier = expected.putIfAbsent(answer, (long) line);
            assertThat(seen.earlierLine("item-" + answer.get(0), "annotator-" + answer.get(1), line))
                    .isEqualTo(earlier == null ? 0 : earlier);
        }
    }

    @Provide
    Arbitrary<List<String>> labels() {
        return Arbitraries.strings()
                .withChars("ab \"',;|\t\n\u00FC")
                .ofMinLength(0)
                .ofMaxLength(12)
                .map(text -> "x" + text + "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
