package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Framework;
import java.util.List;
import java.util.Set;

/** Data of consumers in California. */
final class California implements Preset {

    @Override
    public String key() {
        return "california";
    }

    @Override
    public String title() {
        return "California consumers";
    }

    @Override
    public String why() {
        return "Data of California consumers under CCPA / CPRA.";
    }

    @Override
    public List<Framework> frameworks() {
        return List.of(Framework.CCPA_CPRA);
    }

    @Override
    public Set<String> mayLeaveOut() {
        return LeftOut.OVERLAY;
    }
}
