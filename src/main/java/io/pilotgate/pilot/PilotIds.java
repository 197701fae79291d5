package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;

/** Gives each new pilot its id. */
@FunctionalInterface
public interface PilotIds {

    PilotId next();
}
