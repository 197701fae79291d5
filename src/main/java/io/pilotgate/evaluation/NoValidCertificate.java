package io.pilotgate.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Red flag 4: no ISO 27001 certificate, or one that has lapsed. */
@Component
class NoValidCertificate implements RedFlagRule {

    @Override
    public Optional<RedFlag> raisedBy(Vendor vendor, LocalDate on) {
        Certificate certificate = vendor.iso27001();
        if (certificate == null) {
            return flag(vendor.name() + " has shown no ISO 27001 certificate. Put it on record on the vendor's page.");
        }
        if (certificate.isValidOn(on)) {
            return Optional.empty();
        }
        return flag("The ISO 27001 certificate " + certificate.number() + " of " + vendor.name() + " is valid from "
                + certificate.issuedOn() + " to " + certificate.expiresOn() + ", not on " + on
                + ". Put the renewed one on record on the vendor's page.");
    }

    private static Optional<RedFlag> flag(String reason) {
        return Optional.of(new RedFlag("RF4", "No valid ISO 27001", reason));
    }
}
