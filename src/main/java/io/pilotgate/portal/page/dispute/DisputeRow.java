package io.pilotgate.portal.page.dispute;

import io.pilotgate.grading.FailedItem.GivenLabel;
import io.pilotgate.grading.RightLabel;
import io.pilotgate.portal.DisputeShown;
import io.pilotgate.portal.DisputeShown.State;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A failed item on a page.
 *
 * @param labels as they were delivered; empty where they are not to be seen
 * @param state in words
 * @param style of the state, its class in the style sheet
 * @param finding what the adjudicator found, as a sentence; empty until it may be known
 * @param reason empty where there is none to be read; likewise evidence and ruling
 * @param undecided whether it waits for an adjudicator
 */
public record DisputeRow(
        int number,
        String label,
        String item,
        String labels,
        String state,
        String style,
        boolean contested,
        String finding,
        String reason,
        String evidence,
        String ruling,
        boolean undecided) {

    static DisputeRow of(DisputeShown shown) {
        return new DisputeRow(
                shown.number(),
                shown.label(),
                shown.item(),
                labels(shown.labels()),
                words(shown.state()),
                style(shown.state()),
                shown.state() != State.FAILED,
                finding(shown.right()),
                text(shown.reason()),
                text(shown.evidence()),
                text(shown.ruling()),
                shown.state() == State.CONTESTED);
    }

    private static String labels(@Nullable List<GivenLabel> given) {
        if (given == null) {
            return "";
        }
        return given.stream()
                .map(label -> label.label() + (given.size() == 1 ? "" : " (" + label.judgments() + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String words(State state) {
        return switch (state) {
            case FAILED -> "not contested";
            case CONTESTED -> "contested";
            case UPHELD -> "upheld";
            case NOT_UPHELD -> "not upheld";
            case NOT_DECIDED -> "not decided";
        };
    }

    private static String style(State state) {
        return switch (state) {
            case UPHELD -> "met";
            case CONTESTED -> "soon";
            case NOT_UPHELD -> "held";
            case FAILED, NOT_DECIDED -> "";
        };
    }

    private static String finding(@Nullable RightLabel right) {
        if (right == null) {
            return "";
        }
        return switch (right) {
            case THE_VENDORS -> "The delivered label is right.";
            case THE_SEALED -> "The sealed label is right.";
            case BOTH -> "Both labels are acceptable.";
            case NEITHER -> "Neither label is right.";
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
