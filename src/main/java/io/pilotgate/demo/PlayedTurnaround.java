package io.pilotgate.demo;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.turnaround.AskedWork;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.delivery.turnaround.WorkRequests;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.Cast;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Requests for work in the three tiers, week after week. Every second Monday the buyer's data comes a day late, which is
 * not the vendor's lateness; every third week something gets lost over a weekend; in a bad week what is urgent comes with
 * the next day's batch.
 */
@Component
@Profile("demo")
@Order(20)
class PlayedTurnaround implements PlayedHabit {

    private static final String LOST = "Simulated: twenty more of last week's kind.";
    private static final int LAST_DAYS = 5;
    private static final Duration URGENT_WORK = Duration.ofHours(6);

    private final Cast cast;
    private final Pilots pilots;
    private final WorkRequests requests;
    private final PlayedHours hours;
    private final LabelBatches batches;
    private final Clock clock;

    PlayedTurnaround(
            Cast cast, Pilots pilots, WorkRequests requests, PlayedHours hours, LabelBatches batches, Clock clock) {
        this.cast = cast;
        this.pilots = pilots;
        this.requests = requests;
        this.hours = hours;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public void work(PilotId pilot, LocalDate today, Script script) {
        if (!script.isFollowedClosely() || today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return;
        }
        newest(pilot, today).ifPresent(batch -> {
            hours.say(pilot);
            requests.of(pilot).stream()
                    .filter(request ->
                            request.end() == null && request.askedAt().isBefore(clock.instant()))
                    .filter(request -> !request.about().equals(LOST) || today.getDayOfWeek() != DayOfWeek.FRIDAY)
                    .forEach(request -> goOn(pilot, request, batch, isBad(pilot, today.minusDays(1), script)));
            if (!isNearItsEnd(pilot, today)) {
                ask(pilot, today);
            }
        });
    }

    /** What is asked for in the last days of a delivery has no batch to come with. */
    private boolean isNearItsEnd(PilotId pilot, LocalDate today) {
        var found = pilots.find(pilot);
        var days = found.schedule().reportDays();
        return found.phase() == Phase.DELIVERY && days.indexOf(today) > days.size() - LAST_DAYS;
    }

    /** The batch of today, of the pilot or of the work after it. */
    private Optional<BatchReceipt> newest(PilotId pilot, LocalDate today) {
        return batches.of(pilot).stream()
                .filter(batch -> batch.purpose() != BatchPurpose.CALIBRATION)
                .max(Comparator.comparing(BatchReceipt::receivedAt))
                .filter(batch -> LocalDate.ofInstant(batch.receivedAt(), DemoLaunches.ZONE)
                        .equals(today));
    }

    private void goOn(PilotId pilot, WorkRequest request, BatchReceipt batch, boolean bad) {
        Instant now = clock.instant();
        if (request.dataAt() == null) {
            requests.handOver(pilot, request.number(), now, cast.lead());
        } else if (request.tier() == SlaTier.RUSH && !bad) {
            requests.finish(
                    pilot,
                    request.number(),
                    request.dataAt().plus(URGENT_WORK),
                    "Simulated: the vendor's mail of the same day.",
                    cast.lead());
        } else {
            requests.finish(pilot, request.number(), batch.id(), cast.vendorOf(pilot));
        }
    }

    private void ask(PilotId pilot, LocalDate today) {
        int week = today.get(ChronoField.ALIGNED_WEEK_OF_YEAR);
        switch (today.getDayOfWeek()) {
            case MONDAY -> {
                int number = ask(pilot, SlaTier.TYPICAL, 40, "Simulated: the weekend's backlog.");
                if (week % 2 == 0) {
                    handOver(pilot, number);
                }
            }
            case TUESDAY -> handOver(pilot, ask(pilot, SlaTier.PEAK, 120, "Simulated: the rush after a campaign."));
            case WEDNESDAY ->
                handOver(pilot, ask(pilot, SlaTier.RUSH, 10, "Simulated: ten that a customer waits for."));
            case THURSDAY -> {
                if (week % 3 == 0) {
                    handOver(pilot, ask(pilot, SlaTier.TYPICAL, 20, LOST));
                }
            }
            default -> {}
        }
    }

    private int ask(PilotId pilot, SlaTier tier, long items, String about) {
        return requests.ask(pilot, new AskedWork(tier, items, about, clock.instant()), cast.lead())
                .number();
    }

    private void handOver(PilotId pilot, int number) {
        requests.handOver(pilot, number, clock.instant(), cast.lead());
    }

    private boolean isBad(PilotId pilot, LocalDate day, Script script) {
        var found = pilots.find(pilot);
        return found.phase() != Phase.DECIDED
                && script.on(day, found.schedule().reportDays()).annotators() < PlayedDay.USUAL_ANNOTATORS;
    }
}
