package io.pilotgate.portal.page.dispute;

import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.PilotHeader;
import java.util.List;

/**
 * The page of disputes, one for both sides.
 *
 * @param vendor whether it is for the vendor's people
 * @param standing how far they have come, as a sentence
 * @param mark of the standing in a word or two
 * @param style of the mark, its class in the style sheet
 * @param open failed items that may be contested now; empty where the window is closed, and for staff
 * @param secondStage whether items of a stage that was not graded are among the vendor's
 * @param mayClose whether the window is open to this person
 * @param mayDecide whether this person may decide contested items
 */
public record DisputesView(
        PilotHeader header,
        boolean vendor,
        String standing,
        String mark,
        String style,
        List<DisputeRow> rows,
        List<Option> open,
        boolean secondStage,
        boolean mayClose,
        boolean mayDecide,
        List<CorrectionRow> corrections,
        List<Panel> scores) {}
