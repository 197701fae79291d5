package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.RecordedFlags;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.portal.entry.ClearanceEntry;
import io.pilotgate.portal.entry.RecordedFlagEntry;
import org.springframework.stereotype.Component;

/** Red flags that people record and clear. */
@Component
public class FlagDesk {

    private static final Role[] KEEPERS = {Role.LEAD, Role.SECURITY, Role.FINANCE, Role.QA};

    private final Doorkeeper door;
    private final RecordedFlags flags;

    FlagDesk(Doorkeeper door, RecordedFlags flags) {
        this.door = door;
        this.flags = flags;
    }

    public boolean mayRecord() {
        return door.isStaffWith(KEEPERS);
    }

    public void record(Vendor vendor, RecordedFlagEntry entry) {
        Account person = door.staffWith(KEEPERS);
        flags.record(vendor.id(), entry.read(person.id()));
    }

    public void clear(Vendor vendor, String code, ClearanceEntry entry) {
        Account person = door.staffWith(KEEPERS);
        flags.clear(vendor.id(), code, entry.read(), person.id());
    }
}
