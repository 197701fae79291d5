package io.pilotgate.testing;

import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Uploads papers of a pilot for tests. */
@Component
public class TrialPapers {

    private final PilotDocuments documents;

    TrialPapers(PilotDocuments documents) {
        this.documents = documents;
    }

    public PilotDocument upload(PilotId pilot, DocumentKind kind, PersonId by) {
        return upload(pilot, kind, "Signed on both sides: " + kind, by);
    }

    public PilotDocument upload(PilotId pilot, DocumentKind kind, String content, PersonId by) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return documents.upload(pilot, kind, kind + ".pdf", "application/pdf", bytes, by);
    }
}
