package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Framework;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data of financial systems. */
final class Finance implements Preset {

    @Override
    public String key() {
        return "finance";
    }

    @Override
    public String title() {
        return "Finance";
    }

    @Override
    public String why() {
        return "Data that touches SOX-controlled systems: SOC 2 reporting.";
    }

    @Override
    public List<Framework> frameworks() {
        return List.of(Framework.SOC_2);
    }

    @Override
    public Map<String, Integer> emphasis() {
        return Map.of("SEC1", 1, "SEC3", 1, "STR4", -1, "COM1", -1);
    }

    @Override
    public Set<String> mayLeaveOut() {
        return LeftOut.OVERLAY;
    }

    @Override
    public boolean auditedSystems() {
        return true;
    }
}
