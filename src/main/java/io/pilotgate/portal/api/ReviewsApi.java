package io.pilotgate.portal.api;

import io.pilotgate.decision.monthly.Engagement;
import io.pilotgate.decision.monthly.MonthFigures;
import io.pilotgate.decision.monthly.MonthlyReview;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.MonthShown;
import io.pilotgate.portal.ReviewDesk;
import io.pilotgate.portal.ReviewSheet;
import io.pilotgate.portal.entry.PlanReasonEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "Monthly reviews", description = "Accuracy against fresh blind truth, turnaround and talk, month by month")
class ReviewsApi {

    /**
     * @param accuracy null before the month is over
     * @param openTask to complete at {@code /tasks}: agree on actions, or sign; null where none waits
     */
    record ReviewJson(
            MonthlyReview review,
            @Nullable ProportionJson accuracy,
            @Nullable Boolean underFloor,
            @Nullable TaskJson openTask) {}

    record TaskJson(String id, String key) {}

    private final ReviewDesk desk;
    private final ReviewSheet sheet;
    private final Doorkeeper door;

    ReviewsApi(ReviewDesk desk, ReviewSheet sheet, Doorkeeper door) {
        this.desk = desk;
        this.sheet = sheet;
        this.door = door;
    }

    @GetMapping("/reviews")
    @Operation(
            summary = "Signed months, for both sides",
            description = "Accuracy in whole per cent, from 50 audited items on. Each look of the vendor's is counted.")
    List<MonthShown> shown(@PathVariable String pilotId) {
        return desk.shown(door.pilot(pilotId));
    }

    @GetMapping("/reviews.{ending:csv|xlsx}")
    @Operation(summary = "The same as a table to save", description = "For both sides.")
    void sheet(@PathVariable String pilotId, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        sheet.of(door.pilot(pilotId)).write(response, ending);
    }

    @GetMapping("/reviews/details")
    @Operation(summary = "Every month with counts and intervals", description = "For staff.")
    List<ReviewJson> details(@PathVariable String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Map<String, TaskJson> tasks = desk.tasks(pilot).stream()
                .collect(Collectors.toMap(
                        task -> Objects.requireNonNullElse(task.subject(), ""),
                        task -> new TaskJson(task.id(), task.key()),
                        (one, other) -> one));
        return desk.reviews(pilot).stream()
                .map(review -> json(review, tasks.get(review.month().toString())))
                .toList();
    }

    @PostMapping("/engagement/end")
    @Operation(
            summary = "End the work that goes on after the pilot",
            description = "For leads. Its last month is reviewed up to today, and no further one; the exit begins.")
    Engagement end(@PathVariable String pilotId, @RequestBody PlanReasonEntry entry) {
        return desk.end(pilotId, entry);
    }

    private static ReviewJson json(MonthlyReview review, @Nullable TaskJson task) {
        MonthFigures figures = review.figures();
        return figures == null
                ? new ReviewJson(review, null, null, task)
                : new ReviewJson(review, ProportionJson.of(figures.audit().proportion()), figures.underFloor(), task);
    }
}
