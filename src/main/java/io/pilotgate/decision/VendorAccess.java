package io.pilotgate.decision;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.kernel.VendorId;
import org.springframework.stereotype.Component;

/** The standing keys of a vendor's people. Their accounts stay, for a vendor may come back. */
@Component
class VendorAccess {

    private final Accounts accounts;
    private final ApiTokens tokens;

    VendorAccess(Accounts accounts, ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    int revokeTokens(VendorId vendor) {
        return accounts.ofVendor(vendor).stream()
                .map(Account::id)
                .mapToInt(tokens::revokeAll)
                .sum();
    }
}
