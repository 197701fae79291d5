package io.pilotgate.portal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.delivery.NumberedReport;
import io.pilotgate.delivery.QaLayer;
import io.pilotgate.delivery.ReadReports;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.TrialReports;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportFileTests {

    private static final String HEAD = "day,itemsDelivered,exceptions,annotatorsAtWork,claimedAccuracy\n";

    @Test
    void reads_every_column_as_the_form_does() {
        String row =
                "2026-01-13,1200,98.75%,12,14,1200,30,300,6,60,1,1000,990,150,140,50,45,Two annotators were ill.\n";

        assertThat(read(String.join(",", ReportEntry.FIELDS) + "\n" + row))
                .containsExactly(new NumberedReport(2, TrialReports.full(LocalDate.parse("2026-01-13"))));
    }

    @Test
    void takes_columns_in_any_order_and_leaves_out_what_is_not_there() {
        assertThat(read("\uFEFFQA.SELF.CHECKED;annotatorsatwork;exceptions;itemsDelivered;day;qa.self.errorsFound\r\n"
                        + "\r\n7;0;0;0;2026-01-14;1\r\n"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.row()).isEqualTo(3);
                    assertThat(row.report().claimedAccuracy()).isNull();
                    assertThat(row.report().qa().self()).isEqualTo(new QaLayer(7, 1));
                    assertThat(row.report().qa().peer()).isNull();
                });
    }

    @Test
    void names_row_and_column_of_everything_that_is_wrong() {
        refused(
                HEAD + "2026-01-13,ten,0,2,0.98\n2026-01-14,10,0,2,0.98,x\n13.1.2026,10,,2,98 percent\n",
                "row 2, itemsDelivered",
                "row 3",
                "row 4, day",
                "row 4, exceptions",
                "row 4, claimedAccuracy");
    }

    @Test
    void half_a_layer_is_a_gap() {
        refused(
                "day,itemsDelivered,exceptions,annotatorsAtWork,qa.peer.checked\n2026-01-13,0,0,0,5\n",
                "row 2, qa.peer.errorsFound");
    }

    @Test
    void names_columns_that_are_unknown_missing_or_there_twice() {
        assertThatThrownBy(() -> read("day,items,exceptions,exceptions,annotatorsAtWork\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no column 'items'.")
                .hasMessageContaining("The column 'exceptions' stands there twice.")
                .hasMessageContaining("The column 'itemsDelivered' is missing.");
    }

    @Test
    void refuses_what_is_no_file_of_reports() {
        assertThatThrownBy(() -> read(HEAD)).hasMessageContaining("no report under its first row");
        assertThatThrownBy(() -> read(HEAD + "\"2026-01-13,1,2\n"))
                .hasMessageContaining("a double quote is never closed");
        assertThatThrownBy(() -> ReportFile.read(new byte[] {(byte) 0xC3, (byte) 0x28, ',', 'x'}))
                .hasMessageContaining("Save the file as UTF-8");
        assertThatThrownBy(() -> read(HEAD + "2026-01-13,0,0,0,\n".repeat(201))).hasMessageContaining("at most 200");
    }

    @Test
    void a_claim_is_read_as_in_the_form() {
        assertThat(read(HEAD + "2026-01-13,10,0,2,0.985\n2026-01-14,10,0,2,98.5%\n"))
                .allSatisfy(row -> assertThat(row.report().claimedAccuracy()).isEqualTo(Percent.of("0.985")));
    }

    private static List<NumberedReport> read(String text) {
        ReadReports read = ReportFile.read(text.getBytes(StandardCharsets.UTF_8));
        if (!read.reasons().isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, read.reasons());
        }
        return read.reports();
    }

    @Test
    void what_can_be_read_is_there_beside_what_cannot() {
        ReadReports read = ReportFile.read(
                (HEAD + "2026-01-13,ten,0,2,0.98\n2026-01-14,10,0,2,0.98\n").getBytes(StandardCharsets.UTF_8));

        assertThat(read.reports()).extracting(NumberedReport::row).containsExactly(3L);
        assertThat(read.reasons()).extracting(Refusal.Reason::place).containsExactly("row 2, itemsDelivered");
    }

    private static void refused(String text, String... places) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly(places));
    }
}
