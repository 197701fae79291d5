package io.pilotgate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTests {

    private static final LocalDate ISSUED = LocalDate.parse("2024-03-01");
    private static final LocalDate EXPIRES = LocalDate.parse("2027-02-28");

    private final NoValidCertificate rule = new NoValidCertificate();

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "2024-02-29, false, the day before",
        "2024-03-01, true, the day it was issued",
        "2027-02-28, true, its last day",
        "2027-03-01, false, the day after"
    })
    void is_valid_from_its_first_to_its_last_day(LocalDate day, boolean valid, String which) {
        assertThat(certificate().isValidOn(day)).as(which).isEqualTo(valid);
        assertThat(rule.raisedBy(facts(certificate()), day).isEmpty()).as(which).isEqualTo(valid);
    }

    @Test
    void the_flag_names_the_certificate_and_the_mend() {
        assertThat(rule.raisedBy(facts(certificate()), EXPIRES.plusDays(1))).hasValueSatisfying(flag -> {
            assertThat(flag.code()).isEqualTo("RF4");
            assertThat(flag.reason())
                    .isEqualTo("The ISO 27001 certificate IS-4711 of Labelworks is valid from 2024-03-01 to 2027-02-28,"
                            + " not on 2027-03-01. Put the renewed one on record on the vendor's page.");
        });
    }

    @Test
    void no_certificate_at_all_is_the_same_flag() {
        assertThat(rule.raisedBy(facts(null), ISSUED)).hasValueSatisfying(flag -> {
            assertThat(flag.code()).isEqualTo("RF4");
            assertThat(flag.reason()).contains("has shown no ISO 27001 certificate");
        });
    }

    private static VendorFacts facts(@Nullable Certificate certificate) {
        return new VendorFacts(vendor(certificate), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    @Test
    void expires_after_it_was_issued() {
        assertThatThrownBy(() -> new Certificate("IS-4711", "TÜV", "Annotation", ISSUED, ISSUED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("expires after the day");
    }

    @ParameterizedTest
    @CsvSource({"' ', TÜV, Annotation", "IS-4711, ' ', Annotation", "IS-4711, TÜV, ' '"})
    void has_a_number_a_body_and_a_scope(String number, String body, String scope) {
        assertThatThrownBy(() -> new Certificate(number, body, scope, ISSUED, EXPIRES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Fill in all three");
    }

    @Test
    void is_no_longer_than_what_is_kept() {
        assertThatThrownBy(() -> new Certificate("x".repeat(201), "TÜV", "Annotation", ISSUED, EXPIRES))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Certificate("IS-4711", "x".repeat(201), "Annotation", ISSUED, EXPIRES))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Certificate("IS-4711", "TÜV", "x".repeat(1001), ISSUED, EXPIRES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("its scope 1000");
    }

    private static Certificate certificate() {
        return new Certificate("IS-4711", "TÜV", "Annotation", ISSUED, EXPIRES);
    }

    private static Vendor vendor(@Nullable Certificate certificate) {
        return new Vendor(
                new VendorId("labelworks"),
                "Labelworks",
                "Ines Vega",
                "ines@labelworks.example",
                "Portugal",
                "Street scenes",
                certificate,
                null);
    }
}
