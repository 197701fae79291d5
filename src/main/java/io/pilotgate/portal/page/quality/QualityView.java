package io.pilotgate.portal.page.quality;

import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.PilotHeader;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.chart.ReportTable;
import java.util.List;

/**
 * The page of quality over time.
 *
 * @param layers errors that the vendor's layers found, week by week
 * @param measured what is measured against sealed truth; empty for the vendor
 * @param notMeasured why there is nothing of that yet; empty where there is, and for the vendor
 * @param faults failed items that may be marked; empty for the vendor
 */
public record QualityView(
        PilotHeader header,
        Chart layers,
        List<Chart> measured,
        String notMeasured,
        List<ReportTable> tables,
        List<FaultRow> faults,
        List<TrainingRow> trainings,
        List<TestRow> tests,
        List<Option> testKinds,
        boolean staff,
        boolean mayMark,
        boolean mayLog,
        boolean mayPlan) {

    public record FaultRow(int number, String label, String about, String stands) {}

    /** @param effect what was audited before and after it; empty for the vendor */
    public record TrainingRow(String label, String day, String topic, String people, String causes, String effect) {}

    /** @param figures of the day beside usual days; without rows for the vendor */
    public record TestRow(
            int number,
            String label,
            String about,
            String plan,
            String stands,
            ReportTable figures,
            boolean mayCallOff) {}
}
