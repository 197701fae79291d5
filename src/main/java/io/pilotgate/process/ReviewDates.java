package io.pilotgate.process;

import io.pilotgate.decision.monthly.MonthlyReviews;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.PilotWatch;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The dates of a month's review. A month is the calendar's and no pause moves it, and over sooner only where the work ends;
 * what people have to do about it waits for a pause to end.
 */
@Component
class ReviewDates implements ResumedDates {

    private static final int TRUTH_DAY = 15;
    private static final int DAYS_TO_SIGN = 5;

    private final MonthlyReviews reviews;
    private final Clock clock;

    ReviewDates(MonthlyReviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return ReviewProcess.PROCESS;
    }

    @Override
    public Map<String, Object> datesOf(Pilot pilot, String subject) {
        PilotSchedule schedule = pilot.schedule();
        YearMonth month = YearMonth.parse(subject);
        Instant now = clock.instant();
        LocalDate closes = workingDay(
                schedule, reviews.find(pilot.id(), month).days().last().plusDays(1), 1);
        Instant over = schedule.calendar().at(closes, PilotWatch.MORNING);
        Instant truth = later(schedule.cutOffOn(workingDay(schedule, month.atDay(TRUTH_DAY), 1)), now, schedule);
        Map<String, Object> dates = new HashMap<>();
        dates.put("truthDue", Date.from(truth.isBefore(over) ? truth : over));
        dates.put("monthOver", Date.from(over));
        dates.putAll(SideDates.of(
                "review", later(schedule.cutOffOn(workingDay(schedule, closes, DAYS_TO_SIGN)), now, schedule), over));
        return dates;
    }

    /** What has passed already, for the review began late or a pause lay over it, is due on the next working day. */
    private static Instant later(Instant due, Instant now, PilotSchedule schedule) {
        return due.isAfter(now) ? due : SideDates.nextWorkingCutOff(schedule, now);
    }

    /** The working day with this number, from 1, counted from the date on. */
    private static LocalDate workingDay(PilotSchedule schedule, LocalDate from, int number) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(schedule.calendar()::isWorkingDay)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }
}
