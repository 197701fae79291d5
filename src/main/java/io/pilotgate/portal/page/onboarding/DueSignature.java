package io.pilotgate.portal.page.onboarding;

import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.SopDesk;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A version of the SOP that the buyer has signed and the vendor has not. */
@Component
@Order(30)
class DueSignature implements DueThings {

    private final SopDesk desk;

    DueSignature(SopDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<DueThing> of(Pilot pilot) {
        List<SopVersion> versions = desk.of(pilot);
        if (pilot.phase() == Phase.DECIDED || versions.isEmpty()) {
            return List.of();
        }
        SopVersion newest = versions.get(versions.size() - 1);
        return newest.buyer().isPresent() && newest.vendor().isEmpty()
                ? List.of(new DueThing(
                        "Sign SOP version " + newest.version(), newest.note(), "/pilots/" + pilot.id() + "#sop", null))
                : List.of();
    }
}
