package io.pilotgate.testing;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.PilotId;
import java.util.ArrayList;
import java.util.List;

/** A small delivery in memory. */
public final class AllJudgments {

    private AllJudgments() {}

    public static List<Judgment> of(LabelBatches batches, PilotId pilot, BatchPurpose purpose) {
        List<Judgment> all = new ArrayList<>();
        batches.each(pilot, purpose, all::add);
        return all;
    }
}
