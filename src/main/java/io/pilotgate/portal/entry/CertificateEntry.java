package io.pilotgate.portal.entry;

import io.pilotgate.evaluation.Certificate;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An ISO 27001 certificate as it was entered. */
@Schema(name = "Certificate", description = "An ISO/IEC 27001 certificate as the accredited body issued it.")
public record CertificateEntry(
        @Schema(example = "IS 712345") @Nullable String number,
        @Schema(example = "BSI") @Nullable String accreditedBody,

        @Schema(description = "The work and sites that it covers.") @Nullable
        String scope,

        @Schema(format = "date", example = "2026-01-01") @Nullable
        String issuedOn,

        @Schema(format = "date", example = "2028-12-31") @Nullable
        String expiresOn) {

    private static final String WITHIN_VENDOR = "iso27001.";

    /** On its own, as at a renewal, where its fields stand for themselves. */
    public Certificate read() {
        Reading reading = new Reading();
        Read<Certificate> certificate = read(reading);
        try {
            return reading.finish(certificate::get);
        } catch (Refusal refused) {
            throw new Refusal(
                    refused.kind(),
                    refused.reasons().stream()
                            .map(reason -> new Reason(reason.place().replace(WITHIN_VENDOR, ""), reason.text()))
                            .toList());
        }
    }

    boolean isEmpty() {
        return Stream.of(number, accreditedBody, scope, issuedOn, expiresOn)
                .allMatch(part -> part == null || part.isBlank());
    }

    Read<Certificate> read(Reading reading) {
        var issued = reading.combine(
                () -> new Field("iso27001.issuedOn", issuedOn).date("Set the day that the certificate was issued on."));
        var expires = reading.combine(() ->
                new Field("iso27001.expiresOn", expiresOn).date("Set the last day that the certificate is valid."));
        var parts = Stream.of(
                        part(reading, "number", number, "the certificate's number"),
                        part(reading, "accreditedBody", accreditedBody, "the accredited body that issued it"),
                        part(reading, "scope", scope, "the work and sites that it covers"))
                .toList();
        return reading.combine(() -> new Certificate(
                parts.get(0).get(), parts.get(1).get(), parts.get(2).get(), issued.get(), expires.get()));
    }

    private static Read<String> part(Reading reading, String name, @Nullable String entered, String what) {
        return reading.combine(() -> new Field(WITHIN_VENDOR + name, entered).text("Name " + what + "."));
    }
}
