package io.pilotgate.correspondence;

import io.pilotgate.access.Accounts;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Addresses letters to the two sides of a pilot: the vendor's contact and the lead who launched it. */
@Component
class LetterDesk {

    private final Pilots pilots;
    private final Vendors vendors;
    private final Accounts accounts;
    private final Outbox outbox;
    private final LetterSettings settings;
    private final Clock clock;

    LetterDesk(Pilots pilots, Vendors vendors, Accounts accounts, Outbox outbox, LetterSettings settings, Clock clock) {
        this.pilots = pilots;
        this.vendors = vendors;
        this.accounts = accounts;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes to the vendor's contact.
     *
     * @param kind what the letter is about, such as gate-decided
     * @param occasion tells two letters of one kind apart; the same occasion twice is one letter
     */
    void toVendor(PilotId id, String kind, String occasion, String subject, String body) {
        Pilot pilot = pilots.find(id);
        Vendor vendor = vendors.find(pilot.vendor());
        post(pilot, kind, occasion, vendor.contactName(), vendor.contactEmail(), subject, body);
    }

    /** Writes to the lead who launched the pilot; a lead without an account any more gets no letter. */
    void toLead(PilotId id, String kind, String occasion, String subject, String body) {
        Pilot pilot = pilots.find(id);
        accounts.find(pilot.launchedBy())
                .ifPresent(lead -> post(pilot, kind, occasion, lead.name(), lead.email(), subject, body));
    }

    /** Writes the same letter to both sides. */
    void toBoth(PilotId id, String kind, String occasion, String subject, String body) {
        toVendor(id, kind, occasion, subject, body);
        toLead(id, kind, occasion, subject, body);
    }

    Pilot pilot(PilotId id) {
        return pilots.find(id);
    }

    private void post(
            Pilot pilot, String kind, String occasion, String name, String address, String subject, String body) {
        outbox.post(new Letter(
                pilot.id() + "/" + kind + "/" + occasion + "/" + address,
                pilot.id(),
                kind,
                name,
                address,
                "[" + pilot.name() + "] " + subject,
                "Dear " + name + ",\n\n" + body.strip() + "\n\nThe pilot's page: " + settings.pageOf(pilot.id())
                        + "\n\nPilotgate, day " + pilot.schedule().dayAt(clock.instant()) + " of "
                        + pilot.schedule().lengthDays() + ", times in "
                        + pilot.schedule().zone() + "\n",
                null,
                clock.instant()));
    }
}
