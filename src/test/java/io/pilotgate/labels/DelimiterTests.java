package io.pilotgate.labels;

import static io.pilotgate.labels.LabelFiles.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimiterTests {

    @ParameterizedTest
    @CsvSource({
        "tab, TAB",
        "Comma, COMMA",
        "SEMICOLON, SEMICOLON",
        "'|', PIPE",
        "';', SEMICOLON",
        "',', COMMA",
        "'\\t', TAB",
    })
    void isReadByNameOrAsItStands(String text, Delimiter delimiter) {
        assertThat(Delimiter.of(text)).isEqualTo(delimiter);
    }

    @Test
    void isReadFromTheCharacterItself() {
        assertThat(Delimiter.of("\t")).isEqualTo(Delimiter.TAB);
    }

    @Test
    void anotherOneIsRefused() {
        assertThat(refusalOf(() -> Delimiter.of("#")).reasons())
                .containsExactly(
                        new Reason("delimiter", "'#' is not a delimiter. Use one of: tab, comma, semicolon, pipe."));
    }

    @Test
    void proseWithCommasBetweenTabs() {
        assertThat(DelimiterDetection.of("id\ttext\n1\tone, two, three\n2\tfour\n3\tfive, six\n", false))
                .isEqualTo(Delimiter.TAB);
    }

    @Test
    void decimalCommasBetweenSemicolons() {
        assertThat(DelimiterDetection.of("id;score\n1;0,5\n2;0,75\n", false)).isEqualTo(Delimiter.SEMICOLON);
    }

    @Test
    void rowsThatAgreeSayMoreThanAWideFirstRow() {
        assertThat(DelimiterDetection.of("id;note, long, wordy\n1;plain\n2;plain\n", false))
                .isEqualTo(Delimiter.SEMICOLON);
    }

    @Test
    void whereAllRowsAgreeMoreColumnsSayMore() {
        assertThat(DelimiterDetection.of("id;name, first;label\n1;Doe, Jane;cat\n2;Roe, Jim;dog\n", false))
                .isEqualTo(Delimiter.SEMICOLON);
    }

    @Test
    void delimitersInQuotesDoNotCount() {
        assertThat(DelimiterDetection.of("id|text\n1|\"a|b|c\"\n2|\"d\ne\"\n", false))
                .isEqualTo(Delimiter.PIPE);
    }

    @Test
    void aRaggedRowDoesNotHideTheDelimiter() {
        assertThat(DelimiterDetection.of("id,text,label\n1,a,b\n2,c\n3,d,e\n", false))
                .isEqualTo(Delimiter.COMMA);
    }

    @Test
    void aSampleThatEndsInsideAQuotedCell() {
        String sample = "id\ttext, more\n1\t\"" + "a, b\n".repeat(DelimiterDetection.SAMPLE);

        assertThat(DelimiterDetection.of(sample.substring(0, DelimiterDetection.SAMPLE), false))
                .isEqualTo(Delimiter.TAB);
    }

    @Test
    void aTieIsAsked() {
        assertThat(refusalOf(() -> DelimiterDetection.of("1;0,5\n2;0,7\n", false))
                        .reasons())
                .containsExactly(new Reason(
                        "delimiter", "Both comma and semicolon cut the file into 2 columns. Name the delimiter."));
    }

    @Test
    void tabsDoNotOccurInProse() {
        assertThat(DelimiterDetection.of("1\tyes, sir\n2\tno, sir\n", false)).isEqualTo(Delimiter.TAB);
    }

    @Test
    void oneColumnIsNoLabelFile() {
        assertThat(refusalOf(() -> DelimiterDetection.of("cat\ndog\n", false)).reasons())
                .containsExactly(new Reason(
                        "delimiter",
                        "The first row 'cat' has no tab, comma, semicolon or pipe between cells. Separate the columns by one of"
                                + " them."));
    }
}
