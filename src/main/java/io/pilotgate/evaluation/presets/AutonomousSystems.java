package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Vehicles and robots: synchronised sensors, and the edge cases of US roads. */
final class AutonomousSystems implements Preset {

    @Override
    public String key() {
        return "autonomous";
    }

    @Override
    public String title() {
        return "Autonomous systems";
    }

    @Override
    public String why() {
        return "Lidar, radar and camera in step; weather, signage and infrastructure of the US in counted strata.";
    }

    @Override
    public boolean isDomain() {
        return true;
    }

    @Override
    public List<Framework> frameworks() {
        return List.of(Framework.ISO_27001);
    }

    @Override
    public Map<String, Integer> emphasis() {
        return Map.of("QUA4", 3, "STR1", 2, "QUA2", 1, "OPS2", 1, "SEC2", -2, "COM2", -2, "STR3", -2, "STR5", -1);
    }

    @Override
    public Set<String> mayLeaveOut() {
        return Set.of("SEC2", "COM2");
    }

    @Override
    public List<Part> parts() {
        return List.of(new DrivingConditions());
    }

    @Override
    public Set<String> words() {
        return Set.of("vehicle", "driv", "street", "road", "lidar", "robot", "sensor", "automot");
    }
}
