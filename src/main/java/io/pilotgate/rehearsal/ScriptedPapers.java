package io.pilotgate.rehearsal;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.PilotId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The papers of a rehearsal, and what its people say of them: nobody has signed anything. */
@Component
@Profile({"rehearse", "demo"})
class ScriptedPapers {

    private final Cast cast;
    private final PilotDocuments documents;
    private final SettableClock clock;

    ScriptedPapers(Cast cast, PilotDocuments documents, SettableClock clock) {
        this.cast = cast;
        this.documents = documents;
        this.clock = clock;
    }

    Map<String, Object> signed(PilotId pilot, DocumentKind kind) {
        upload(pilot, kind);
        return Map.of("signers", "Rehearsed buyer\nRehearsed vendor", "signedOn", today().toString());
    }

    Map<String, Object> msa(PilotId pilot) {
        upload(pilot, DocumentKind.MSA);
        return Map.of(
                "signers", "Rehearsed buyer\nRehearsed vendor",
                "clauseReferences", "Rehearsal: pause 1, exit 2, IP 3, SLA 4",
                "pauseClause", true,
                "exitClause", true,
                "ipClause", true,
                "slaClause", true,
                "signedOn", today().toString());
    }

    Map<String, Object> dsa(PilotId pilot) {
        upload(pilot, DocumentKind.DSA);
        return Map.of(
                "signers", "Rehearsed buyer\nRehearsed vendor",
                "sharedData", "Old labels, played again.",
                "location", "This machine.",
                "signedOn", today().toString(),
                "retentionDays", 30);
    }

    static Map<String, Object> security() {
        String evidence = "Rehearsal: nothing leaves this machine.";
        Map<String, Object> answers =
                new HashMap<>(Map.of("sec1", evidence, "sec2", evidence, "sec4", evidence, "sec5", evidence));
        for (String point : List.of("Rbac", "Encryption", "AnnotatorNdas", "AccessLogs", "IncidentResponse")) {
            answers.put("sec3" + point, "yes");
            answers.put("sec3" + point + "Evidence", evidence);
        }
        return answers;
    }

    void upload(PilotId pilot, DocumentKind kind) {
        String text = "Rehearsal of a pilot, no real paper: " + kind + " of " + pilot + "\n";
        documents.upload(
                pilot,
                kind,
                "rehearsed-" + kind.name().toLowerCase(Locale.ROOT) + ".txt",
                "text/plain",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                cast.lead());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
