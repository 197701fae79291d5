package io.pilotgate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "nda.pdf, nda.pdf",
        "Vertrag für Zoë (2).pdf, Vertrag für Zoë (2).pdf",
        "C:\\Users\\lena\\nda.pdf, nda.pdf",
        "/etc/passwd, passwd",
        "../../nda.pdf, nda.pdf",
        "' nda.pdf ', nda.pdf",
        "\"nd\"\"a.pdf\", nda.pdf"
    })
    void keeps_the_name_without_the_path(String handedIn, String kept) {
        assertThat(FileName.of(handedIn).value()).isEqualTo(kept);
    }

    @Test
    void leaves_out_what_ends_a_header_or_turns_the_name_round() {
        assertThat(FileName.of("nda\r\nSet-Cookie: a=b\u0000.pdf").value()).isEqualTo("ndaSet-Cookie a=b.pdf");
        assertThat(FileName.of("invoice\u202Efdp.exe").value()).isEqualTo("invoicefdp.exe");
        assertThat(FileName.of("nda\uD800.pdf").value()).isEqualTo("nda.pdf");
    }

    @Test
    void shortens_a_long_name_and_keeps_its_ending() {
        String kept = FileName.of("\uD83D\uDE00".repeat(300) + ".pdf").value();

        assertThat(kept).endsWith("\uD83D\uDE00.pdf");
        assertThat(kept).hasSize(200);
        assertThat(FileName.of("n" + "\uD83D\uDE00".repeat(300) + ".pdf").value())
                .as("half a character is none")
                .hasSize(199)
                .endsWith("\uD83D\uDE00.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "dir/", "\r\n"})
    void refuses_no_name(String handedIn) {
        assertThatThrownBy(() -> FileName.of(handedIn))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no name");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "Text/CSV; charset=utf-8, text/csv",
        "application/vnd.ms-excel, application/vnd.ms-excel",
        "'', application/octet-stream",
        "pdf, application/octet-stream",
        "text/html<script>, application/octet-stream"
    })
    void a_media_type_is_kept_where_it_is_one(String claimed, String kept) {
        assertThat(ClaimedMediaType.of(claimed).value()).isEqualTo(kept);
    }

    @Test
    void a_document_is_saved_and_not_shown() {
        var document = new PilotDocument(
                1,
                new PilotId("p"),
                DocumentKind.NDA,
                "Zoë.html",
                "text/html",
                Sha256.of(""),
                1,
                new PersonId("lena"),
                Instant.EPOCH);

        // RFC 6266 with RFC 5987: the name once more, percent-encoded.
        assertThat(document.attachment()).startsWith("attachment;").contains("filename*=UTF-8''Zo%C3%AB.html");
    }

    @ParameterizedTest
    @CsvSource({"nda, NDA", "security-evidence, SECURITY_EVIDENCE", "Security evidence, SECURITY_EVIDENCE"})
    void a_kind_is_read_as_people_write_it(String text, DocumentKind kind) {
        assertThat(DocumentKind.of(text)).isEqualTo(kind);
    }

    @Test
    void an_unknown_kind_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> DocumentKind.of("contract"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("'contract'")
                .hasMessageContaining("NDA, MSA, DSA");
    }
}
