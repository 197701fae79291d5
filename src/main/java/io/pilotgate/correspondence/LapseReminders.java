package io.pilotgate.correspondence;

import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.VendorWatcher;
import io.pilotgate.evaluation.assurance.Lapse;
import io.pilotgate.evaluation.assurance.Lapses;
import io.pilotgate.pilot.PilotWatch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reminds both sides 30, 7 and 1 days before a paper of a vendor ends, each once, in the morning where the vendor's people
 * are. After an outage only the newest goes out; after the paper's last day none, for then the red flag speaks. A pause of
 * a pilot moves none of it.
 */
@Component
class LapseReminders implements VendorWatcher {

    private static final int[] DAYS_BEFORE = {1, 7, 30};

    private final Lapses lapses;
    private final VendorLetterDesk desk;

    LapseReminders(Lapses lapses, VendorLetterDesk desk) {
        this.lapses = lapses;
        this.desk = desk;
    }

    @Override
    public void look(Vendor vendor, Instant now) {
        ZoneId zone = vendor.zone() == null ? ZoneOffset.UTC : vendor.zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        boolean isMorning =
                !now.isBefore(today.atTime(PilotWatch.MORNING).atZone(zone).toInstant());
        LocalDate told = isMorning ? today : today.minusDays(1);
        for (Lapse lapse : lapses.of(vendor)) {
            long left = ChronoUnit.DAYS.between(told, lapse.lastDay());
            IntStream.of(DAYS_BEFORE)
                    .filter(days -> left >= 0 && left <= days)
                    .findFirst()
                    .ifPresent(days -> remind(vendor, lapse, days, ChronoUnit.DAYS.between(today, lapse.lastDay())));
        }
    }

    private void remind(Vendor vendor, Lapse lapse, int occasion, long left) {
        String when = left == 0 ? "today" : "in " + LetterWords.count(left, "day");
        String body = "The " + lapse.title() + " of " + vendor.name() + " ends on " + LetterWords.date(lapse.lastDay())
                + ", " + when + ".\n\n";
        desk.toVendor(
                vendor,
                new LetterPage("/today", "page Today"),
                note(lapse, occasion, when, body + "Please send the buyer " + lapse.mend() + " before that day."));
        desk.toLeads(
                vendor,
                new LetterPage("/vendors/" + vendor.id() + "/assurance", "vendor's papers"),
                note(
                        lapse,
                        occasion,
                        when,
                        body + "Ask the vendor for " + lapse.mend()
                                + " and put it on record on the page of its papers. A pause of a pilot does not move this day."));
    }

    private static Note note(Lapse lapse, int occasion, String when, String body) {
        return new Note(
                "paper-ends",
                lapse.key() + "/" + lapse.lastDay() + "/" + occasion,
                lapse.title() + " ends " + when,
                body);
    }
}
