package io.pilotgate.correspondence;

import io.pilotgate.evaluation.RedFlagCleared;
import io.pilotgate.evaluation.RedFlagOpened;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the lead of each running pilot that a red flag of its vendor was noticed or is gone; the vendor is not told. */
@Component
class RedFlagLetters {

    private final LetterDesk desk;
    private final Pilots pilots;
    private final Clock clock;

    RedFlagLetters(LetterDesk desk, Pilots pilots, Clock clock) {
        this.desk = desk;
        this.pilots = pilots;
        this.clock = clock;
    }

    @EventListener
    void on(RedFlagOpened opened) {
        tell(
                opened.vendor(),
                "red-flag-opened",
                opened.code(),
                "Red flag " + opened.code() + " is open",
                "A red flag of the vendor was noticed: " + opened.code() + ".\n\n" + opened.reason()
                        + "\n\nIt stops the pilot at the next gate until evidence clears it; nobody can waive it.");
    }

    @EventListener
    void on(RedFlagCleared cleared) {
        tell(
                cleared.vendor(),
                "red-flag-cleared",
                cleared.code(),
                "Red flag " + cleared.code() + " is cleared",
                "The red flag " + cleared.code() + " of the vendor is cleared.\n\n" + cleared.how());
    }

    /** A flag may open again: each time is an occasion of its own. */
    private void tell(VendorId vendor, String kind, String code, String subject, String body) {
        pilots.ofVendor(vendor).stream()
                .filter(pilot -> pilot.phase() != Phase.DECIDED)
                .forEach(pilot -> desk.toLead(pilot.id(), kind, code + "/" + clock.instant(), subject, body));
    }
}
