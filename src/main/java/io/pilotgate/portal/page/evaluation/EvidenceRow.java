package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.CriterionEvidence;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;

/**
 * Something that backs an answer.
 *
 * @param hash of a kept file; empty for a link
 */
public record EvidenceRow(String title, String path, String hash, String added) {

    static EvidenceRow of(CriterionEvidence piece, String evaluation) {
        return new EvidenceRow(
                piece.title(),
                piece.link().orElse(evaluation + "/evidence/" + piece.id()),
                piece.file().map(Sha256::hex).orElse(""),
                Words.time(piece.addedAt(), ZoneOffset.UTC) + " by " + piece.addedBy());
    }
}
