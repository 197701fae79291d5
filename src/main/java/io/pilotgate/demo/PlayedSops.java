package io.pilotgate.demo;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.rehearsal.Cast;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The lead's answer to a question that was asked again: a new version of the SOP. */
@Component
@Profile("demo")
class PlayedSops {

    private final Cast cast;
    private final Escalations escalations;
    private final Sops sops;
    private final PilotDocuments documents;
    private final TaskInbox inbox;

    PlayedSops(Cast cast, Escalations escalations, Sops sops, PilotDocuments documents, TaskInbox inbox) {
        this.cast = cast;
        this.escalations = escalations;
        this.sops = sops;
        this.documents = documents;
        this.inbox = inbox;
    }

    boolean areAskedFor(PilotId pilot) {
        return escalations.of(pilot).stream().anyMatch(question -> question.isOpen() && question.round() > 1);
    }

    /** Whether a task asks for an answer that the one before did not give. */
    boolean isFor(OpenTask task) {
        return asked(task).filter(question -> question.round() > 1).isPresent();
    }

    void answer(PilotId pilot, OpenTask task) {
        String version = "1." + sops.of(pilot).size();
        String text = "Simulated SOP of " + pilot + ", version " + version + ": with the example that was missing.\n";
        documents.upload(
                pilot,
                DocumentKind.SOP,
                "simulated-sop-" + version + ".txt",
                "text/plain",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                cast.lead());
        inbox.complete(
                task.id(),
                Map.of("answer", "Simulated: version " + version + " has an example of it.", "sopVersion", version),
                cast.lead());
    }

    private Optional<Escalation> asked(OpenTask task) {
        return task.key().equals("userTask_answerEscalation")
                ? escalations.of(task.pilot()).stream()
                        .filter(question -> question.label().equals(task.subject()))
                        .findFirst()
                : Optional.empty();
    }
}
