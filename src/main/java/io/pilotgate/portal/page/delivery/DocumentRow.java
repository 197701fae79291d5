package io.pilotgate.portal.page.delivery;

import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;

/** A document in a list. */
public record DocumentRow(String path, String kind, String fileName, String size, String hash, String by, String at) {

    public static DocumentRow of(PilotDocument document, ZoneId zone) {
        return new DocumentRow(
                "/pilots/" + document.pilot() + "/documents/" + document.id(),
                kind(document.kind()),
                document.fileName(),
                Words.size(document.size()),
                document.hash().hex(),
                Named.of(document.uploadedBy()),
                Words.time(document.uploadedAt(), zone));
    }

    public static String kind(DocumentKind kind) {
        return switch (kind) {
            case NDA, MSA, DSA, BAA, SOP -> kind.name();
            case SECURITY_EVIDENCE, CERTIFICATE, DEIDENTIFICATION, DESTRUCTION_CERTIFICATE, OTHER -> Words.name(kind);
        };
    }
}
