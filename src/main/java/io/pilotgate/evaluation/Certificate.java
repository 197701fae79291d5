package io.pilotgate.evaluation;

import io.pilotgate.kernel.Refusal;
import java.time.LocalDate;

/**
 * An ISO/IEC 27001 certificate as the accredited body issued it.
 *
 * @param number the certificate's number
 * @param accreditedBody who issued it
 * @param scope the work and sites that it covers
 * @param issuedOn first day of validity
 * @param expiresOn last day of validity, after {@code issuedOn}
 */
public record Certificate(String number, String accreditedBody, String scope, LocalDate issuedOn, LocalDate expiresOn) {

    public Certificate {
        if (number.isBlank() || accreditedBody.isBlank() || scope.isBlank()) {
            throw Refusal.invalid(
                    "iso27001", "A certificate has a number, an accredited body and a scope. Fill in all three.");
        }
        if (number.length() > 200 || accreditedBody.length() > 200 || scope.length() > 1000) {
            throw Refusal.invalid(
                    "iso27001", "The certificate's number and body have at most 200 characters, its scope 1000.");
        }
        if (!expiresOn.isAfter(issuedOn)) {
            throw Refusal.invalid("iso27001.expiresOn", "The certificate expires after the day it was issued on.");
        }
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(issuedOn) && !day.isAfter(expiresOn);
    }
}
