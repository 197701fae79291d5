package io.pilotgate.portal.page;

import java.util.List;

/**
 * What was measured, and what measures it.
 *
 * @param mayUseReserve whether the person may settle an undecided verdict by the reserve
 */
public record FigureSection(List<Panel> panels, TruthView truth, SampleView sample, boolean mayUseReserve) {}
