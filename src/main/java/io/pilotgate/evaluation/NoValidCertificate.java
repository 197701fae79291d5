package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Red flag 4: no ISO 27001 certificate, or one that has lapsed. The register alone tells, where a person put it with the
 * paper in hand; what a vendor answers is a claim until then, for the criterion SEC1 as for this flag.
 */
@Component
class NoValidCertificate implements RedFlagRule {

    @Override
    public Optional<RedFlag> raisedBy(VendorFacts facts, LocalDate on) {
        Certificate certificate = facts.vendor().iso27001();
        if (certificate == null) {
            return flag(facts.name() + " has shown no ISO 27001 certificate. " + claimed(facts));
        }
        if (certificate.isValidOn(on)) {
            return Optional.empty();
        }
        return flag("The ISO 27001 certificate " + certificate.number() + " of " + facts.name() + " is valid from "
                + certificate.issuedOn() + " to " + certificate.expiresOn() + ", not on " + on
                + ". Put the renewed one on record on the vendor's page.");
    }

    private static String claimed(VendorFacts facts) {
        return facts.answers()
                .filter(given -> given.has("SEC1.certificateNumber"))
                .map(NoValidCertificate::number)
                .map(number -> "It answered that it has " + number
                        + ": hold that against the paper and put it on record on the vendor's page.")
                .orElse("Put it on record on the vendor's page.");
    }

    private static String number(Answers given) {
        return given.text("SEC1.certificateNumber").orElse("");
    }

    private static Optional<RedFlag> flag(String reason) {
        return Optional.of(new RedFlag("RF4", "No valid ISO 27001", reason));
    }
}
