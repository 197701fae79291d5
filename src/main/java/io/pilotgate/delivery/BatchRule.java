package io.pilotgate.delivery;

import io.pilotgate.labels.Finding;
import io.pilotgate.labels.LabelRow;
import io.pilotgate.pilot.Pilot;
import java.util.List;

/**
 * What another room has against rows of a label batch. It is asked for a thousand rows at a time, before they count; what
 * it says reaches the vendor.
 */
public interface BatchRule {

    List<Finding> findings(Pilot pilot, BatchPurpose purpose, List<LabelRow> rows);
}
