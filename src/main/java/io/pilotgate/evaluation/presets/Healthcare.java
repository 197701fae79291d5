package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.Part;
import io.pilotgate.kernel.Percent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Medical data: the highest bar, health data protected before it leaves, a committee that signs. */
final class Healthcare implements Preset {

    @Override
    public String key() {
        return "healthcare";
    }

    @Override
    public String title() {
        return "Healthcare";
    }

    @Override
    public String why() {
        return "Medical data under HIPAA and a BAA; annotators trained in the field; an audit trail fit for FDA files.";
    }

    @Override
    public boolean isDomain() {
        return true;
    }

    @Override
    public List<Framework> frameworks() {
        return List.of(Framework.HIPAA, Framework.BAA);
    }

    @Override
    public Target target() {
        return new Target(Percent.of("0.99"), true);
    }

    @Override
    public Map<String, Integer> emphasis() {
        return Map.of(
                "SEC2", 3, "SEC4", 2, "QUA1", 2, "STR1", 2, "COM2", -2, "OPS2", -2, "STR3", -2, "STR5", -2, "SEC3", 1,
                "COM1", -2);
    }

    @Override
    public Set<String> mayLeaveOut() {
        return Set.of("COM2", "STR3");
    }

    @Override
    public boolean signatures() {
        return true;
    }

    @Override
    public List<Part> parts() {
        return List.of(new PatientData());
    }

    @Override
    public Set<String> words() {
        return Set.of("medic", "health", "clinic", "radiolog", "patholog", "pharma");
    }
}
