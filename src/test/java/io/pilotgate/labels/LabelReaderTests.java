package io.pilotgate.labels;

import static io.pilotgate.labels.LabelFiles.encoded;
import static io.pilotgate.labels.LabelFiles.file;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTests {

    private static final LabelReader GUESSING = LabelReader.of(LabelColumns.guessed());

    private static final List<LabelRow> TWO_LABELS =
            List.of(new LabelRow(2, "i1", "ann", "cat"), new LabelRow(3, "i2", "bob", "dog"));

    @ParameterizedTest
    @ValueSource(strings = {"\t", ",", ";", "|"})
    void theDelimiterIsDetected(String delimiter) {
        String file = "item,annotator,label\ni1,ann,cat\ni2,bob,dog\n".replace(",", delimiter);

        assertThat(GUESSING.labels(encoded(file, StandardCharsets.UTF_8))).isEqualTo(TWO_LABELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndEndsALine(String end) {
        String file = "item,annotator,label\ni1,ann,cat\ni2,bob,dog".replace("\n", end);

        assertThat(GUESSING.labels(encoded(file, StandardCharsets.UTF_8))).isEqualTo(TWO_LABELS);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void theByteOrderMarkTellsTheEncoding(Charset charset) {
        String file = "\uFEFFitem,annotator,label\nü1,Zoë,\uD83D\uDE00\n";

        assertThat(GUESSING.labels(encoded(file, charset)))
                .containsExactly(new LabelRow(2, "ü1", "Zoë", "\uD83D\uDE00"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE", "UTF-16LE"})
    void utf16IsKnownWithoutItsMarkToo(Charset charset) {
        assertThat(GUESSING.labels(encoded("item,annotator,label\nü1,Zoë,\uD83D\uDE00\n", charset)))
                .containsExactly(new LabelRow(2, "ü1", "Zoë", "\uD83D\uDE00"));
    }

    @Test
    void aNoBreakSpaceAroundACellIsWhiteToo() {
        assertThat(GUESSING.labels(file("item\u00A0,label", "\u00A0i1\u202F,stop\u00A0sign\u00A0")))
                .containsExactly(new LabelRow(2, "i1", null, "stop\u00A0sign"));
    }

    @Test
    void rowsInWhichNothingStandsArePassedOver() {
        assertThat(GUESSING.labels(file("item,label,,", "i1,cat,,", ",,,", "i2,dog,,", " , ,,")))
                .extracting(LabelRow::line)
                .containsExactly(2L, 4L);
    }

    @Test
    void aFirstLineMayNameTheDelimiter() {
        assertThat(GUESSING.labels(file("sep=;", "item;label", "i1;0,5", "i2;0,7")))
                .containsExactly(new LabelRow(3, "i1", null, "0,5"), new LabelRow(4, "i2", null, "0,7"));
    }

    @Test
    void theReplacementCharacterMayStandInAnHonestFile() {
        assertThat(GUESSING.labels(file("item,label", "i1,\uFFFD")))
                .containsExactly(new LabelRow(2, "i1", null, "\uFFFD"));
    }

    @Test
    void aQuotedCellMayHoldLineBreaksDelimitersAndQuotes() {
        assertThat(GUESSING.labels(file("item,label", "i1,\"one", "two, \"\"three\"\"\"", "i2,four")))
                .containsExactly(
                        new LabelRow(2, "i1", null, "one\ntwo, \"three\""), new LabelRow(4, "i2", null, "four"));
    }

    @Test
    void aQuoteInsideACellIsText() {
        assertThat(GUESSING.labels(file("item\tlabel", "i1\tthe 5\" nail", "i2\t\"quoted\ttab\"")))
                .extracting(LabelRow::label)
                .containsExactly("the 5\" nail", "quoted\ttab");
    }

    @Test
    void blankLinesCountAsLinesAndNotAsRows() {
        assertThat(GUESSING.labels(file("", "item,label", "", "   ", "i1,cat", "")))
                .containsExactly(new LabelRow(5, "i1", null, "cat"));
    }

    @Test
    void whiteSpaceAroundACellIsNotPartOfIt() {
        assertThat(GUESSING.labels(file(" item , label ", " i1 ,\" cat\u2003\"")))
                .containsExactly(new LabelRow(2, "i1", null, "cat"));
    }

    @Test
    void columnsGoByNameOrByNumber() {
        LabelColumns columns =
                LabelColumns.guessed().withItem("what").withAnnotator("4").withLabel("SAID");

        assertThat(LabelReader.of(columns).labels(file("x,said,what,y", "1,cat,i1,ann")))
                .containsExactly(new LabelRow(2, "i1", "ann", "cat"));
    }

    @Test
    void aNameGoesBeforeANumberThatReadsTheSame() {
        LabelColumns columns = LabelColumns.guessed().withItem("2").withLabel("1");

        assertThat(LabelReader.of(columns).labels(file("2,1", "i1,cat")))
                .containsExactly(new LabelRow(2, "i1", null, "cat"));
    }

    @Test
    void withoutAHeaderTheFirstRowIsData() {
        LabelColumns columns = LabelColumns.guessed()
                .headerless()
                .withItem("3")
                .withAnnotator("2")
                .withLabel("4");

        assertThat(LabelReader.of(columns).labels(file("x\tann\ti1\tcat", "y\tbob\ti1\tdog")))
                .containsExactly(new LabelRow(1, "i1", "ann", "cat"), new LabelRow(2, "i1", "bob", "dog"));
    }

    @Test
    void labelsAndTruthMayBeOneFile() {
        List<LabelRow> labels = new ArrayList<>();
        List<TruthRow> truth = new ArrayList<>();

        LabelSummary summary = GUESSING.readBoth(
                file("item,worker,response,gold", "i1,ann,cat,cat", "i1,bob,dog,cat", "i2,ann,dog,dog"),
                labels::add,
                truth::add);

        assertThat(labels)
                .extracting(LabelRow::line, LabelRow::label)
                .containsExactly(tuple(2L, "cat"), tuple(3L, "dog"), tuple(4L, "dog"));
        assertThat(truth).containsExactly(new TruthRow(2, "i1", "cat", ""), new TruthRow(4, "i2", "dog", ""));
        assertThat(summary.rows()).isEqualTo(3);
        assertThat(summary.items()).isEqualTo(2);
    }

    @Test
    void theSummaryTellsHowTheFileWasRead() {
        LabelSummary named = GUESSING.check(file("!amt_worker_ids\torig_id\tresponse\tgold", "ann\ti1\tcat\tcat"));
        LabelSummary numbered = LabelReader.of(
                        LabelColumns.guessed().headerless().withItem("1").withLabel("2"))
                .check(file("i1;cat"));

        assertThat(named.readAs())
                .isEqualTo(new LabelColumns(true, Delimiter.TAB, "orig_id", "!amt_worker_ids", "response", null));
        assertThat(numbered.readAs()).isEqualTo(new LabelColumns(false, Delimiter.SEMICOLON, "1", null, "2", null));
    }

    @Test
    void truthMayBeCalledLabelWhereItStandsAlone() {
        assertThat(GUESSING.truth(file("item,label", "i1,cat"))).containsExactly(new TruthRow(2, "i1", "cat", ""));
        assertThat(GUESSING.truth(file("item,label,gold", "i1,dog,cat")))
                .containsExactly(new TruthRow(2, "i1", "cat", ""));
        assertThat(LabelReader.of(LabelColumns.guessed()
                                .headerless()
                                .withItem("1")
                                .withLabel("2"))
                        .truth(file("i1,cat")))
                .containsExactly(new TruthRow(1, "i1", "cat", ""));
    }

    @Test
    void truthIsHandedOnOnceForEveryItem() {
        assertThat(GUESSING.truth(file("item,truth", "i1,cat", "i2,dog", "i1,cat")))
                .containsExactly(new TruthRow(2, "i1", "cat", ""), new TruthRow(3, "i2", "dog", ""));
    }

    @Test
    void rowsAreHandedOnWhileTheFileIsRead() {
        List<LabelRow> handedOn = new ArrayList<>();
        String start = "item,label\n"
                + IntStream.range(0, 100_000).mapToObj(i -> "i" + i + ",cat\n").collect(joining());
        InputStream breaking = new SequenceInputStream(encoded(start, StandardCharsets.UTF_8), new BrokenStream());

        assertThatThrownBy(() -> GUESSING.readLabels(breaking, handedOn::add)).isInstanceOf(UncheckedIOException.class);
        assertThat(handedOn).hasSizeGreaterThan(90_000);
    }

    @Test
    void theStreamStaysOpenForItsOwner() {
        boolean[] closed = {false};
        InputStream file = new ByteArrayInputStream("item,label\ni1,cat\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        GUESSING.check(file);

        assertThat(closed).containsExactly(false);
    }

    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("The line went dead.");
        }
    }
}
