package io.pilotgate.portal.page;

import java.util.List;

/**
 * A pilot's page as the vendor's people see it: its own part, and the outcome once it is decided.
 *
 * @param outcome empty before the decision
 */
public record VendorPilotView(PilotHead head, WorkSection work, List<Panel> outcome) {}
