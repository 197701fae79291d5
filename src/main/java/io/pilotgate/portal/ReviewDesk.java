package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.decision.monthly.Engagement;
import io.pilotgate.decision.monthly.Engagements;
import io.pilotgate.decision.monthly.MonthFigures;
import io.pilotgate.decision.monthly.MonthlyReview;
import io.pilotgate.decision.monthly.MonthlyReviews;
import io.pilotgate.grading.MonthAudits;
import io.pilotgate.grading.ResultQueries;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.PlanReasonEntry;
import io.pilotgate.process.OpenTask;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reviews of months: all of them for the buyer's people, what is signed, in whole per cent, for the vendor's. */
@Component
public class ReviewDesk {

    private static final int LONGEST_REASON = 2000;
    private static final Set<String> TASKS = Set.of("userTask_recordActions", "userTask_signReview");

    private final Doorkeeper door;
    private final MonthlyReviews reviews;
    private final MonthAudits audits;
    private final Engagements engagements;
    private final ResultQueries queries;
    private final TaskDesk tasks;
    private final Clock clock;

    ReviewDesk(
            Doorkeeper door,
            MonthlyReviews reviews,
            MonthAudits audits,
            Engagements engagements,
            ResultQueries queries,
            TaskDesk tasks,
            Clock clock) {
        this.door = door;
        this.reviews = reviews;
        this.audits = audits;
        this.engagements = engagements;
        this.queries = queries;
        this.tasks = tasks;
        this.clock = clock;
    }

    public boolean isStaff() {
        return door.person().isStaff();
    }

    public boolean mayEnd(Pilot pilot) {
        return door.isStaffWith(Role.LEAD) && engagements.goesOn(pilot.id());
    }

    /** Oldest first; for staff. */
    public List<MonthlyReview> reviews(Pilot pilot) {
        door.staff();
        return reviews.of(pilot.id());
    }

    /** How many months are reviewed or under review; what came of them is not in it. */
    public int count(Pilot pilot) {
        return reviews.of(pilot.id()).size();
    }

    /** Whether fresh truth is sealed for the month that runs; for staff. */
    public boolean isSealed(Pilot pilot) {
        door.staff();
        return audits.isSealed(
                pilot.id(),
                YearMonth.from(clock.instant().atZone(pilot.schedule().zone())));
    }

    /**
     * What is signed, for both sides. Each look of the vendor's side is counted.
     *
     * @throws io.pilotgate.kernel.Refusal where its looks of the day are used up
     */
    public List<MonthShown> shown(Pilot pilot) {
        if (!isStaff()) {
            queries.count(pilot);
        }
        return reviews.of(pilot.id()).stream().flatMap(ReviewDesk::shown).toList();
    }

    public Optional<Engagement> engagement(Pilot pilot) {
        return engagements.of(pilot.id());
    }

    /** What people still have to do about reviews: agree on actions, sign. Each is about one month; for staff. */
    public List<OpenTask> tasks(Pilot pilot) {
        return tasks.of(pilot).stream()
                .filter(task -> TASKS.contains(task.key()))
                .toList();
    }

    public Engagement end(String pilotId, PlanReasonEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account lead = door.staffWith(Role.LEAD);
        return engagements.end(
                pilot.id(), entry.read("Say why the work ends; the vendor reads it.", LONGEST_REASON), lead.id());
    }

    private static Stream<MonthShown> shown(MonthlyReview review) {
        MonthFigures figures = review.figures();
        MonthlyReview.Signature signature = review.signature();
        return figures == null || signature == null
                ? Stream.empty()
                : Stream.of(new MonthShown(
                        review.month(),
                        review.days(),
                        figures.worked(),
                        figures.audit().mayBeShown() ? figures.audit().wholePercent() : null,
                        figures.tiers(),
                        figures.communication(),
                        review.actions(),
                        signature.remark()));
    }
}
