package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.files.FileStore;
import io.pilotgate.files.KeptFile;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files and links that back an answer. Nothing is proved without. */
@Service
public class EvaluationEvidence {

    private final CriterionEvidenceStore store;
    private final Evaluations evaluations;
    private final FileStore files;
    private final AuditTrail audit;
    private final Clock clock;

    EvaluationEvidence(
            CriterionEvidenceStore store, Evaluations evaluations, FileStore files, AuditTrail audit, Clock clock) {
        this.store = store;
        this.evaluations = evaluations;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a file byte for byte under its hash. */
    @Transactional
    public KeptFile addFile(EvaluationId id, String criterion, String title, InputStream content, PersonId by) {
        check(id, criterion, title);
        KeptFile file = files.keep(content);
        store.addFile(id, criterion, title.strip(), file, by, now());
        note(id, criterion, title, file.hash().hex(), by);
        return file;
    }

    /**
     * What stands behind a link is not kept and can change; kept is a note of where it leads and who saw what there.
     *
     * @param seen what the person saw there, at most 1000 characters; may be empty
     */
    @Transactional
    public void addLink(EvaluationId id, String criterion, String title, String link, String seen, PersonId by) {
        check(id, criterion, title);
        if (seen.length() > 1000) {
            throw Refusal.invalid("seen", "Say in at most 1000 characters what you saw there.");
        }
        LinkNote note = new LinkNote(criterion, title.strip(), link(link), seen.strip(), by, now());
        store.addLink(id, note);
        note(id, criterion, title, note.link() + ", note " + note.hash().hex(), by);
    }

    /** Oldest first. */
    public List<CriterionEvidence> of(EvaluationId id) {
        return store.of(id);
    }

    /** Opens a file that is evidence of this evaluation. */
    public InputStream open(EvaluationId id, long evidence) {
        return store.of(id).stream()
                .filter(piece -> piece.id() == evidence)
                .flatMap(piece -> piece.file().stream())
                .findFirst()
                .map(files::open)
                .orElseThrow(() -> Refusal.notFound("evidence", "There is no such file beside this evaluation."));
    }

    private void check(EvaluationId id, String criterion, String title) {
        evaluations.find(id);
        Criteria.of(criterion);
        if (title.isBlank() || title.length() > 300 || title.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("title", "Say on one line of 1 to 300 characters what the evidence is.");
        }
    }

    private static String link(String written) {
        try {
            String link = AnswerKind.LINK.canonical(written);
            if (!link.isEmpty()) {
                return link;
            }
        } catch (Refusal wrong) {
            throw Refusal.invalid("link", String.valueOf(wrong.getMessage()));
        }
        throw Refusal.invalid("link", "Give a link, or choose a file.");
    }

    private void note(EvaluationId id, String criterion, String title, String what, PersonId by) {
        audit.record(
                null,
                by,
                "evidence-added",
                id.value(),
                Map.of("criterion", criterion, "title", title.strip(), "evidence", what));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
