package io.pilotgate.decision.monthly;

import io.pilotgate.delivery.Deliveries;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which months are reviewed: each in which there could be work, from the delivery on and after a pilot as long as work goes
 * on. The one in which work ends is reviewed too, up to that day.
 */
@Service
public class ReviewMonths {

    private final MonthStore store;
    private final Engagements engagements;
    private final Deliveries deliveries;
    private final Pilots pilots;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReviewMonths(
            MonthStore store,
            Engagements engagements,
            Deliveries deliveries,
            Pilots pilots,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.engagements = engagements;
        this.deliveries = deliveries;
        this.pilots = pilots;
        this.facts = facts;
        this.clock = clock;
    }

    /** Opens the reviews of months that have begun, each once; after an outage those that it swallowed too. */
    @Transactional
    public void look(Pilot pilot, Instant now) {
        if (goesOn(pilot, now)) {
            deliveries.awaitUploads(pilot.id()); // Two looks at once would both open the month.
            open(pilot, now).forEach(this::publish);
        }
    }

    /** The work ended today: its last month is over with today. */
    @Transactional
    public void end(PilotId id) {
        Pilot pilot = pilots.find(id);
        Instant now = clock.instant();
        LocalDate today = today(pilot, now);
        deliveries.awaitUploads(id);
        List<ReviewMonthOpened> opened = hasBegun(id, today) ? open(pilot, now) : List.of();
        store.all(id).stream()
                .filter(review -> review.figures() == null && review.days().contains(today))
                .forEach(review -> store.cut(id, review.month(), today));
        opened.forEach(this::publish);
        facts.publishEvent(new ReviewMonthsEnded(id));
    }

    private void publish(ReviewMonthOpened opened) {
        facts.publishEvent(opened);
    }

    /** A month may have begun that nobody has looked at yet. */
    private boolean hasBegun(PilotId id, LocalDate today) {
        return engagements
                .of(id)
                .map(engagement -> !engagement.beginsOn().isAfter(today))
                .orElseGet(() -> !store.all(id).isEmpty());
    }

    private List<ReviewMonthOpened> open(Pilot pilot, Instant now) {
        YearMonth current = YearMonth.from(today(pilot, now));
        List<MonthlyReview> known = store.all(pilot.id());
        YearMonth next =
                known.isEmpty() ? current : known.get(known.size() - 1).month().plusMonths(1);
        List<ReviewMonthOpened> opened = new ArrayList<>();
        for (YearMonth month = next; !month.isAfter(current); month = month.plusMonths(1)) {
            LocalDate begins = begins(pilot, today(pilot, now), known.isEmpty());
            LocalDate from = YearMonth.from(begins).equals(month) ? begins : month.atDay(1);
            store.open(pilot.id(), month, from, now.truncatedTo(ChronoUnit.MICROS));
            opened.add(new ReviewMonthOpened(pilot.id(), month));
        }
        return opened;
    }

    /** The day on which the work began that goes on now: the ramp's first day, or the delivery's. */
    private LocalDate begins(Pilot pilot, LocalDate today, boolean first) {
        LocalDate planned = engagements
                .of(pilot.id())
                .map(Engagement::beginsOn)
                .orElse(first ? pilot.schedule().phase(Phase.DELIVERY).first() : LocalDate.MIN);
        return planned.isAfter(today) ? today : planned;
    }

    private boolean goesOn(Pilot pilot, Instant now) {
        return switch (pilot.phase()) {
            case ONBOARDING, CALIBRATION -> false;
            case DELIVERY, DECISION -> !pilot.schedule().isPausedAt(now);
            case DECIDED ->
                engagements
                        .of(pilot.id())
                        .filter(engagement -> engagement.end().isEmpty()
                                && !engagement.beginsOn().isAfter(today(pilot, now)))
                        .isPresent();
        };
    }

    private static LocalDate today(Pilot pilot, Instant now) {
        return LocalDate.ofInstant(now, pilot.schedule().zone());
    }
}
