package io.pilotgate.portal.page.pilot;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.audit.ChainCheck;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.records.LetterRow;
import io.pilotgate.portal.page.records.TimelineRow;
import io.pilotgate.portal.page.records.TrailViews;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Gathers letters and audit trail of a pilot for the buyer's people. */
@Component
class RecordSections {

    private final Outbox outbox;
    private final AuditTrail audit;

    RecordSections(Outbox outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    RecordSection of(Pilot pilot) {
        ZoneId zone = pilot.schedule().zone();
        ChainCheck check = audit.check(pilot.id());
        return new RecordSection(
                outbox.of(pilot.id()).stream()
                        .map(letter -> LetterRow.of(letter, zone))
                        .toList(),
                audit.legible(pilot.id()).stream()
                        .map(entry -> TimelineRow.of(entry, zone))
                        .toList(),
                TrailViews.sentence(check),
                check.intact());
    }
}
