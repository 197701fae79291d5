package io.pilotgate.grading.figures;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.labels.LabelKind;
import java.util.List;

/**
 * All that was computed of a set.
 *
 * @param labelKind what its answers are
 * @param rule when an item is right
 * @param figures those that a reader looks for first
 * @param notes what to have in mind when reading them
 * @param report everything, named as the command line names it
 */
public record FigureReport(
        LabelKind labelKind, String rule, List<Figure> figures, List<String> notes, JsonNode report) {

    public FigureReport {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }
}
