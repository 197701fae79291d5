package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.Vendors;
import io.pilotgate.files.FileName;
import io.pilotgate.files.FileStore;
import io.pilotgate.files.KeptFile;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questionnaires as files: written with the answers as they stand, read back and kept byte for byte. */
@Service
@Transactional
public class Templates {

    /**
     * What a file brought.
     *
     * @param answered how many questions have an answer in it
     * @param changed how many of them differ from what was saved
     * @param links how many links to evidence are in it
     */
    public record Taken(int answered, int changed, int links) {}

    private final QuestionnaireStore store;
    private final QuestionnaireEventStore events;
    private final Questionnaires questionnaires;
    private final Drafts drafts;
    private final EvidenceFolder folder;
    private final Vendors vendors;
    private final FileStore files;
    private final Clock clock;

    Templates(
            QuestionnaireStore store,
            QuestionnaireEventStore events,
            Questionnaires questionnaires,
            Drafts drafts,
            EvidenceFolder folder,
            Vendors vendors,
            FileStore files,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.questionnaires = questionnaires;
        this.drafts = drafts;
        this.folder = folder;
        this.vendors = vendors;
        this.files = files;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public byte[] workbook(Questionnaire about) {
        return new TemplateWorkbook(
                        about,
                        vendors.find(about.vendor()).name(),
                        questionnaires.questions(about),
                        drafts.of(about.id()),
                        links(about.id()))
                .write();
    }

    @Transactional(readOnly = true)
    public byte[] json(Questionnaire about) {
        return TemplateJson.write(about, questionnaires.questions(about), drafts.of(about.id()), links(about.id()));
    }

    /**
     * Looks at a filled-in file and takes nothing of it.
     *
     * @throws Refusal with all that is wrong, cell by cell
     */
    @Transactional(readOnly = true)
    public Taken check(QuestionnaireId id, byte[] content) {
        Questionnaire about = questionnaires.find(id);
        about.requireOpen();
        return taken(id, read(about, content));
    }

    /** Takes the answers and links of a filled-in file over into the draft, all of them or none. */
    public Taken take(QuestionnaireId id, String fileName, byte[] content, PersonId by) {
        Questionnaire about = store.lock(id).orElseThrow(QuestionnaireId::none);
        about.requireOpen();
        ReadAnswers read = read(about, content);
        Taken taken = taken(id, read);
        KeptFile kept = files.keep(new ByteArrayInputStream(content));
        drafts.save(id, read.answers(), by);
        read.links().forEach((question, links) -> links.forEach(link -> folder.addLink(id, question, link, by)));
        events.addFile(
                about,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                FileName.of(fileName).value(),
                kept.hash());
        return taken;
    }

    private Taken taken(QuestionnaireId id, ReadAnswers read) {
        Map<String, String> before = drafts.of(id);
        long changed = read.answers().entrySet().stream()
                .filter(answer -> !answer.getValue().equals(before.get(answer.getKey())))
                .count();
        int links = read.links().values().stream().mapToInt(List::size).sum();
        return new Taken(read.answers().size(), (int) changed, links);
    }

    /** By what it is, not by what it is called. */
    private ReadAnswers read(Questionnaire about, byte[] content) {
        FrozenQuestions questions = questionnaires.questions(about);
        return isJson(content)
                ? new JsonReading(about, questions).read(content)
                : new WorkbookReading(about, questions).read(content);
    }

    private static boolean isJson(byte[] content) {
        for (byte first : content) {
            if (first > ' ') {
                return first == '{' || first == '[';
            }
        }
        return false;
    }

    private Map<String, List<String>> links(QuestionnaireId id) {
        Map<String, List<String>> links = new HashMap<>();
        folder.of(id).forEach(lying -> {
            if (lying.link() != null) {
                links.computeIfAbsent(lying.question(), key -> new ArrayList<>())
                        .add(lying.link());
            }
        });
        return links;
    }
}
