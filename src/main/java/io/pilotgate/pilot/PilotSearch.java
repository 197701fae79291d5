package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import java.util.Optional;
import java.util.Set;

/**
 * Which pilots somebody looks for.
 *
 * @param text a part of the name, or the id; empty for any
 * @param named vendors whose pilots the text means too, because it is in their name
 * @param phases where they stand; empty for anywhere
 * @param vendor whose they are; empty for anybody's
 * @param without what is not to be seen
 */
public record PilotSearch(
        String text, Set<VendorId> named, Set<Phase> phases, Optional<VendorId> vendor, Set<PilotId> without) {

    public static final PilotSearch ALL = new PilotSearch("", Set.of(), Set.of(), Optional.empty(), Set.of());

    public PilotSearch {
        text = text.strip();
        named = Set.copyOf(named);
        phases = Set.copyOf(phases);
        without = Set.copyOf(without);
    }
}
