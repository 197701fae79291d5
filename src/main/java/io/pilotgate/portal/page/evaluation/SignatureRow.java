package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.Signature;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;

/** A signature, times in UTC. */
public record SignatureRow(String name, String meaning, String at, String document, boolean current) {

    static SignatureRow of(Signature signature, boolean current) {
        return new SignatureRow(
                signature.printedName() + " (" + signature.person() + ")",
                signature.meaning(),
                Words.time(signature.at(), ZoneOffset.UTC),
                signature.document().hex(),
                current);
    }
}
