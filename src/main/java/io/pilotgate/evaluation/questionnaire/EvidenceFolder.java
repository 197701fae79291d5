package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.files.FileName;
import io.pilotgate.files.FileStore;
import io.pilotgate.files.KeptFile;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a vendor lays beside its answers. The same file or link beside the same question is there once. */
@Service
@Transactional
public class EvidenceFolder {

    /** For one question; more is better told apart by what it is for. */
    private static final int MOST = 20;

    private final QuestionnaireStore store;
    private final EvidenceStore evidence;
    private final Questionnaires questionnaires;
    private final FileStore files;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceFolder(
            QuestionnaireStore store,
            EvidenceStore evidence,
            Questionnaires questionnaires,
            FileStore files,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.evidence = evidence;
        this.questionnaires = questionnaires;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** What lies there now, in the order in which it came. */
    @Transactional(readOnly = true)
    public List<Evidence> of(QuestionnaireId id) {
        return evidence.of(id).stream().filter(lying -> !lying.removed()).toList();
    }

    /** A piece of it; also one that was taken away since, for those who read an earlier round. */
    @Transactional(readOnly = true)
    public Evidence find(QuestionnaireId id, long number) {
        return evidence.of(id).stream()
                .filter(lying -> lying.id() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("evidence", "This questionnaire has no evidence " + number + "."));
    }

    /** The bytes of a file; the caller closes it. */
    public InputStream open(QuestionnaireId id, long number) {
        Sha256 hash = find(id, number).hash();
        if (hash == null) {
            throw Refusal.notFound("evidence", "Evidence " + number + " is a link, not a file.");
        }
        return files.open(hash);
    }

    public void addFile(QuestionnaireId id, String question, String name, InputStream content, PersonId by) {
        List<Evidence> there = open(id, question);
        String safe = FileName.of(name).value();
        KeptFile kept = files.keep(content);
        if (there.stream().noneMatch(lying -> kept.hash().equals(lying.hash()))) {
            requireRoom(there);
            evidence.addFile(id, question, safe, kept, by, now());
            audit(
                    id,
                    by,
                    Map.of(
                            "question",
                            question,
                            "file",
                            safe,
                            "sha256",
                            kept.hash().hex()));
        }
    }

    public void addLink(QuestionnaireId id, String question, String link, PersonId by) {
        List<Evidence> there = open(id, question);
        String address = address(link);
        if (there.stream().noneMatch(lying -> Objects.equals(address, lying.link()))) {
            requireRoom(there);
            evidence.addLink(id, question, address, by, now());
            audit(id, by, Map.of("question", question, "link", address));
        }
    }

    public void remove(QuestionnaireId id, long number, PersonId by) {
        store.lock(id).orElseThrow(QuestionnaireId::none).requireOpen();
        Evidence gone = find(id, number);
        if (!gone.removed()) {
            evidence.remove(id, number, now());
            audit.record(
                    null,
                    by,
                    "evidence-removed",
                    id.value(),
                    Map.of("question", gone.question(), "what", gone.title()));
        }
    }

    static String address(String link) {
        if (link.isBlank()) {
            throw Refusal.invalid("link", "Give the link, such as https://example.com/policy.pdf, or choose a file.");
        }
        try {
            return AnswerKind.LINK.canonical(link);
        } catch (Refusal wrong) {
            throw Refusal.invalid("link", wrong.reasons().get(0).text());
        }
    }

    private List<Evidence> open(QuestionnaireId id, String question) {
        Questionnaire questionnaire = store.lock(id).orElseThrow(QuestionnaireId::none);
        questionnaire.requireOpen();
        questionnaires.questions(questionnaire).find(question);
        return of(id).stream()
                .filter(lying -> lying.question().equals(question))
                .toList();
    }

    private static void requireRoom(List<Evidence> there) {
        if (there.size() >= MOST) {
            throw Refusal.invalid(
                    "question",
                    "There are " + MOST
                            + " pieces of evidence beside this question, the most there can be. Take one away.");
        }
    }

    private void audit(QuestionnaireId id, PersonId by, Map<String, String> details) {
        audit.record(null, by, "evidence-added", id.value(), details);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
