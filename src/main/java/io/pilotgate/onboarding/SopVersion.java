package io.pilotgate.onboarding;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of the annotation guideline.
 *
 * @param version its name, such as 1.0
 * @param document hash of the file that both sides sign
 */
public record SopVersion(
        String version,
        String note,
        Sha256 document,
        PersonId publishedBy,
        Instant publishedAt,
        Optional<Signature> buyer,
        Optional<Signature> vendor) {

    /** One side's sign-off. */
    public record Signature(PersonId by, Instant at) {}

    public boolean isSignedByBoth() {
        return buyer.isPresent() && vendor.isPresent();
    }
}
