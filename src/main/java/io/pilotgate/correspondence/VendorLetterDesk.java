package io.pilotgate.correspondence;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Addresses letters about a vendor as such, which may have no pilot yet. */
@Component
class VendorLetterDesk {

    private static final String SIGNATURE = "Pilotgate";

    private final LetterPosting posting;
    private final LetterSettings settings;
    private final Pilots pilots;
    private final Accounts accounts;

    VendorLetterDesk(LetterPosting posting, LetterSettings settings, Pilots pilots, Accounts accounts) {
        this.posting = posting;
        this.settings = settings;
        this.pilots = pilots;
        this.accounts = accounts;
    }

    /** Writes to the vendor's contact. */
    void toVendor(Vendor vendor, LetterPage page, Note note) {
        posting.post(about(vendor, page), new Addressee(vendor.contactName(), vendor.contactEmail()), note);
    }

    /** Writes to one of the buyer's people; where the account is gone, to all leads. */
    void toPerson(Vendor vendor, PersonId person, LetterPage page, Note note) {
        List<Account> to = accounts.find(person).map(List::of).orElseGet(() -> accounts.withRole(Role.LEAD));
        to.forEach(account -> post(vendor, page, account, note));
    }

    /** Writes to those who lead a pilot with the vendor that is still open; where there is none, to all leads. */
    void toLeads(Vendor vendor, LetterPage page, Note note) {
        List<Account> leading = pilots.ofVendor(vendor.id()).stream()
                .filter(pilot -> pilot.phase() != Phase.DECIDED)
                .map(Pilot::launchedBy)
                .distinct()
                .map(accounts::find)
                .flatMap(Optional::stream)
                .toList();
        (leading.isEmpty() ? accounts.withRole(Role.LEAD) : leading)
                .forEach(account -> post(vendor, page, account, note));
    }

    private void post(Vendor vendor, LetterPage page, Account to, Note note) {
        posting.post(about(vendor, page), new Addressee(to.name(), to.email()), note);
    }

    private LetterSubject about(Vendor vendor, LetterPage page) {
        return new LetterSubject(
                null,
                "vendor/" + vendor.id(),
                vendor.name(),
                settings.baseUrl() + page.path(),
                page.title(),
                SIGNATURE);
    }
}
