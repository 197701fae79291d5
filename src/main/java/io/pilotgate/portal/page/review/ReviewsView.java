package io.pilotgate.portal.page.review;

import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.PilotHeader;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.task.TaskRow;
import java.util.List;

/**
 * The page of a pilot's monthly reviews.
 *
 * @param engagement how the work after the pilot stands; empty where there is none
 * @param tasks about reviews that wait for people; empty for the vendor
 * @param truth whether fresh truth is sealed for the month that runs; empty for the vendor
 */
public record ReviewsView(
        PilotHeader header,
        List<Chart> charts,
        List<MonthRow> months,
        List<TaskRow> tasks,
        String engagement,
        String truth,
        boolean mayEnd) {

    /**
     * @param days on which there could be work; empty where those are all of the month
     * @param style of the standing, its class in the style sheet
     * @param remark of the signature, or empty
     */
    public record MonthRow(
            String month,
            String days,
            String standing,
            String style,
            List<Fact> facts,
            String actions,
            String remark) {}
}
