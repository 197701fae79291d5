package io.pilotgate.agreement;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.Map;

/**
 * A signed paper on record.
 *
 * @param document hash of the file that was signed
 * @param particulars what was agreed, by field: clause references of an MSA, retention of a DSA
 */
public record SignedAgreement(
        AgreementKind kind,
        Sha256 document,
        Signing signing,
        Map<String, String> particulars,
        PersonId recordedBy,
        Instant recordedAt) {}
