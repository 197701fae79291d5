package io.pilotgate.correspondence;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.pilot.EscalationContact;
import io.pilotgate.pilot.Pilot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is written to about a pilot, part by part. */
@Component
class AddressBook {

    private final Vendors vendors;
    private final Accounts accounts;

    AddressBook(Vendors vendors, Accounts accounts) {
        this.vendors = vendors;
        this.accounts = accounts;
    }

    /** Each address once, in the order of the parts; nobody where a part has no people. */
    List<Addressee> of(Pilot pilot, Collection<Recipient> parts) {
        Map<String, Addressee> people = new LinkedHashMap<>();
        parts.stream()
                .sorted()
                .flatMap(part -> of(pilot, part))
                .forEach(person -> people.putIfAbsent(person.address().toLowerCase(Locale.ROOT), person));
        return List.copyOf(people.values());
    }

    private Stream<Addressee> of(Pilot pilot, Recipient part) {
        return switch (part) {
            case VENDOR -> Stream.of(contact(vendors.find(pilot.vendor())));
            case LEAD -> lead(pilot);
            case ESCALATION_CONTACT -> escalationContact(pilot);
            case QA, SECURITY, FINANCE ->
                part.role().stream()
                        .flatMap(role -> accounts.withRole(role).stream())
                        .map(AddressBook::staff);
        };
    }

    /** A lead without an account any more gets no letter. */
    private Stream<Addressee> lead(Pilot pilot) {
        return accounts.find(pilot.launchedBy()).stream().map(AddressBook::staff);
    }

    /** Pilots of an older release name none: then it is the lead, so that nothing overdue is kept quiet. */
    private Stream<Addressee> escalationContact(Pilot pilot) {
        EscalationContact contact = pilot.escalationContact();
        return contact == null ? lead(pilot) : Stream.of(new Addressee(contact.name(), contact.email()));
    }

    private static Addressee contact(Vendor vendor) {
        return new Addressee(vendor.contactName(), vendor.contactEmail());
    }

    private static Addressee staff(Account account) {
        return new Addressee(account.name(), account.email());
    }
}
