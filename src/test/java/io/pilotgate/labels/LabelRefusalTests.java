package io.pilotgate.labels;

import static io.pilotgate.labels.LabelFiles.encoded;
import static io.pilotgate.labels.LabelFiles.file;
import static io.pilotgate.labels.LabelFiles.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal names the line, the column, what was found and the mend. */
class LabelRefusalTests {

    private static final LabelReader GUESSING = LabelReader.of(LabelColumns.guessed());

    @Test
    void rowsOfAnotherWidth() {
        assertThat(reasons(file("item,label", "i1,cat", "i2", "i3,dog,really", "i4,owl")))
                .containsExactly(new Reason(
                        "line 3",
                        "Rows with more or fewer cells than the first row, 2 times: line 3 (1 instead of 2), line 4 (3 instead"
                                + " of 2). Look for a missing or surplus delimiter, and put a cell that holds a delimiter"
                                + " or a line break in double quotes."));
    }

    @Test
    void emptyCells() {
        assertThat(reasons(file("item,worker,label", "i1,ann,", "i2,,cat", ",ann,cat", "i4,ann,  ")))
                .containsExactly(
                        new Reason(
                                "line 2, column 'label'",
                                "Empty cells in column 'label', 2 times: line 2, line 5. Fill them in, or leave these rows out."),
                        new Reason(
                                "line 3, column 'worker'",
                                "Empty cells in column 'worker', once: line 3. Fill them in, or leave these rows out."),
                        new Reason(
                                "line 4, column 'item'",
                                "Empty cells in column 'item', once: line 4. Fill them in, or leave these rows out."));
    }

    @Test
    void duplicateAnswers() {
        assertThat(reasons(file("item,worker,label", "i1,ann,cat", "i1,bob,cat", "i1,ann,dog", "i2,ann,cat")))
                .containsExactly(new Reason(
                        "line 4",
                        "Duplicate answers, once: line 4 (item 'i1' by 'ann', labelled in line 2 already). Keep one label for"
                                + " each item and annotator."));
    }

    @Test
    void aSecondLabelWhereNobodyIsNamed() {
        assertThat(reasons(file("item,label", "i1,cat", "i2,cat", "i1,cat")))
                .containsExactly(new Reason(
                        "line 4",
                        "Second labels of an item in a file that names no annotator, once: line 4 (item 'i1', labelled in line"
                                + " 2 already). Name the column of the annotator, or keep one label for each item."));
    }

    @Test
    void aDiscreetReaderNamesLinesAndNothingOfWhatTheyHold() {
        LabelReader discreet = GUESSING.discreet();
        InputStream file = file("item,truth", "i1,cat", "i1,dog", "i2,");

        assertThat(refusalOf(() -> discreet.truth(file)).reasons())
                .containsExactly(
                        new Reason(
                                "line 3", "Contradictions in the truth, once: line 3. Give every item one true label."),
                        new Reason(
                                "line 4, column 'truth'",
                                "Empty cells in column 'truth', once: line 4. Fill them in, or leave these rows out."));
    }

    /** Without its header the first row is data, and the caller may have forgotten to say so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret1,stop\nsecret2,stop\n",
                "secret1\nsecret2\n",
                "secret1,secret1,stop\nsecret2,x,stop\n",
                "item,truth,secret3\ni1,stop,\"secret4\n",
                "item,truth,secret5\ni1,stop,se\0cret6\n",
                "item,truth\nsecret7\u0007,stop\n",
            })
    void aDiscreetReaderDoesNotTrustAHeader(String text) {
        for (LabelColumns columns :
                List.of(LabelColumns.guessed(), LabelColumns.guessed().headerless())) {
            LabelReader discreet = LabelReader.of(columns).discreet();

            assertThat(refusalOf(() -> discreet.truth(encoded(text, StandardCharsets.UTF_8)))
                            .getMessage())
                    .doesNotContain("secret", "stop", "cret6");
        }
    }

    @Test
    void unknownItems() {
        LabelReader knowing = GUESSING.knowing(Set.of("i1")::contains);

        assertThat(refusalOf(() -> knowing.check(file("item,label", "i1,cat", "i9,cat")))
                        .reasons())
                .containsExactly(new Reason(
                        "line 3",
                        "Unknown items, once: line 3 ('i9'). Check the column of the item and label only items that were asked"
                                + " for."));
    }

    @Test
    void contradictingTruth() {
        InputStream file = file("item,truth", "i1,cat", "i2,dog", "i1,owl");

        assertThat(refusalOf(() -> GUESSING.truth(file)).reasons())
                .containsExactly(new Reason(
                        "line 4",
                        "Contradictions in the truth, once: line 4 ('owl' for item 'i1', which is 'cat' in line 2). Give every"
                                + " item one true label."));
    }

    @Test
    void nulCharacters() {
        assertThat(reasons(file("item,label", "i1,c\0at")))
                .containsExactly(new Reason(
                        "line 2, column 'label'",
                        "NUL characters in column 'label', once: line 2 ('c\\u0000at'). Save the file as UTF-8, or as UTF-16"
                                + " with a byte order mark."));
    }

    /** Sure of it only where the file begins with characters of one byte. */
    @Test
    void utf16WithoutItsMarkThatDoesNotShow() {
        InputStream file = encoded("\u00FCber,label\ni1,cat\n", StandardCharsets.UTF_16LE);

        assertThat(reasons(file).get(0).text()).startsWith("NUL characters").contains("with a byte order mark");
    }

    @Test
    void controlCharacters() {
        assertThat(reasons(file("item,label", "i1\u0007,cat", "i2,c\u001b[31mat")))
                .extracting(Reason::place)
                .containsExactly("line 2, column 'item'", "line 3, column 'label'");
    }

    @Test
    void cellsThatAreTooLongToKeep() {
        assertThat(reasons(file(
                        "item,worker,label",
                        "i".repeat(1001) + ",ann,cat",
                        "i2," + "a".repeat(201) + ",cat",
                        "i3,ann," + "l".repeat(1001))))
                .extracting(Reason::place)
                .containsExactly("line 2, column 'item'", "line 3, column 'worker'", "line 4, column 'label'");
    }

    @Test
    void aRowOfMoreCellsThanAnySpreadsheetHolds() {
        assertThat(reasons(file("item,label", ",".repeat(20_000))).get(0)).satisfies(reason -> {
            assertThat(reason.place()).isEqualTo("line 2");
            assertThat(reason.text()).contains("more than 16384 cells", "a line of its own");
        });
    }

    @Test
    void aTableThatIsWrongInThousandsOfColumns() {
        String rows = "a\0,".repeat(5_000) + "b\n";
        LabelReader headerless =
                LabelReader.of(LabelColumns.guessed().headerless().withItem("1").withLabel("2"));

        assertThat(refusalOf(() -> headerless.check(encoded(rows, StandardCharsets.UTF_8)))
                        .reasons())
                .hasSize(101)
                .last()
                .isEqualTo(new Reason("file", "So much in further columns, 4900 times. Mend what is listed first."));
    }

    @ParameterizedTest
    @CsvSource({
        "'\u0089PNG', a PNG image",
        "'%PDF-1.7', a PDF document",
        "'PK\u0003\u0004xl/workbook.xml', an Excel workbook",
        "'PK\u0003\u0004word/document.xml', a Word document",
        "'PK\u0003\u0004labels.csv', a ZIP archive",
        "'<!DOCTYPE html><title>Sign in</title>', a web page",
        "'  <?xml version=\"1.0\"?>', an XML document",
        "'[ {\"item\": 1, \"label\": 2}]', JSON",
    })
    void aFileOfAnotherKind(String start, String kind) {
        assertThat(reasons(encoded(start + ",x\n1,2\n", StandardCharsets.ISO_8859_1)))
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.text()).startsWith("This is " + kind + ", not a delimited text. "));
    }

    @Test
    void whatOnlyBeginsLikeAnotherKindIsRead() {
        assertThat(GUESSING.labels(file("\"{\"\"a\"\":1}\",item,label", "x,i1,cat")))
                .hasSize(1);
        assertThat(GUESSING.labels(file("PK,item,label", "x,i1,cat"))).hasSize(1);
    }

    @Test
    void bytesThatAreNotUtf8() {
        InputStream file = encoded("item,label\ni1,cat\ni2,M\u00FCcke\n", StandardCharsets.ISO_8859_1);

        assertThat(reasons(file))
                .containsExactly(new Reason(
                        "line 3, column 'label'",
                        "Bytes that are no text in the file's encoding in column 'label', once: line 3 ('M\uFFFDcke'). Save the"
                                + " file as UTF-8."));
    }

    @Test
    void aQuoteThatIsNeverClosed() {
        assertThat(reasons(file("item,label", "i1,cat", "i2,\"dog", "i3,owl")))
                .containsExactly(new Reason(
                        "line 3",
                        "A row that cannot be read, and nothing after it: a double quote is never closed. A cell that begins"
                                + " with a double quote must end with one before the delimiter; write a quote inside it"
                                + " twice."));
    }

    @Test
    void textBehindAClosingQuote() {
        assertThat(reasons(file("item\tlabel", "i1\tcat", "i2\t\"dog\" he said"))
                        .get(0)
                        .place())
                .isEqualTo("line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "  \n\n"})
    void anEmptyFile(String text) {
        assertThat(reasons(encoded(text, StandardCharsets.UTF_8)))
                .containsExactly(
                        new Reason("file", "The file is empty. Give one with a row of names and rows of data."));
    }

    @Test
    void aHeaderAlone() {
        assertThat(reasons(file("item,label")))
                .containsExactly(
                        new Reason("file", "The file has a header and no rows. Give one with a row for every label."));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(reasons(file("item,worker,label", "i1,ann,cat", "i1,ann,dog", "i2,bob", "i3,,owl")))
                .extracting(Reason::place)
                .containsExactly("line 3", "line 4", "line 5, column 'worker'");
    }

    @Test
    void manyOfAKindAreCountedAndTheFirstAreShown() {
        String rows = IntStream.range(0, 118).mapToObj(i -> "i" + i + ",\n").collect(Collectors.joining());

        assertThat(reasons(encoded("item,label\n" + rows, StandardCharsets.UTF_8)))
                .singleElement()
                .extracting(Reason::text)
                .asString()
                .contains("118 times: line 2, line 3, line 4, line 5, line 6 and 113 more.");
    }

    @Test
    void linesAreThoseOfTheFileNotOfTheRows() {
        assertThat(reasons(file("item,label", "i1,\"a", "b", "c\"", "i2,"))
                        .get(0)
                        .place())
                .isEqualTo("line 5, column 'label'");
    }

    @Test
    void aLongCellIsCutInTheMessage() {
        String id = "x".repeat(5_000);
        Refusal refusal = refusalOf(() -> GUESSING.knowing(item -> false).check(file("item,label", id + ",cat")));

        assertThat(refusal.getMessage()).contains("'" + "x".repeat(60) + "...'").hasSizeLessThan(300);
    }

    @Test
    void afterTheFirstThingWrongNothingIsHandedOn() {
        List<LabelRow> handedOn = new ArrayList<>();

        refusalOf(() -> GUESSING.readLabels(file("item,label", "i1,cat", "i2,", "i3,dog"), handedOn::add));

        assertThat(handedOn).extracting(LabelRow::item).containsExactly("i1");
    }

    private static List<Reason> reasons(InputStream file) {
        Refusal refusal = refusalOf(() -> GUESSING.check(file));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.reasons();
    }
}
