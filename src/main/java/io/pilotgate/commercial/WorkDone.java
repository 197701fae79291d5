package io.pilotgate.commercial;

import io.pilotgate.commercial.pricing.Work;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was done in a pilot, by day, as its contract is priced by. */
@Component
class WorkDone {

    private final DeliveredItems items;
    private final TimeSheetStore sheets;
    private final SurgeDays surges;
    private final ChangeOrders changes;
    private final Endings endings;
    private final Clock clock;

    WorkDone(
            DeliveredItems items,
            TimeSheetStore sheets,
            SurgeDays surges,
            ChangeOrders changes,
            Endings endings,
            Clock clock) {
        this.items = items;
        this.sheets = sheets;
        this.surges = surges;
        this.changes = changes;
        this.endings = endings;
        this.clock = clock;
    }

    /** All of it until now. A team is paid from the first day of the delivery; what comes before is its ramp. */
    Work of(Pilot pilot) {
        items.bringUpToDate(pilot);
        return frame(pilot).withItems(items.byDay(pilot.id())).withHours(sheets.hoursByDay(pilot.id()));
    }

    /** What is the same for every invoice: the days and the orders, without items and hours. */
    Work frame(Pilot pilot) {
        return new Work(
                        pilot.schedule().phase(Phase.DELIVERY).first(),
                        Map.of(),
                        Map.of(),
                        Set.copyOf(surges.of(pilot.id())),
                        pauses(pilot),
                        changes.agreed(pilot))
                .withEnding(endings.of(pilot));
    }

    /** As many days as the pilot's dates moved by: the day of the resumption is worked on again. */
    private List<DateSpan> pauses(Pilot pilot) {
        ZoneId zone = pilot.schedule().zone();
        return pilot.schedule().pauses().stream()
                .map(pause -> span(pause, zone))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DateSpan> span(Pause pause, ZoneId zone) {
        Instant until = pause.until() == null ? clock.instant() : pause.until();
        LocalDate first = LocalDate.ofInstant(pause.from(), zone);
        LocalDate resumed = LocalDate.ofInstant(until, zone);
        return resumed.isAfter(first) ? Optional.of(new DateSpan(first, resumed.minusDays(1))) : Optional.empty();
    }
}
