package io.pilotgate.portal.page;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.AccessDesk;
import org.springframework.stereotype.Component;

/** The zones that times of a pilot are said in to the person at the door. */
@Component
public class Zones {

    private final AccessDesk access;

    Zones(AccessDesk access) {
        this.access = access;
    }

    public TwoZones of(Pilot pilot) {
        return new TwoZones(pilot.schedule().zone(), access.zone().orElse(null));
    }
}
