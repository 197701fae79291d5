package io.pilotgate.evaluation.presets;

import java.util.Set;

/** Work of no particular domain. */
final class General implements Preset {

    @Override
    public String key() {
        return "general";
    }

    @Override
    public String title() {
        return "General";
    }

    @Override
    public String why() {
        return "Work of no particular domain: the bar of production AI.";
    }

    @Override
    public boolean isDomain() {
        return true;
    }

    @Override
    public Set<String> mayLeaveOut() {
        return Set.of("SEC2", "QUA3", "COM2", "COM3", "STR3");
    }
}
