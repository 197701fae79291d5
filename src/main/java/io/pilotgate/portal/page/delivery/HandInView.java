package io.pilotgate.portal.page.delivery;

import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Option;
import java.util.List;

/**
 * Where a vendor's people hand something in for one pilot.
 *
 * @param report the report form before it was sent: the day that is due first is chosen
 * @param days the days that a report can be about, newest first, with how each stands
 * @param cutOff time of day by which a report is due
 * @param mayReport whether reports are taken now
 * @param batch the form for labels before it was sent: what the phase asks for is chosen
 * @param sopVersions those that both sides signed, newest first
 * @param mayDeliver whether labels are taken now
 * @param closed why something is not taken now; empty where everything is
 */
public record HandInView(
        String pilotId,
        String pilotName,
        Form report,
        List<Option> days,
        String cutOff,
        boolean mayReport,
        Form batch,
        List<Option> sopVersions,
        boolean mayDeliver,
        String closed) {}
