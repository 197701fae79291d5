package io.pilotgate.evaluation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks as people send them back. Each is refused with the cell, what was found there and the mend. */
class BrokenTemplateTests {

    private static final String SECURITY = "Security and compliance";
    private static final String QUALITY = "Quality and accuracy";
    private static final String LONG = "x".repeat(301);

    record Broken(String how, UnaryOperator<TrialWorkbook> deed, String place, String... says) {

        @Override
        public String toString() {
            return how;
        }
    }

    static Stream<Broken> broken() {
        TrialWorkbook whole = Asked.open();
        return Stream.of(
                of(
                        "a date the German way",
                        book -> book.answer(Asked.DATE, "31.12.2027"),
                        whole.place(Asked.DATE, 'C'),
                        "SEC1.issuedOn, 'Date of issue'",
                        "'31.12.2027' is not a date",
                        "2027-02-28"),
                of(
                        "a date that no calendar has",
                        book -> book.answer(Asked.DATE, "2027-02-30"),
                        whole.place(Asked.DATE, 'C'),
                        "is not a date"),
                of(
                        "a number where a date is asked",
                        book -> book.number(Asked.DATE, 46054, "General"),
                        whole.place(Asked.DATE, 'C'),
                        "'46054' is not a date"),
                of(
                        "a day after the end of all calendars",
                        book -> book.number(Asked.DATE, 9e15, "yyyy-mm-dd"),
                        whole.place(Asked.DATE, 'C'),
                        "is not a date"),
                of(
                        "maybe",
                        book -> book.answer(Asked.YES_NO, "maybe"),
                        whole.place(Asked.YES_NO, 'C'),
                        "'maybe' is not yes or no"),
                of(
                        "a choice that is none",
                        book -> book.answer(Asked.CHOICE, "Type III"),
                        whole.place(Asked.CHOICE, 'C'),
                        "not one of the choices",
                        "Type I / Type II"),
                of(
                        "a line too long",
                        book -> book.answer(Asked.LINE, LONG),
                        whole.place(Asked.LINE, 'C'),
                        "at most 300 characters"),
                of(
                        "two lines where one is asked",
                        book -> book.answer(Asked.LINE, "one\ntwo"),
                        whole.place(Asked.LINE, 'C'),
                        "one line"),
                of(
                        "a text too long",
                        book -> book.answer(Asked.TEXT, "x".repeat(4001)),
                        whole.place(Asked.TEXT, 'C'),
                        "4001 characters",
                        "Shorten it"),
                of(
                        "a share over all",
                        book -> book.answer("QUA1.target", "985%"),
                        whole.place("QUA1.target", 'C'),
                        "is not a share"),
                of(
                        "a share in words",
                        book -> book.answer("QUA1.target", "very high"),
                        whole.place("QUA1.target", 'C'),
                        "'very high' is not a share"),
                of(
                        "a formula",
                        book -> book.formula(Asked.LINE, "A1+A2"),
                        whole.place(Asked.LINE, 'C'),
                        "formula '=A1+A2'",
                        "Write its value"),
                of(
                        "a formula in a date",
                        book -> book.formula(Asked.DATE, "TODAY()"),
                        whole.place(Asked.DATE, 'C'),
                        "formula '=TODAY()'"),
                of(
                        "a link without its beginning",
                        book -> book.link(Asked.LINE, "labelworks.example/iso.pdf"),
                        whole.place(Asked.LINE, 'E'),
                        "is not an address",
                        "https://"),
                of(
                        "a link that is a script",
                        book -> book.link(Asked.LINE, "javascript:alert(1)"),
                        whole.place(Asked.LINE, 'E'),
                        "is not an address"),
                of(
                        "a link to a file on somebody's disk",
                        book -> book.link(Asked.LINE, "file:///C:/iso.pdf"),
                        whole.place(Asked.LINE, 'E'),
                        "is not an address"),
                of(
                        "one bad link of two",
                        book -> book.link(Asked.LINE, "https://a.example/1\nsee mail"),
                        whole.place(Asked.LINE, 'E'),
                        "'see mail' is not an address"),
                of("merged answers", book -> book.merge(SECURITY, 3, 4), SECURITY + "!C3", "C3:C4 are merged", "Split"),
                of(
                        "a renamed sheet",
                        book -> book.rename(QUALITY, "QA"),
                        QUALITY + "!A1",
                        "is missing",
                        "another name"),
                of("a renamed sheet is named too", book -> book.rename(QUALITY, "QA"), "QA!A1", "no sheet 'QA'"),
                of("a sheet that is gone", book -> book.drop(SECURITY), SECURITY + "!A1", "is missing"),
                of("a sheet of notes", book -> book.addSheet("Notes"), "Notes!A1", "no sheet 'Notes'", "take it out"),
                of("no first sheet", book -> book.drop("Read me"), "Read me!A1", "which questionnaire this is"),
                of(
                        "of another questionnaire",
                        book -> book.write("Read me", 8, 'B', "questionnaire-2"),
                        "Read me!B8",
                        "another questionnaire",
                        "copy the answers over"),
                of(
                        "of another version",
                        book -> book.write("Read me", 9, 'B', "0".repeat(64)),
                        "Read me!B9",
                        "another version of the questions"),
                of(
                        "a first sheet without its lines",
                        book -> book.write("Read me", 8, 'A', "Fragebogen"),
                        "Read me!A1",
                        "The line 'Questionnaire' is missing"),
                of(
                        "a translated head",
                        book -> book.write(SECURITY, 1, 'C', "Antwort"),
                        SECURITY + "!C1",
                        "This column is 'Answer'",
                        "'Antwort'"),
                of(
                        "columns in another order",
                        book -> book.write(SECURITY, 1, 'B', "Answer").write(SECURITY, 1, 'C', "Question"),
                        SECURITY + "!B1",
                        "order of the columns"),
                of(
                        "a key that is none",
                        book -> book.write(SECURITY, whole.rowOf(Asked.LINE), 'A', "SEC1.number"),
                        whole.place(Asked.LINE, 'A'),
                        "'SEC1.number' is the key of no question"),
                of(
                        "a changed key is missed too",
                        book -> book.write(SECURITY, whole.rowOf(Asked.LINE), 'A', "SEC1.no"),
                        "key " + Asked.LINE,
                        "its row is missing"),
                of("a row that is gone", book -> book.removeRow(Asked.DATE), "key " + Asked.DATE, "its row is missing"),
                of(
                        "a row that is there twice",
                        book -> book.repeatRow(Asked.DATE),
                        SECURITY + "!A",
                        "its key stands in " + whole.place(Asked.DATE, 'A')),
                of(
                        "an answer beside a heading",
                        book -> book.write(SECURITY, 2, 'C', "yes"),
                        SECURITY + "!C2",
                        "no question",
                        "Move it beside its question"),
                of(
                        "answers one row too low",
                        book -> book.answer("SEC1.soc2BridgeTo", "2027-02-28").shiftAnswersDown(SECURITY),
                        SECURITY + "!C" + (whole.rowOf("SEC1.soc2BridgeTo") + 1),
                        "no question"),
                of(
                        "a remark beside the template",
                        book -> book.write(SECURITY, 5, 'H', "ask Ana"),
                        SECURITY + "!H5",
                        "lies beside the template"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void is_refused_at_its_cell(Broken broken) {
        Refusal refusal = refused(broken.deed().apply(Asked.open()).bytes());

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.reasons()).anySatisfy(reason -> {
            assertThat(reason.place()).startsWith(broken.place());
            assertThat(reason.text()).contains(broken.says());
        });
    }

    @Test
    void there_are_thirty_and_more_and_each_is_another() {
        List<String> ways = broken().map(Broken::how).toList();

        assertThat(ways).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_in_order() {
        Refusal refusal = refused(Asked.open()
                .answer(Asked.LINE, LONG)
                .answer(Asked.DATE, "soon")
                .answer("QUA1.target", "high")
                .bytes());

        assertThat(refusal.reasons())
                .extracting(Reason::place)
                .containsExactly(
                        Asked.open().place(Asked.LINE, 'C'),
                        Asked.open().place(Asked.DATE, 'C'),
                        Asked.open().place("QUA1.target", 'C'));
    }

    @Test
    void files_that_are_no_workbook_are_told_so() {
        assertThat(refused("Key,Question,Answer\n".getBytes(StandardCharsets.UTF_8))
                        .getMessage())
                .contains("no Excel workbook");
        assertThat(refused(new byte[0]).getMessage()).contains("no Excel workbook");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refused(Arrays.copyOf(old, 512)).getMessage()).contains("old or an encrypted workbook");
        byte[] whole = Asked.open().bytes();
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2)).getMessage()).contains("no Excel workbook");
        assertThat(refused(zip("word/document.xml", 10)).getMessage()).contains("no Excel workbook");
        assertThat(refused(new byte[5_000_001]).getMessage()).contains("larger than 5 MB");
    }

    @Test
    void a_file_that_blows_up_is_not_unpacked() {
        assertThat(refused(zip("xl/worksheets/sheet1.xml", 70_000_000)).getMessage())
                .contains("unpacks to more");
    }

    private static Refusal refused(byte[] workbook) {
        return catchThrowableOfType(Refusal.class, () -> Asked.read(workbook));
    }

    private static byte[] zip(String entry, int size) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[size]);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Broken of(String how, UnaryOperator<TrialWorkbook> deed, String place, String... says) {
        return new Broken(how, deed, place, says);
    }
}
