package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.VendorId;
import java.util.Set;

/** What somebody wants to launch a pilot with, as far as an evaluation holds it to anything. */
public record WantedLaunch(
        VendorId vendor,
        Set<Framework> frameworks,
        Percent target,
        Set<DataModality> modalities,
        TaskType taskType,
        LeastCounts least) {}
