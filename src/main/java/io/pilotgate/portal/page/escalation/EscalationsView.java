package io.pilotgate.portal.page.escalation;

import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.PilotHeader;
import java.util.List;

/**
 * The page of a pilot's escalations, one for both sides.
 *
 * @param basis how the turnaround is counted
 * @param mayAsk whether the person is of the vendor
 * @param mayAnswer whether the person is a lead
 * @param over whether the pilot is decided, so that nothing is asked or answered any more
 */
public record EscalationsView(
        PilotHeader header,
        List<EscalationRow> rows,
        String basis,
        List<Option> kinds,
        List<Option> urgencies,
        boolean mayAsk,
        boolean mayAnswer,
        boolean over) {}
