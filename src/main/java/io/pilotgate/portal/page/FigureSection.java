package io.pilotgate.portal.page;

import java.util.List;

/** What was measured, and what measures it. */
public record FigureSection(List<Panel> panels, TruthView truth) {}
