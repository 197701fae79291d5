package io.pilotgate.portal.page;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gathers what stands on top of a pilot's page. */
@Component
class PilotHeads {

    private final Vendors vendors;
    private final Agreements agreements;
    private final Clock clock;

    PilotHeads(Vendors vendors, Agreements agreements, Clock clock) {
        this.vendors = vendors;
        this.agreements = agreements;
        this.clock = clock;
    }

    PilotHead of(Pilot pilot) {
        Instant now = clock.instant();
        return new PilotHead(
                PilotHeader.of(
                        pilot,
                        vendors.find(pilot.vendor()).name(),
                        agreements.of(pilot.id()).terms(),
                        now),
                PhaseStrip.of(pilot, now));
    }
}
