package io.pilotgate.portal.page.audit;

import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.PilotHeader;
import java.util.List;

/**
 * The page of audited weeks.
 *
 * @param panels with counts and intervals, for the buyer's people; empty for the vendor's
 * @param shown in whole per cent, for both sides
 * @param staff whether it is for the buyer's people
 */
public record AuditsView(PilotHeader header, List<Panel> panels, List<AuditRow> shown, int leastItems, boolean staff) {

    /** A period in whole per cent. */
    public record AuditRow(String from, String to, String accuracy) {}
}
