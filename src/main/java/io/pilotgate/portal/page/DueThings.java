package io.pilotgate.portal.page;

import io.pilotgate.pilot.Pilot;
import java.util.List;

/** One kind of what a vendor's people owe; what a pause holds up is not owed in it. Where it stands among others says {@code @Order}. */
public interface DueThings {

    List<DueThing> of(Pilot pilot);
}
