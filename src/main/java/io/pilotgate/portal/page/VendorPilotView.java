package io.pilotgate.portal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pilot's page as the vendor's people see it: its own part, and the outcome once it is decided.
 *
 * @param dates what lies ahead, in both zones
 * @param months report days with how they stand
 * @param reports how many reports are in, missing and waiting
 * @param panels own figures, and what was measured as far as a vendor may know it
 * @param escalations those that wait for an answer or for the vendor's word on one, newest first
 * @param sample null until a sample plan is fixed
 * @param seals what both sides hold of sealed truth
 * @param desk where labels are handed in
 * @param outcome empty before the decision
 */
public record VendorPilotView(
        PilotHead head,
        List<Fact> dates,
        List<PlanMonth> months,
        String reports,
        List<Panel> panels,
        List<EscalationRow> escalations,
        WorkSection work,
        @Nullable VendorSampleView sample,
        SealsView seals,
        HandInView desk,
        List<Panel> outcome) {}
