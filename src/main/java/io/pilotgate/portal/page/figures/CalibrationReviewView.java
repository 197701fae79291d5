package io.pilotgate.portal.page.figures;

import io.pilotgate.grading.CalibrationItem;
import io.pilotgate.labels.AnswerText;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Pilot;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
                        .map(item -> row(item, pilot.scope().labelKind()))
                        .toList());
    }

    private static Row row(CalibrationItem item, LabelKind kind) {
        return new Row(
                item.item(),
                AnswerText.words(kind, item.truth()),
                item.delivered().isEmpty()
                        ? "nothing"
                        : item.delivered().stream()
                                .sorted()
                                .map(label -> AnswerText.words(kind, label))
                                .collect(Collectors.joining(" / ")),
                item.standing().name().toLowerCase(Locale.ROOT));
    }
}
