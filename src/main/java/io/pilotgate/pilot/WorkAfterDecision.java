package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;
import java.util.Optional;

/** Whether work goes on in a pilot that is decided, because it was scaled up. A room that knows implements it. */
public interface WorkAfterDecision {

    /** Whether it goes on now; false in a pilot that is not decided. */
    boolean goesOn(PilotId pilot);

    /** Its last day; empty while it goes on, and where none began. */
    Optional<LocalDate> endedOn(PilotId pilot);
}
