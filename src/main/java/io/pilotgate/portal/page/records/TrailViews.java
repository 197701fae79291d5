package io.pilotgate.portal.page.records;

import io.pilotgate.audit.ChainCheck;
import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.audit.Checkpoint;
import io.pilotgate.audit.Inclusion;
import io.pilotgate.audit.Verdict;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.TrailDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.records.TrailView.CheckpointRow;
import io.pilotgate.portal.page.records.TrailView.File;
import io.pilotgate.portal.page.records.TrailView.Look;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers the pages of the audit trail. */
@Component
public class TrailViews {

    private static final int SHOWN = 50;

    private final TrailDesk desk;

    TrailViews(TrailDesk desk) {
        this.desk = desk;
    }

    TrailView of(Pilot pilot) {
        String id = pilot.id().value();
        String here = "/pilots/" + id + "/audit-trail";
        ZoneId zone = pilot.schedule().zone();
        List<Checkpoint> made = new ArrayList<>(desk.ofDecisions(id));
        Collections.reverse(made);
        return new TrailView(
                pilot.name(),
                "/pilots/" + id,
                List.of(look("The pilot's chain", desk.check(id), newest(id, zone))),
                List.of(new File(
                        "Download the chain", here + "/export", "every entry, one a line (pilotgate-audit/1)")),
                made.isEmpty()
                        ? "No decision at a gate was made yet; each makes a checkpoint, and both sides get its root by mail."
                        : "Made with decisions at the gates of this pilot; both sides got head and root by mail.",
                made.stream()
                        .map(checkpoint -> row(checkpoint, zone, here + "/checkpoints/" + checkpoint.number()))
                        .toList());
    }

    TrailView ofAll() {
        Verdict checkpoints = desk.checkCheckpoints();
        List<Checkpoint> newest = desk.checkpoints(SHOWN);
        return new TrailView(
                "What belongs to no pilot, and the checkpoints over all chains",
                "",
                List.of(
                        look("The chain of what belongs to no pilot", desk.checkWithoutPilot(), List.of()),
                        new Look(
                                "The chain of checkpoints",
                                checkpoints.summary(),
                                checkpoints.holds(),
                                texts(checkpoints.breaks()),
                                List.of())),
                List.of(
                        new File("Download the chain", "/audit-trail/export", "every entry (pilotgate-audit/1)"),
                        new File(
                                "Download the checkpoints",
                                "/audit-trail/checkpoints",
                                "with the ends of all chains (pilotgate-checkpoint/1)")),
                "One is made each day, and with every decision at a gate. "
                        + (newest.isEmpty() ? "None was made yet." : "The newest " + SHOWN + " at most, newest first."),
                newest.stream()
                        .map(checkpoint -> row(checkpoint, ZoneOffset.UTC, ""))
                        .toList());
    }

    /** What a look along a chain found. */
    public static String sentence(ChainCheck check) {
        return check.intact()
                ? "The chain of " + Words.count(check.entries(), "link") + " is intact; its head is "
                        + check.head().hex() + "."
                : "The chain does not hold at link " + check.breaks().get(0).number() + ": "
                        + check.breaks().get(0).text();
    }

    private List<Fact> newest(String pilot, ZoneId zone) {
        return desk.newest(pilot)
                .map(proof -> List.of(
                        new Fact("Newest checkpoint", "No. " + proof.checkpoint() + ", " + at(proof, zone)),
                        new Fact("Links in it", Long.toString(proof.head().entries())),
                        new Fact("Its root", proof.root())))
                .orElse(List.of());
    }

    private static String at(Inclusion proof, ZoneId zone) {
        return Words.time(Instant.parse(proof.at()), zone);
    }

    private static Look look(String title, ChainCheck check, List<Fact> facts) {
        return new Look(title, sentence(check), check.intact(), texts(check.breaks()), facts);
    }

    private static List<String> texts(List<Break> breaks) {
        return breaks.stream().limit(SHOWN).map(Break::text).toList();
    }

    private static CheckpointRow row(Checkpoint made, ZoneId zone, String proof) {
        return new CheckpointRow(
                Long.toString(made.number()),
                Words.time(made.at(), zone),
                made.madeFor().map(chain -> "a decision on " + chain).orElse("daily"),
                made.root(),
                proof);
    }
}
