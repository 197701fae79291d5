package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.process.OpenTask;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Documents of a pilot: staff keep them; a vendor's person reads the SOPs that were published to it. */
@Component
public class DocumentDesk {

    private final Doorkeeper door;
    private final PilotDocuments documents;
    private final Sops sops;

    DocumentDesk(Doorkeeper door, PilotDocuments documents, Sops sops) {
        this.door = door;
        this.documents = documents;
        this.sops = sops;
    }

    /** The pilot's documents that this person may see. */
    public List<PilotDocument> of(String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        return documents.of(pilot.id()).stream()
                .filter(document -> maySee(door.person(), document))
                .toList();
    }

    /** The documents that a task needs, or everything on file where it is about the whole pilot. */
    public TaskDocuments forTask(OpenTask task) {
        boolean all = TaskPapers.isAboutAll(task.key());
        Set<DocumentKind> needed = TaskPapers.neededBy(task.key());
        List<PilotDocument> onFile = of(task.pilot().value()).stream()
                .filter(document -> all || needed.contains(document.kind()))
                .toList();
        return new TaskDocuments(all, needed, onFile);
    }

    public PilotDocument find(String pilotId, String documentId) {
        Pilot pilot = door.pilot(pilotId);
        long number = number(documentId);
        PilotDocument document = documents.find(pilot.id(), number);
        if (!maySee(door.person(), document)) {
            // In the number's own digits, as above: "007" must not tell that there is a seventh.
            throw noDocument(Long.toString(number));
        }
        return document;
    }

    /** The caller closes it. */
    public InputStream open(PilotDocument document) {
        return documents.read(document.pilot(), document.id());
    }

    public PilotDocument upload(String pilotId, String kind, MultipartFile file) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staff();
        DocumentKind what = DocumentKind.of(kind);
        return new UploadedFile(file)
                .read((name, content) -> documents.upload(
                        pilot.id(), what, name, String.valueOf(file.getContentType()), content, person.id()));
    }

    private boolean maySee(Account person, PilotDocument document) {
        return person.isStaff()
                || (document.kind() == DocumentKind.SOP
                        && sops.of(document.pilot()).stream()
                                .map(SopVersion::document)
                                .anyMatch(document.hash()::equals));
    }

    private static long number(String documentId) {
        try {
            return Long.parseLong(documentId);
        } catch (NumberFormatException notANumber) {
            throw noDocument(documentId);
        }
    }

    private static Refusal noDocument(String documentId) {
        return Refusal.notFound("document", "This pilot has no document " + Refusal.quoted(documentId) + ".");
    }
}
