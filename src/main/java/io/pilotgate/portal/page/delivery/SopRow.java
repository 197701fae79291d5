package io.pilotgate.portal.page.delivery;

import io.pilotgate.files.PilotDocument;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.onboarding.SopVersion.Signature;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A version of the SOP in a list.
 *
 * @param documentPath where to read it, empty where it is not to be had
 * @param waitsForVendor whether the vendor may sign it now
 */
public record SopRow(
        String version,
        String note,
        String published,
        String buyer,
        String vendor,
        String documentPath,
        boolean waitsForVendor) {

    /** Oldest first; only the newest can be signed. */
    static List<SopRow> of(List<SopVersion> versions, List<PilotDocument> documents, ZoneId zone) {
        return versions.stream()
                .map(sop -> of(sop, documents, zone, sop.equals(versions.get(versions.size() - 1))))
                .toList();
    }

    private static SopRow of(SopVersion sop, List<PilotDocument> documents, ZoneId zone, boolean newest) {
        return new SopRow(
                sop.version(),
                sop.note(),
                Words.time(sop.publishedAt(), zone) + " by " + Named.of(sop.publishedBy()),
                signed(sop.buyer(), zone),
                signed(sop.vendor(), zone),
                documents.stream()
                        .filter(document -> document.hash().equals(sop.document()))
                        .findFirst()
                        .map(document -> "/pilots/" + document.pilot() + "/documents/" + document.id())
                        .orElse(""),
                newest && sop.buyer().isPresent() && sop.vendor().isEmpty());
    }

    private static String signed(Optional<Signature> signature, ZoneId zone) {
        return signature
                .map(given -> Words.time(given.at(), zone) + " by " + Named.of(given.by()))
                .orElse("not signed");
    }
}
