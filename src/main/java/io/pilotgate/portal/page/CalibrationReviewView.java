package io.pilotgate.portal.page;

import io.pilotgate.grading.CalibrationItem;
import io.pilotgate.pilot.Pilot;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The items of a graded calibration, those that were wrong first.
 *
 * @param rows one for each item of the truth
 */
public record CalibrationReviewView(String pilotId, String pilotName, List<Row> rows) {

    /** @param delivered what the vendor gave, several in a tie */
    public record Row(String item, String truth, String delivered, String standing) {}

    static CalibrationReviewView of(Pilot pilot, List<CalibrationItem> items) {
        return new CalibrationReviewView(
                pilot.id().value(),
                pilot.name(),
                items.stream()
                        .sorted(Comparator.comparing(item -> item.standing() == CalibrationItem.Standing.CORRECT))
                        .map(CalibrationReviewView::row)
                        .toList());
    }

    private static Row row(CalibrationItem item) {
        return new Row(
                item.item(),
                item.truth(),
                item.delivered().isEmpty()
                        ? "nothing"
                        : String.join(" / ", item.delivered().stream().sorted().toList()),
                item.standing().name().toLowerCase(Locale.ROOT));
    }
}
