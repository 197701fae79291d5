package io.pilotgate.portal.page.task;

import java.util.List;
import java.util.Map;

/** Where somebody who has to judge reads what is judged, for the tasks whose form alone does not say it. */
public final class TaskSources {

    /**
     * A part of the pilot's pages.
     *
     * @param place behind the pilot's own address
     */
    public record Source(String place, String title) {}

    private static final Source GATES = new Source("#gates", "What the gate takes, and what of it is met");
    private static final Source FIGURES = new Source("/figures", "Figures");
    private static final Source COST = new Source("/cost", "Cost of an accurate item");
    private static final Source REPORTS = new Source("/reports", "Daily reports");
    private static final Source INVOICES = new Source("/invoices", "Invoices and time sheets");
    private static final Source OUTCOME = new Source("/outcome", "Orders and outcome");

    private static final Map<String, List<Source>> BY_TASK = Map.ofEntries(
            Map.entry("userTask_approveOnboardingGate", List.of(GATES)),
            Map.entry("userTask_closeOnboardingGaps", List.of(GATES)),
            Map.entry("userTask_prepareCalibrationBatch", List.of(new Source("#truth", "Seal the calibration items"))),
            Map.entry(
                    "userTask_reviewCalibration",
                    List.of(
                            new Source("/figures/calibration", "Figures of the calibration"),
                            new Source("/calibration", "Its items with their sealed truth; that you looked is kept"))),
            Map.entry("userTask_approveCalibrationGate", List.of(GATES, FIGURES)),
            Map.entry("userTask_closeCalibrationGaps", List.of(GATES, FIGURES)),
            Map.entry("userTask_approveDeliveryGate", List.of(GATES, FIGURES, REPORTS)),
            Map.entry("userTask_closeDeliveryGaps", List.of(GATES, FIGURES, REPORTS)),
            Map.entry("userTask_approveLateReport", List.of(REPORTS)),
            Map.entry("userTask_confirmAccuracy", List.of(FIGURES)),
            Map.entry("userTask_approveFigures", List.of(INVOICES, COST)),
            Map.entry("userTask_settleFigures", List.of(INVOICES, COST)),
            Map.entry("userTask_proposeDecision", List.of(FIGURES, COST)),
            Map.entry("userTask_confirmDecision", List.of(FIGURES, COST, OUTCOME)));

    private TaskSources() {}

    static List<Source> of(String taskKey) {
        return BY_TASK.getOrDefault(taskKey, List.of());
    }

    static Map<String, List<Source>> all() {
        return BY_TASK;
    }
}
