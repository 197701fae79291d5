package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Framework;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Work near defense. */
final class Defense implements Preset {

    @Override
    public String key() {
        return "defense";
    }

    @Override
    public String title() {
        return "Defense";
    }

    @Override
    public String why() {
        return "Defense-adjacent work under NIST 800-171.";
    }

    @Override
    public List<Framework> frameworks() {
        return List.of(Framework.NIST_800_171);
    }

    @Override
    public Map<String, Integer> emphasis() {
        return Map.of("SEC5", 1, "SEC3", 1, "STR4", -1, "OPS3", -1);
    }

    @Override
    public Set<String> mayLeaveOut() {
        return LeftOut.OVERLAY;
    }
}
