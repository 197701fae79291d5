package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after each pilot in the morning and at the cut-off of every calendar day in its zone. */
@Service
public class PilotWatch {

    /** When people begin to read: what came to light at night is told then. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Pilots pilots;
    private final List<PilotWatcher> watchers;
    private final Clock clock;

    PilotWatch(Pilots pilots, List<PilotWatcher> watchers, Clock clock) {
        this.pilots = pilots;
        this.watchers = List.copyOf(watchers);
        this.clock = clock;
    }

    /**
     * Has every watcher look once.
     *
     * @return when to look again; empty when the pilot needs no more looking after
     */
    @Transactional
    public Optional<Instant> look(PilotId id) {
        Instant now = clock.instant();
        for (PilotWatcher watcher : watchers) {
            watcher.look(pilots.find(id), now); // Read anew: the watcher before may have changed it.
        }
        Pilot pilot = pilots.find(id);
        return watchers.stream().anyMatch(watcher -> watcher.goesOn(pilot))
                ? Optional.of(next(pilot.schedule(), now))
                : Optional.empty();
    }

    /** The next morning or cut-off after an instant. */
    public Instant next(PilotSchedule schedule, Instant after) {
        LocalDate today = LocalDate.ofInstant(after, schedule.zone());
        return Stream.of(today, today.plusDays(1), today.plusDays(2))
                .flatMap(day -> Stream.of(schedule.calendar().at(day, MORNING), schedule.cutOffOn(day)))
                .filter(tick -> tick.isAfter(after))
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
