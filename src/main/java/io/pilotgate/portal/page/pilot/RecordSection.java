package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.page.records.LetterRow;
import io.pilotgate.portal.page.records.TimelineRow;
import java.util.List;

/**
 * What is on record of a pilot.
 *
 * @param chain what a look along the audit chain found, a full sentence
 * @param intact whether it holds
 */
public record RecordSection(List<LetterRow> letters, List<TimelineRow> timeline, String chain, boolean intact) {}
