package io.pilotgate.portal.page.records;

import io.pilotgate.portal.page.Fact;
import java.util.List;

/**
 * An audit trail: whether it holds, and what to save of it.
 *
 * @param about what it is the trail of
 * @param path the page of that; empty where there is none
 * @param looks what a look along its chains found
 * @param told which checkpoints are listed, a full sentence
 */
public record TrailView(
        String about, String path, List<Look> looks, List<File> files, String told, List<CheckpointRow> checkpoints) {

    /**
     * A look along a chain.
     *
     * @param sentence what it found
     * @param breaks where it does not hold, the first of them
     */
    public record Look(String title, String sentence, boolean intact, List<String> breaks, List<Fact> facts) {}

    /** Something to save. */
    public record File(String title, String path, String what) {}

    /** @param proof where the proof for one pilot is saved; empty in a list of all */
    public record CheckpointRow(String number, String at, String made, String root, String proof) {}
}
