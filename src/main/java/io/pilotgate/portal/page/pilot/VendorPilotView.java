package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.PilotHead;
import io.pilotgate.portal.page.delivery.HandInView;
import io.pilotgate.portal.page.delivery.WorkSection;
import io.pilotgate.portal.page.escalation.EscalationRow;
import io.pilotgate.portal.page.figures.VendorSampleView;
import io.pilotgate.portal.page.plan.PlanMonth;
import io.pilotgate.portal.page.truth.SealsView;
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
