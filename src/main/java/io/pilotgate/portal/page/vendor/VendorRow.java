package io.pilotgate.portal.page.vendor;

import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Words;
import java.util.List;

/**
 * A vendor in the register.
 *
 * @param certificate its newest ISO 27001 certificate in words, "none" where it never showed one
 * @param flags open red flags with their reasons
 */
public record VendorRow(
        String path,
        String name,
        String contactName,
        String contactEmail,
        String country,
        String specialisation,
        String certificate,
        String zone,
        List<Fact> flags) {

    static VendorRow of(Vendor vendor, List<RedFlag> flags) {
        return new VendorRow(
                "/vendors/" + vendor.id(),
                vendor.name(),
                vendor.contactName(),
                vendor.contactEmail(),
                vendor.country(),
                vendor.specialisation(),
                certificate(vendor),
                vendor.zone() == null ? "not stated" : Words.zone(vendor.zone()),
                flags.stream()
                        .map(flag -> new Fact(flag.code() + " " + flag.title(), flag.reason()))
                        .toList());
    }

    private static String certificate(Vendor vendor) {
        Certificate certificate = vendor.iso27001();
        return certificate == null
                ? "none"
                : certificate.number() + " of " + certificate.accreditedBody() + ", valid from "
                        + Words.date(certificate.issuedOn()) + " to " + Words.date(certificate.expiresOn()) + ", for "
                        + certificate.scope();
    }
}
