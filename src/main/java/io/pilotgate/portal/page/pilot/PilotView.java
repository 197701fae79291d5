package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.PilotHead;
import io.pilotgate.portal.page.delivery.WorkSection;
import io.pilotgate.portal.page.task.TaskRow;
import java.util.List;

/**
 * A pilot's page as the buyer's people see it.
 *
 * @param flags red flags that stand open against the vendor, with the gate that they hold
 * @param vendorPath the page of the vendor
 * @param tasks all open tasks of the pilot
 * @param mayWaive whether the person may let a gap pass
 * @param maySeal whether the person may seal truth and fix the sample plan
 */
public record PilotView(
        PilotHead head,
        List<Fact> flags,
        String vendorPath,
        List<TaskRow> tasks,
        List<GateView> gates,
        FigureSection figures,
        WorkSection work,
        RecordSection onRecord,
        boolean mayWaive,
        boolean maySeal) {}
