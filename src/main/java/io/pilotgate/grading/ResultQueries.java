package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Counts how often a vendor looks at results of its pilot before the reveal: many small looks must not add up to what one
 * may not see. The counter belongs to the pilot and the vendor, so that another person, session or token meets the same.
 */
@Service
public class ResultQueries {

    private final ResultQueryStore store;
    private final AuditTrail audit;
    private final Clock clock;
    private final int mostPerDay;

    /** @param mostPerDay looks a day of the pilot's zone; its people share them */
    ResultQueries(
            ResultQueryStore store,
            AuditTrail audit,
            Clock clock,
            @Value("${pilotgate.limits.result-queries-per-day:100}") int mostPerDay) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.mostPerDay = mostPerDay;
    }

    public int mostPerDay() {
        return mostPerDay;
    }

    /**
     * Counts a look by the vendor.
     *
     * @throws Refusal TOO_MANY where the looks of this day are used up; it says when the next ones are
     */
    public void count(Pilot pilot) {
        ZonedDateTime now = clock.instant().atZone(pilot.schedule().zone());
        LocalDate today = now.toLocalDate();
        int looks = store.add(pilot, today);
        if (looks > mostPerDay) {
            if (looks == mostPerDay + 1) {
                note(pilot);
            }
            ZonedDateTime midnight = today.plusDays(1).atStartOfDay(now.getZone());
            throw Refusal.tooMany(
                    "results",
                    "The results of this pilot were looked at " + mostPerDay + " times today, by all people and"
                            + " programs of your side together. They stay as they are; look again tomorrow.",
                    Duration.between(now, midnight));
        }
    }

    private void note(Pilot pilot) {
        audit.record(
                pilot.id(),
                PersonId.PILOTGATE,
                "result-queries-used-up",
                pilot.vendor().value(),
                Map.of("perDay", Integer.toString(mostPerDay)));
    }
}
