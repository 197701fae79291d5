package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.AgreedAction;
import io.pilotgate.delivery.MidPilotReview;
import io.pilotgate.delivery.ReviewInput;
import io.pilotgate.delivery.Side;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * The mid-pilot review on a page.
 *
 * @param day its day
 * @param sides what each side entered, the buyer first
 * @param actions what was agreed
 * @param agreed whether the lead has entered what was agreed
 */
public record ReviewView(String day, List<SideView> sides, List<ActionView> actions, boolean agreed) {

    /**
     * One side of it.
     *
     * @param entered when and by whom; empty where the side has not entered its part
     */
    public record SideView(String title, String entered, String worksWell, String toAdjust) {}

    /** What was agreed. */
    public record ActionView(String text, String owner, String due) {}

    static ReviewView of(MidPilotReview review, String day, ZoneId zone) {
        return new ReviewView(
                day,
                Arrays.stream(Side.values())
                        .map(side -> review.of(side)
                                .map(input -> side(input, zone))
                                .orElseGet(() -> new SideView(title(side), "", "", "")))
                        .toList(),
                review.actions().stream().map(ReviewView::action).toList(),
                review.of(Side.BUYER).isPresent());
    }

    private static SideView side(ReviewInput input, ZoneId zone) {
        return new SideView(
                title(input.side()),
                Words.time(input.at(), zone) + " by " + Named.of(input.by()),
                input.worksWell(),
                input.toAdjust());
    }

    private static String title(Side side) {
        return "The " + side.title() + "'s side";
    }

    private static ActionView action(AgreedAction action) {
        var due = action.due();
        var owner = action.owner();
        return new ActionView(
                action.text(), owner == null ? "not stated" : owner, due == null ? "not stated" : Words.date(due));
    }
}
