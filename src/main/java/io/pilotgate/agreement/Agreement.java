package io.pilotgate.agreement;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import java.util.Map;
import java.util.Optional;

/**
 * The contract of one pilot: its terms and the papers signed so far.
 *
 * @param signed the newest record of each kind that was signed
 */
public record Agreement(
        PilotId pilot, VendorId vendor, ContractTerms terms, Map<AgreementKind, SignedAgreement> signed) {

    public Optional<SignedAgreement> signed(AgreementKind kind) {
        return Optional.ofNullable(signed.get(kind));
    }
}
