package io.pilotgate.process;

import io.pilotgate.commercial.RampPlanned;
import io.pilotgate.decision.monthly.ReviewMonthOpened;
import io.pilotgate.decision.monthly.ReviewMonthsEnded;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.TruthSealed;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each month of the work with a vendor is reviewed by a process beside the pilot, which it may outlive. */
@Component
class ReviewProcess {

    static final String PROCESS = "performance-review";

    private final SideProcesses sides;
    private final ReviewDates dates;
    private final Watches watches;
    private final Pilots pilots;
    private final Clock clock;

    ReviewProcess(SideProcesses sides, ReviewDates dates, Watches watches, Pilots pilots, Clock clock) {
        this.sides = sides;
        this.dates = dates;
        this.watches = watches;
        this.pilots = pilots;
        this.clock = clock;
    }

    @EventListener
    void on(ReviewMonthOpened opened) {
        String month = opened.month().toString();
        sides.start(PROCESS, opened.pilot(), month, dates.datesOf(pilots.find(opened.pilot()), month));
    }

    @EventListener
    void on(TruthSealed truth) {
        if (truth.purpose() == TruthPurpose.MONTH) {
            Pilot pilot = pilots.find(truth.pilot());
            YearMonth month =
                    YearMonth.from(clock.instant().atZone(pilot.schedule().zone()));
            sides.tell(truth.pilot(), month.toString(), ProcessVariables.MESSAGE_MONTH_TRUTH_SEALED);
        }
    }

    /** Work goes on in a pilot that is decided: its watch may have ended with it. */
    @EventListener
    void on(RampPlanned planned) {
        watches.beginIfMissing(planned.pilot());
    }

    /** The work ends: its last month is over sooner, and whatever fell due in a pause meanwhile is due anew. */
    @EventListener
    void on(ReviewMonthsEnded ended) {
        Pilot pilot = pilots.find(ended.pilot());
        sides.move(PROCESS, pilot.id(), month -> dates.datesOf(pilot, month));
    }
}
