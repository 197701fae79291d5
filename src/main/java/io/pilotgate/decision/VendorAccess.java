package io.pilotgate.decision;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiCalls;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The standing keys of a vendor's people, and what was done with them. Accounts stay, for a vendor may come back. */
@Component
class VendorAccess {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final ApiCalls calls;

    VendorAccess(Accounts accounts, ApiTokens tokens, ApiCalls calls) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.calls = calls;
    }

    int revokeTokens(VendorId vendor) {
        List<PersonId> people =
                accounts.ofVendor(vendor).stream().map(Account::id).toList();
        people.forEach(calls::forget);
        return people.stream().mapToInt(tokens::revokeAll).sum();
    }
}
