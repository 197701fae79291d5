package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.scoping.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Text and generative AI: much judgment, an SOP that evolves, a managed service and no piecework. */
final class EnterpriseNlp implements Preset {

    @Override
    public String key() {
        return "nlp";
    }

    @Override
    public String title() {
        return "Enterprise NLP and generative AI";
    }

    @Override
    public String why() {
        return "High volume, judgment, an SOP that evolves: a managed service, not piecework.";
    }

    @Override
    public boolean isDomain() {
        return true;
    }

    @Override
    public Map<String, Integer> emphasis() {
        return Map.of(
                "QUA3", 3, "QUA5", 2, "STR3", 2, "STR4", 1, "QUA4", 1, "OPS1", -2, "COM3", -2, "COM2", -2, "SEC2", -2,
                "STR5", -1);
    }

    @Override
    public Set<String> mayLeaveOut() {
        return Set.of("SEC2", "COM2");
    }

    @Override
    public List<Part> parts() {
        return List.of(new ManagedService());
    }

    @Override
    public Set<String> words() {
        return Set.of("text", "language", "nlp", "llm", "chat", "speech", "generative", "convers");
    }
}
