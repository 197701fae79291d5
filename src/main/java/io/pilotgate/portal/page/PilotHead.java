package io.pilotgate.portal.page;

import java.util.List;

/**
 * What both sides see on top of a pilot's page.
 *
 * @param subjects what has a page of its own
 */
public record PilotHead(PilotHeader header, List<SubjectLine> subjects, PhaseStrip strip) {}
