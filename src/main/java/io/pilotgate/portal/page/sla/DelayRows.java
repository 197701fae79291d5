package io.pilotgate.portal.page.sla;

import io.pilotgate.delivery.turnaround.BuyerDelay;
import io.pilotgate.delivery.turnaround.RecordedDelay;
import io.pilotgate.delivery.turnaround.SlaReport;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.SlaDesk;
import io.pilotgate.portal.page.Zones;
import io.pilotgate.portal.page.sla.SlaView.DelayRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The buyer's lateness on the page of both sides' turnaround, in words. */
@Component
class DelayRows {

    private final SlaDesk desk;
    private final Zones zones;
    private final Clock clock;

    DelayRows(SlaDesk desk, Zones zones, Clock clock) {
        this.desk = desk;
        this.zones = zones;
        this.clock = clock;
    }

    /** Those that count, then those of which a lead has not said so. */
    List<DelayRow> rows(Pilot pilot, SlaReport report) {
        Stream<DelayRow> counted = report.delays().stream().map(delay -> row(pilot, delay, "counts", 0));
        Stream<DelayRow> others = desk.recorded(pilot).stream()
                .filter(recorded -> recorded.standing() != RecordedDelay.Standing.COUNTS)
                .map(recorded -> row(
                        pilot,
                        recorded.delay(),
                        stands(recorded),
                        recorded.standing() == RecordedDelay.Standing.WAITS ? recorded.number() : 0));
        return Stream.concat(counted, others).toList();
    }

    private static String stands(RecordedDelay recorded) {
        return recorded.standing() == RecordedDelay.Standing.WAITS
                ? recorded.label() + " waits for a lead"
                : recorded.label() + " does not count: "
                        + recorded.ruling().map(RecordedDelay.Ruling::reason).orElse("");
    }

    private DelayRow row(Pilot pilot, BuyerDelay delay, String stands, int number) {
        Instant until = delay.time().until();
        return new DelayRow(
                zones.of(pilot).time(delay.time().from()) + " to "
                        + (until == null ? "now" : zones.of(pilot).time(until)),
                SlaRows.time(Duration.between(delay.time().from(), until == null ? clock.instant() : until)),
                delay.cause().title(),
                delay.request() == null ? "all requests" : WorkRequest.label(delay.request()),
                delay.evidence(),
                stands,
                number);
    }
}
