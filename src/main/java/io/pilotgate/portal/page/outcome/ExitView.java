package io.pilotgate.portal.page.outcome;

import io.pilotgate.decision.Exit;
import io.pilotgate.decision.ExitPart;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * An exit on the page.
 *
 * @param parts what people do, done or not
 */
public record ExitView(String standing, List<Fact> facts, List<Part> parts) {

    /** One part of it. */
    public record Part(String title, boolean done, String details) {}

    static ExitView of(Exit exit, ZoneId zone) {
        return new ExitView(
                exit.isOpen()
                        ? "Open: " + Words.count(exit.missing().size(), "part") + " missing"
                        : "Completed: nothing is open",
                List.of(
                        new Fact("Ended", exit.early() ? "early, stopped: " + exit.reason() : "regularly"),
                        new Fact("Since", Words.time(exit.startedAt(), zone)),
                        new Fact("Everything due", Words.date(LocalDate.ofInstant(exit.due(), zone))),
                        new Fact(
                                "Vendor's access",
                                exit.accessRevokedAt()
                                        .map(at -> "revoked " + Words.time(at, zone))
                                        .orElse("is being revoked")),
                        new Fact("Cost agreed", exit.agreedCost() + (exit.early() ? "" : ", for a regular end"))),
                Arrays.stream(ExitPart.values())
                        .map(part -> part(exit, part, zone))
                        .toList());
    }

    private static Part part(Exit exit, ExitPart part, ZoneId zone) {
        return exit.deed(part)
                .map(deed -> new Part(part.title(), true, details(deed, zone)))
                .orElseGet(() -> new Part(part.title(), false, "Nobody has done this yet."));
    }

    private static String details(Exit.Deed deed, ZoneId zone) {
        String what =
                deed.amount().map(amount -> "Settled with " + amount + ". ").orElse("")
                        + deed.certifiedOn()
                                .map(day -> "Certified on " + Words.date(day) + ". ")
                                .orElse("")
                        + (deed.remark().isEmpty() ? "" : deed.remark() + " ");
        return what + "(" + Named.of(deed.by()) + ", " + Words.time(deed.at(), zone) + ")";
    }
}
