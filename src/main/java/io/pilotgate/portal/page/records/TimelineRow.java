package io.pilotgate.portal.page.records;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;
import java.util.List;

/** An entry of the audit trail in a list. */
public record TimelineRow(long number, String at, String actor, String action, String subject, List<Fact> details) {

    public static TimelineRow of(AuditEntry entry, ZoneId zone) {
        return new TimelineRow(
                entry.number(),
                Words.time(entry.at(), zone),
                Named.of(entry.actor()),
                Words.action(entry.action()),
                entry.subject(),
                entry.details().entrySet().stream()
                        .filter(detail -> !detail.getValue().isBlank())
                        .map(detail -> new Fact(TrailWords.key(detail.getKey()), TrailWords.value(detail.getValue())))
                        .sorted((one, other) -> one.label().compareTo(other.label()))
                        .toList());
    }
}
