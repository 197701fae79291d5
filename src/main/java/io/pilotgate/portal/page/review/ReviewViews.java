package io.pilotgate.portal.page.review;

import io.pilotgate.decision.monthly.Engagement;
import io.pilotgate.decision.monthly.MonthlyReview;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.MonthShown;
import io.pilotgate.portal.ReviewDesk;
import io.pilotgate.portal.page.PilotHeads;
import io.pilotgate.portal.page.SentForm;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.task.TaskRow;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers the page of monthly reviews, with the form if it was refused. */
@Component
class ReviewViews {

    private final Doorkeeper door;
    private final ReviewDesk desk;
    private final PilotHeads heads;
    private final ReviewRows rows;
    private final Clock clock;

    ReviewViews(Doorkeeper door, ReviewDesk desk, PilotHeads heads, ReviewRows rows, Clock clock) {
        this.door = door;
        this.desk = desk;
        this.heads = heads;
        this.rows = rows;
        this.clock = clock;
    }

    ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/reviews", status);
        page.addObject("view", desk.isStaff() ? staff(pilot) : vendor(pilot));
        page.addObject("sent", sent);
        return page;
    }

    private ReviewsView staff(Pilot pilot) {
        List<MonthlyReview> reviews = desk.reviews(pilot);
        return new ReviewsView(
                heads.of(pilot).header(),
                ReviewCharts.ofStaff(reviews),
                reviews.stream()
                        .sorted(Comparator.comparing(MonthlyReview::month).reversed())
                        .map(review -> rows.staff(pilot, review))
                        .toList(),
                desk.tasks(pilot).stream()
                        .map(task ->
                                TaskRow.of(task, pilot.name(), pilot.schedule().zone(), clock.instant()))
                        .toList(),
                engagement(pilot),
                desk.isSealed(pilot)
                        ? "Fresh truth is sealed for this month."
                        : "No fresh truth is sealed for this month. Seal it on the pilot's page ('This month's review'),"
                                + " before its items are labelled.",
                desk.mayEnd(pilot));
    }

    private ReviewsView vendor(Pilot pilot) {
        List<MonthShown> shown = desk.shown(pilot);
        return new ReviewsView(
                heads.of(pilot).header(),
                ReviewCharts.ofVendor(shown),
                shown.stream()
                        .sorted(Comparator.comparing(MonthShown::month).reversed())
                        .map(rows::vendor)
                        .toList(),
                List.of(),
                engagement(pilot),
                "",
                false);
    }

    private String engagement(Pilot pilot) {
        return desk.engagement(pilot).map(ReviewViews::words).orElse("");
    }

    private static String words(Engagement engagement) {
        return "Work after the pilot "
                + (engagement.end().isPresent() ? "ran" : "goes on") + " from " + Words.date(engagement.beginsOn())
                + engagement
                        .end()
                        .map(end -> " to " + Words.date(end.on()) + ": " + end.reason())
                        .orElse(".");
    }
}
