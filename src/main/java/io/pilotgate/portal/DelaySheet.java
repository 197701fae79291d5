package io.pilotgate.portal;

import io.pilotgate.delivery.turnaround.BuyerDelay;
import io.pilotgate.delivery.turnaround.RecordedDelay;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.pilot.Pilot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Delays of the buyer's, a row each: those that count, then what was recorded and does not. */
final class DelaySheet {

    private static final List<String> COLUMNS =
            List.of("cause", "from", "until", "minutes", "held_up", "known_from", "counts");

    private DelaySheet() {}

    static Sheet of(Pilot pilot, List<BuyerDelay> counted, List<RecordedDelay> recorded) {
        ZoneId zone = pilot.schedule().zone();
        return new Sheet(
                "buyer-delays-" + pilot.id(),
                COLUMNS,
                Stream.concat(
                                counted.stream().map(delay -> row(delay, "yes", zone)),
                                recorded.stream()
                                        .filter(one -> one.standing() != RecordedDelay.Standing.COUNTS)
                                        .map(one -> row(
                                                one.delay(),
                                                one.standing() == RecordedDelay.Standing.WAITS
                                                        ? "waits for a lead"
                                                        : "no",
                                                zone)))
                        .toList());
    }

    private static List<String> row(BuyerDelay delay, String counts, ZoneId zone) {
        Instant until = delay.time().until();
        return List.of(
                delay.cause().name(),
                SlaSheet.time(delay.time().from(), zone),
                SlaSheet.time(until, zone),
                until == null
                        ? ""
                        : SlaSheet.minutes(Duration.between(delay.time().from(), until)),
                delay.request() == null ? "all" : WorkRequest.label(delay.request()),
                delay.evidence(),
                counts);
    }
}
