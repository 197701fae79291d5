package io.pilotgate.portal.entry;

import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.NewVendor;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A vendor to register, as it was entered. Without a certificate it can be registered, under a red flag. */
@Schema(name = "NewVendor")
public record VendorEntry(
        @Schema(example = "Acme Labels") @Nullable String name,
        @Schema(example = "Ana Reyes") @Nullable String contactName,
        @Schema(example = "ana@acme.example") @Nullable String contactEmail,
        @Schema(example = "Philippines") @Nullable String country,
        @Schema(example = "Medical text") @Nullable String specialisation,
        @Nullable CertificateEntry iso27001) {

    public NewVendor read() {
        Reading reading = new Reading();
        Read<Certificate> certificate =
                iso27001 == null || iso27001.isEmpty() ? Reading.nothing() : iso27001.read(reading);
        return reading.finish(() -> new NewVendor(
                new Field("name", name).optional(),
                new Field("contactName", contactName).optional(),
                new Field("contactEmail", contactEmail).optional(),
                new Field("country", country).optional(),
                new Field("specialisation", specialisation).optional(),
                certificate.orNull()));
    }
}
