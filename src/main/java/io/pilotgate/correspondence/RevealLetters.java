package io.pilotgate.correspondence;

import io.pilotgate.grading.Reveal;
import io.pilotgate.grading.Reveals;
import io.pilotgate.grading.Seal;
import io.pilotgate.grading.Seals;
import io.pilotgate.grading.TruthRevealed;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends what was revealed to both sides. The files travel with the letter where they are small enough: after an exit the
 * pilot's pages are closed to the vendor, and it is then that it wants to check.
 */
@Component
class RevealLetters {

    private static final long MOST_ATTACHED = 1_000_000;

    private final LetterDesk desk;
    private final Seals seals;
    private final Reveals reveals;

    RevealLetters(LetterDesk desk, Seals seals, Reveals reveals) {
        this.desk = desk;
        this.seals = seals;
        this.reveals = reveals;
    }

    @EventListener
    void on(TruthRevealed revealed) {
        PilotId id = revealed.pilot();
        List<Reveal> files = seals.of(id).stream()
                .map(Seal::reveal)
                .flatMap(Optional::stream)
                .toList();
        boolean attached = files.stream().mapToLong(Reveal::size).sum() <= MOST_ATTACHED;
        desk.to(
                Set.of(Recipient.VENDOR, Recipient.LEAD),
                id,
                new Note(
                        "truth-revealed",
                        "reveal",
                        "The sealed ground truth is revealed",
                        body(files, attached),
                        attached ? files.stream().map(file -> part(id, file)).toList() : List.of()));
    }

    private String body(List<Reveal> files, boolean attached) {
        return "The ground truth that the work was measured by is open to both sides, with every item, true label, stratum"
                + " and salt.\n\n"
                + files.stream()
                        .map(file -> name(file) + ": SHA-256 " + file.file() + ", " + file.size() + " bytes")
                        .collect(Collectors.joining("\n"))
                + "\n\n"
                + (attached
                        ? "The files are attached."
                        : "The files are too large for a letter. They are on the pilot's page; where that is closed to you,"
                                + " ask the lead of the pilot for the files with these hashes.")
                + " Hold them against the root in the letter that you got when the truth was sealed, or against the seal"
                + " file: with the product's command 'verify', or with this script:\n\n- "
                + desk.addressOf("/assets/pilotgate_verify.py");
    }

    private FilePart part(PilotId id, Reveal file) {
        try (InputStream content = reveals.file(id, file.set())) {
            return new FilePart(
                    name(file), "application/json", new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(Reveal file) {
        return "reveal-" + file.set() + ".json";
    }
}
