package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;
import java.util.Optional;

/** Something that is revealed beside the items of a set, such as how its sample was drawn. */
public interface RevealPart {

    /** The field of the reveal file that it fills: {@code draw} or {@code corrections}. */
    String field();

    /** What is told, as it is written into JSON; empty where there is nothing to tell of this set. */
    Optional<Object> of(PilotId pilot, SetName set);
}
