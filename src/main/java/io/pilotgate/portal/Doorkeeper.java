package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.CurrentPerson;
import io.pilotgate.access.Role;
import io.pilotgate.decision.Exits;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may come in where, for pages and API alike. What is not a vendor's answers like what does not exist; staff see
 * everything and are told which role an act needs.
 */
@Component
public class Doorkeeper {

    private final CurrentPerson person;
    private final Pilots pilots;
    private final Exits exits;

    Doorkeeper(CurrentPerson person, Pilots pilots, Exits exits) {
        this.person = person;
        this.pilots = pilots;
        this.exits = exits;
    }

    public Account person() {
        return person.require();
    }

    /** One of the buyer's own people. */
    public Account staff() {
        Account account = person.require();
        if (!account.isStaff()) {
            throw Refusal.notFound("path", "There is nothing here.");
        }
        return account;
    }

    public boolean isStaffWith(Role... anyOf) {
        Account account = person.require();
        return account.isStaff() && Arrays.stream(anyOf).anyMatch(account::has);
    }

    /** One of the buyer's own people with one of these roles. */
    public Account staffWith(Role... anyOf) {
        Account account = staff();
        if (!isStaffWith(anyOf)) {
            throw Refusal.forbidden("role", "Your role does not allow this: it takes " + names(anyOf) + ".");
        }
        return account;
    }

    /** A pilot that this person may see: staff any, a vendor's person those of the vendor. */
    public Pilot pilot(String id) {
        Account account = person.require();
        Pilot pilot = pilots.find(new PilotId(id));
        if (!account.isStaff() && !isOpenTo(account, pilot)) {
            throw Refusal.notFound("pilotId", "There is no pilot with this id.");
        }
        return pilot;
    }

    /** Whether a vendor's person works on this pilot; after its exit nobody of the vendor does. */
    boolean isOpenTo(Account account, Pilot pilot) {
        return pilot.vendor().equals(account.vendor()) && !exits.isAccessRevoked(pilot.id());
    }

    /** A pilot as the buyer's people see it; to a vendor's person this side of its own pilot does not exist either. */
    public Pilot pilotForStaff(String id) {
        Pilot pilot = pilot(id);
        staff();
        return pilot;
    }

    /** A person of the vendor that the pilot is run with. */
    public Account vendorOf(Pilot pilot) {
        Account account = person.require();
        if (!pilot.vendor().equals(account.vendor())) {
            throw Refusal.forbidden("role", "This is the vendor's part: a person of the vendor does it.");
        }
        return account;
    }

    private static String names(Role... roles) {
        return Arrays.stream(roles)
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }
}
