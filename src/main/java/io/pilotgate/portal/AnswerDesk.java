package io.pilotgate.portal;

import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.questionnaire.Drafts;
import io.pilotgate.evaluation.questionnaire.Evidence;
import io.pilotgate.evaluation.questionnaire.EvidenceFolder;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.Submissions;
import io.pilotgate.evaluation.questionnaire.Templates;
import io.pilotgate.evaluation.questionnaire.Templates.Taken;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.entry.DeclinedEntry;
import io.pilotgate.portal.entry.LinkEntry;
import io.pilotgate.portal.entry.SubmissionEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The answers to a questionnaire: the vendor's people write them, both sides read them. */
@Component
public class AnswerDesk {

    private static final long MOST_BYTES = 5_000_000;

    private final QuestionnaireDesk desk;
    private final Doorkeeper door;
    private final Drafts drafts;
    private final EvidenceFolder folder;
    private final Submissions submissions;
    private final Templates templates;

    AnswerDesk(
            QuestionnaireDesk desk,
            Doorkeeper door,
            Drafts drafts,
            EvidenceFolder folder,
            Submissions submissions,
            Templates templates) {
        this.desk = desk;
        this.door = door;
        this.drafts = drafts;
        this.folder = folder;
        this.submissions = submissions;
        this.templates = templates;
    }

    /** As they stand. Staff see a draft only once it is handed in: until then it is the vendor's own. */
    public Map<String, String> answers(Questionnaire questionnaire) {
        return isReadable(questionnaire) ? drafts.of(questionnaire.id()) : Map.of();
    }

    public List<Evidence> evidence(Questionnaire questionnaire) {
        return isReadable(questionnaire) ? folder.of(questionnaire.id()) : List.of();
    }

    public List<Question> unanswered(Questionnaire questionnaire) {
        return submissions.unanswered(questionnaire);
    }

    public boolean isReadable(Questionnaire questionnaire) {
        return desk.isVendors() || !questionnaire.isOpen();
    }

    /** @return how many answers changed */
    public int save(String id, Map<String, String> written) {
        Map<String, String> texts = new HashMap<>();
        // A program writes null where it takes an answer back.
        written.forEach((question, answer) -> texts.put(question, Objects.toString(answer, "")));
        return drafts.save(desk.own(id).id(), texts, person());
    }

    public void addLink(String id, LinkEntry entry) {
        Questionnaire own = desk.own(id);
        folder.addLink(own.id(), entry.key(), entry.address(), person());
    }

    public void addFile(String id, LinkEntry entry, MultipartFile file) {
        Questionnaire own = desk.own(id);
        String question = entry.key();
        PersonId by = person();
        new UploadedFile(file).read((name, content) -> {
            folder.addFile(own.id(), question, name, content, by);
            return name;
        });
    }

    /**
     * Takes evidence away; what is gone already stays gone.
     *
     * @return the key of the question that it lay beside
     */
    public Optional<String> removeEvidence(String id, String evidenceId) {
        Questionnaire own = desk.own(id);
        long number = number(evidenceId);
        Optional<Evidence> lying = folder.of(own.id()).stream()
                .filter(piece -> piece.id() == number)
                .findFirst();
        lying.ifPresent(piece -> folder.remove(own.id(), piece.id(), person()));
        return lying.map(Evidence::question);
    }

    public Evidence evidence(String id, String evidenceId) {
        Questionnaire questionnaire = desk.find(id);
        Evidence found = folder.find(questionnaire.id(), number(evidenceId));
        if (!isReadable(questionnaire)) {
            throw noEvidence(Long.toString(found.id()));
        }
        return found;
    }

    /** The caller closes it. */
    public InputStream open(String id, Evidence evidence) {
        return folder.open(desk.find(id).id(), evidence.id());
    }

    public byte[] workbook(String id) {
        return templates.workbook(desk.own(id));
    }

    public byte[] json(String id) {
        return templates.json(desk.own(id));
    }

    /** @param dryRun only looks at it */
    public Taken upload(String id, MultipartFile file, boolean dryRun) {
        Questionnaire own = desk.own(id);
        var uploaded = new UploadedFile(file);
        String name = uploaded.safeName();
        byte[] content = bytes(uploaded, file.getSize());
        return dryRun ? templates.check(own.id(), content) : templates.take(own.id(), name, content, person());
    }

    public Questionnaire submit(String id, SubmissionEntry entry) {
        return submissions.submit(desk.own(id).id(), entry.isLeftOpen(), person());
    }

    public Questionnaire decline(String id, DeclinedEntry entry) {
        return submissions.decline(desk.own(id).id(), entry.why(), entry.isPilotRefused(), person());
    }

    /** What was handed in in a round, letter for letter. */
    public String submission(String id, String round) {
        return submissions.content(desk.find(id).id(), (int) number(round));
    }

    private static byte[] bytes(UploadedFile file, long size) {
        if (size > MOST_BYTES) {
            throw Refusal.invalid(
                    "file", "The file is larger than 5 MB, which no filled-in template is. Check which it is.");
        }
        try (InputStream content = file.open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw noEvidence(text);
        }
        return Long.parseLong(text);
    }

    private static Refusal noEvidence(String text) {
        return Refusal.notFound("evidence", "This questionnaire has no evidence " + Refusal.quoted(text) + ".");
    }

    private PersonId person() {
        return door.person().id();
    }
}
