package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.CriterionEvidence;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;

/**
 * Something that backs an answer.
 *
 * @param hash of a kept file; empty for a link
 * @param seen what its person saw behind a link; empty for a file, and where nobody wrote it down
 * @param noteHash of the note that is kept of a link; empty for a file
 */
public record EvidenceRow(String title, String path, String hash, String seen, String noteHash, String added) {

    static EvidenceRow of(CriterionEvidence piece, String evaluation) {
        return new EvidenceRow(
                piece.title(),
                piece.link().orElse(evaluation + "/evidence/" + piece.id()),
                piece.file().map(Sha256::hex).orElse(""),
                piece.seen().orElse(""),
                piece.noteHash().map(Sha256::hex).orElse(""),
                Words.time(piece.addedAt(), ZoneOffset.UTC) + " by " + Named.of(piece.addedBy()));
    }
}
