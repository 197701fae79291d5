package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Workbooks written by hand after ECMA-376, part 1, 18.3 (worksheets) and 18.4 (shared strings). */
class XlsxFormatTests {

    private static final String HEAD = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>label</t></is></c></row>
            """;

    @Test
    void a_long_sheet_has_a_row_for_each_answer() {
        SampleRead read = Reading.as(Shape.LABEL).of("labels.xlsx", workbook(HEAD + """
                <row r="2"><c r="A2"><v>7</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="inlineStr"><is><t>cat</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>007</t></is></c><c r="C3" t="s"><v>3</v></c></row>
                <row r="4"><c r="A4"><v>8.0</v></c><c r="B4" t="s"><v>2</v></c></row>
                <row r="6"><c r="A6" t="s"/><c r="B6" t="s"><v>2</v></c><c r="C6" t="inlineStr"><is><t>dog</t></is></c></row>
                <row r="7"><c r="A7"><v>1E+3</v></c><c r="B7" t="s"><v>2</v></c><c r="C7" t="str"><f>A1</f><v>dog</v></c></row>
                """));

        assertThat(read.formats()).containsExactly("xlsx");
        assertThat(read.said()).containsExactly("7 ada: cat", "007: two words", "1000 ada: dog");
        assertThat(read.leftOut()).containsExactly("UNANSWERED 8", "NO_ITEM");
    }

    /** Written out, either would fill the memory. */
    @Test
    void a_number_beyond_all_measure_is_taken_as_it_is_stored() {
        SampleRead read = Reading.as(Shape.LABEL).of("labels.xlsx", workbook(HEAD + """
                <row r="2"><c r="A2"><v>1e999999999</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="inlineStr"><is><t>cat</t></is></c></row>
                <row r="3"><c r="A3"><v>1e-999999999</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="inlineStr"><is><t>dog</t></is></c></row>
                """));

        assertThat(read.said()).containsExactly("1E+999999999 ada: cat", "1E-999999999 ada: dog");
    }

    @Test
    void a_wide_sheet_has_a_column_for_each_annotator() {
        assertThat(Reading.as(Shape.LABEL)
                        .labels("2", "label")
                        .of("labels.csv", workbook(HEAD + """
                <row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>4</v></c><c r="C2"><v>4.5</v></c></row>
                <row r="3"><c r="A3"><v>8</v></c><c r="C3"><v>5</v></c></row>
                """))
                        .said())
                .containsExactly("7 annotator: 4", "7 label: 4.5", "8 label: 5");
    }

    @Test
    void a_sheet_may_have_no_names_of_columns() {
        assertThat(Reading.as(Shape.LABEL)
                        .withoutHeader()
                        .item("1")
                        .labels("2")
                        .of("x.xlsx", workbook("""
                <row r="1"><c r="A1"><v>7</v></c><c r="B1" t="b"><v>1</v></c></row>
                <row r="2"><c r="A2"><v>8</v></c><c r="B2" t="b"><v>0</v></c></row>
                """))
                        .said())
                .containsExactly("7: true", "8: false");
    }

    @Test
    void a_row_that_is_too_long_and_a_broken_workbook_are_refused() {
        assertThat(Reading.as(Shape.LABEL).refused("x.xlsx", workbook(HEAD + """
                <row r="2"><c r="A2"><v>7</v></c><c r="C2"><v>4</v></c><c r="D2"><v>9</v></c></row>
                """)))
                .contains("row 2");
        assertThat(Reading.as(Shape.LABEL)
                        .named("xlsx")
                        .refused("x.xlsx", "item,label\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    private static byte[] workbook(String rows) {
        return SampleWorkbook.of(rows);
    }

    /** Number format 14 is the short date of ECMA-376, part 1, 18.8.30; the same number without it stays a number. */
    @Test
    void a_date_is_the_day_it_shows() {
        String styles =
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\">"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
        assertThat(Reading.as(Shape.LABEL)
                        .withoutHeader()
                        .item("1")
                        .labels("2")
                        .of("x.xlsx", SampleWorkbook.of("""
                <row r="1"><c r="A1"><v>7</v></c><c r="B1" s="1"><v>45418</v></c></row>
                <row r="2"><c r="A2"><v>8</v></c><c r="B2" s="0"><v>45418</v></c></row>
                <row r="3"><c r="A3"><v>9</v></c><c r="B3" s="1"><v>45418.5</v></c></row>
                """, styles))
                        .said())
                .containsExactly("7: 2024-05-06", "8: 45418", "9: 2024-05-06T12:00");
    }
}
