package io.pilotgate.portal.page.dispute;

import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.PilotHeader;
import java.util.List;

/**
 * The page of the second labelling.
 *
 * @param sentence how it stands
 * @param rows where the second label differs
 * @param mayLabel whether nothing was labelled a second time yet and the person may hand it in
 * @param mayDecide whether the person may open a difference
 */
public record TruthCheckView(
        PilotHeader header, String sentence, List<Fact> facts, List<Row> rows, boolean mayLabel, boolean mayDecide) {

    /** A difference, without either label. */
    public record Row(int number, String label, boolean decided, String standing, String reason) {}
}
