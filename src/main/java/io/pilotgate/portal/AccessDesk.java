package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiCall;
import io.pilotgate.access.ApiCalls;
import io.pilotgate.access.ApiToken;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.entry.OwnPasswordEntry;
import io.pilotgate.portal.entry.TokenEntry;
import io.pilotgate.portal.entry.ZoneEntry;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What everyone keeps about the own access: tokens, the password, the zone of a vendor's people. */
@Component
public class AccessDesk {

    private final Doorkeeper door;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final ApiCalls calls;
    private final Vendors vendors;

    AccessDesk(Doorkeeper door, Accounts accounts, ApiTokens tokens, ApiCalls calls, Vendors vendors) {
        this.door = door;
        this.accounts = accounts;
        this.tokens = tokens;
        this.calls = calls;
        this.vendors = vendors;
    }

    public List<ApiToken> tokens() {
        return tokens.of(door.person().id());
    }

    /** Newest first. */
    public List<ApiCall> calls() {
        return calls.of(door.person().id());
    }

    /** The zone of the person's organisation; empty where it did not say, and for the buyer's own people. */
    public Optional<ZoneId> zone() {
        VendorId vendor = door.person().vendor();
        return vendor == null
                ? Optional.empty()
                : Optional.ofNullable(vendors.find(vendor).zone());
    }

    /**
     * Makes a token.
     *
     * @return its text, which nobody can show again
     * @throws Refusal CONFLICT for a label in use: a form that is sent twice makes one token
     */
    public String issue(TokenEntry entry) {
        String label = entry.read();
        if (tokens().stream().anyMatch(token -> token.label().equals(label))) {
            throw Refusal.conflict(
                    "label",
                    "You have a token '" + label + "' already; its text was shown when it was made. Use another label,"
                            + " or revoke that one first.");
        }
        return tokens.issue(door.person().id(), label);
    }

    /** @return what its owner called it */
    public String revoke(String tokenId) {
        String label = tokens().stream()
                .filter(token -> token.id().equals(tokenId))
                .map(ApiToken::label)
                .findFirst()
                .orElse("");
        tokens.revoke(door.person().id(), tokenId);
        return label;
    }

    /** Ends every session of the person, the one that asks for it too. */
    public void changePassword(OwnPasswordEntry entry) {
        Account person = door.person();
        String wanted = entry.read();
        accounts.changeOwnPassword(person.id(), entry.currentText(), wanted);
    }

    public void setZone(ZoneEntry entry) {
        Account person = door.person();
        VendorId vendor = person.vendor();
        if (vendor == null) {
            throw Refusal.forbidden("zone", "The zone is the vendor's: a person of the vendor sets it.");
        }
        vendors.setZone(vendor, entry.read(), person.id());
    }
}
