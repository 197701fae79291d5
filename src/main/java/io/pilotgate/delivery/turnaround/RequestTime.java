package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.turnaround.SlaStanding.State;
import io.pilotgate.pilot.Pilot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads a request's two-sided clock. */
final class RequestTime {

    private RequestTime() {}

    static SlaStanding of(Pilot pilot, WorkRequest request, Duration promised, List<BuyerDelay> delays, Instant now) {
        TwoSidedClock clock = clock(
                pilot,
                delays.stream().filter(delay -> delay.holdsUp(request.number())).toList());
        WorkRequest.End end = request.end();
        TimeTaken taken = clock.read(request.dataDue(), end == null ? now : end.at());
        boolean late = taken.vendor().compareTo(promised) > 0;
        return new SlaStanding(
                request,
                promised,
                taken,
                clock.after(request.dataDue(), promised).orElse(null),
                state(request, late),
                taken.elapsed().minus(taken.paused()).compareTo(promised) > 0);
    }

    static TwoSidedClock clock(Pilot pilot, List<BuyerDelay> delays) {
        return new TwoSidedClock(
                pilot.schedule().pauses().stream()
                        .map(pause -> new Stretch(pause.from(), pause.until()))
                        .toList(),
                delays.stream().map(BuyerDelay::time).toList());
    }

    private static State state(WorkRequest request, boolean late) {
        if (request.end() != null) {
            return late ? State.MISSED : State.MET;
        }
        if (late) {
            return State.LATE;
        }
        return request.dataAt() == null ? State.WAITS_FOR_DATA : State.RUNS;
    }
}
