package io.pilotgate.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes what a rehearsal leaves: report.json, timeline.md and the mails. */
@Component
@Profile("rehearse")
class RehearsalFolder {

    private final ObjectMapper json;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Pilots pilots;

    RehearsalFolder(ObjectMapper json, AuditTrail audit, Outbox outbox, Pilots pilots) {
        this.json = json;
        this.audit = audit;
        this.outbox = outbox;
        this.pilots = pilots;
    }

    void write(Path folder, PilotId pilot, RehearsalReport report) throws IOException {
        Files.createDirectories(folder);
        json.writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("report.json").toFile(), report);
        Files.writeString(folder.resolve("timeline.md"), timeline(pilots.find(pilot)));
        Path mails = Files.createDirectories(folder.resolve("mails"));
        try (var old = Files.newDirectoryStream(mails, "*.eml")) {
            for (Path mail : old) {
                Files.delete(mail); // Letters of an earlier rehearsal into the same folder are not of this one.
            }
        }
        int number = 1;
        for (OutboxLetter letter : outbox.of(pilot)) {
            String name = "%03d-day-%02d-%s.eml"
                    .formatted(
                            number++,
                            day(pilots.find(pilot), letter),
                            letter.letter().kind());
            Files.write(mails.resolve(name), outbox.find(letter.id()).eml());
        }
    }

    List<RehearsalReport.Mail> mails(PilotId id) {
        Pilot pilot = pilots.find(id);
        return outbox.of(id).stream()
                .map(letter -> new RehearsalReport.Mail(
                        day(pilot, letter),
                        letter.letter().kind(),
                        letter.letter().toAddress(),
                        letter.letter().subject(),
                        letter.letter().calendar() != null))
                .toList();
    }

    private String timeline(Pilot pilot) {
        List<String> lines = new ArrayList<>(List.of(
                "# " + pilot.name(),
                "",
                "People and vendor are scripted; only the labels are real. Times in UTC.",
                "",
                "| day | time | who | what | of | details |",
                "|---|---|---|---|---|---|"));
        for (AuditEntry entry : audit.of(pilot.id())) {
            lines.add("| " + pilot.schedule().dayAt(entry.at()) + " | "
                    + entry.at().atOffset(ZoneOffset.UTC).toLocalTime().withNano(0) + " | " + entry.actor() + " | "
                    + entry.action() + " | " + cell(entry.subject()) + " | " + cell(details(entry.details())) + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String details(Map<String, String> details) {
        return details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ");
    }

    private static int day(Pilot pilot, OutboxLetter letter) {
        return pilot.schedule().dayAt(letter.letter().due());
    }
}
