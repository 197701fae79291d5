package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.Part;
import java.util.List;
import java.util.Set;

/** A map of the work onto the NIST AI Risk Management Framework. */
final class AiRisk implements Preset {

    @Override
    public String key() {
        return "ai-risk";
    }

    @Override
    public String title() {
        return "NIST AI RMF map";
    }

    @Override
    public String why() {
        return "The work mapped onto the four functions of the NIST AI Risk Management Framework.";
    }

    @Override
    public List<Framework> frameworks() {
        return List.of(Framework.NIST_AI_RMF);
    }

    @Override
    public Set<String> mayLeaveOut() {
        return LeftOut.OVERLAY;
    }

    @Override
    public List<Part> parts() {
        return List.of(new RiskMap());
    }
}
