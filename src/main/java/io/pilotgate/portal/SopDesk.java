package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.Pilot;
import java.util.List;
import org.springframework.stereotype.Component;

/** The SOP's versions, which both sides see and the vendor signs here. */
@Component
public class SopDesk {

    private final Doorkeeper door;
    private final Sops sops;

    SopDesk(Doorkeeper door, Sops sops) {
        this.door = door;
        this.sops = sops;
    }

    public List<SopVersion> of(Pilot pilot) {
        return sops.of(pilot.id());
    }

    public SopVersion signForVendor(String pilotId, String version) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        sops.signForVendor(pilot.id(), version, person.id());
        return sops.current(pilot.id()).orElseThrow();
    }
}
