package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account must be; all that is wrong is said at once. */
final class AccountRules {

    static final int SHORTEST_PASSWORD = 12;

    // bcrypt reads no further; a longer password would be accepted with any other tail.
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,200}");

    private AccountRules() {}

    static void check(NewAccount account) {
        List<Reason> reasons = new ArrayList<>();
        if (account.id().equals(PersonId.PILOTGATE)) {
            reasons.add(new Reason("id", "'" + account.id() + "' is the product itself. Use another sign-in name."));
        }
        reasons.addAll(person(account.name(), account.email()));
        reasons.addAll(organisation(account));
        reasons.addAll(password(account.password()));
        refuseIfAny(reasons);
    }

    static void checkPassword(String password) {
        refuseIfAny(password(password));
    }

    /** @param vendor whether the account is of a vendor's person, which stays as it is */
    static void check(ChangedAccount account, boolean vendor) {
        List<Reason> reasons = new ArrayList<>(person(account.name(), account.email()));
        if (account.roles().isEmpty()) {
            reasons.add(new Reason("roles", "An account needs at least one role."));
        } else if (vendor && !account.roles().equals(Set.of(Role.VENDOR))) {
            reasons.add(new Reason("roles", "A vendor's person has the role Vendor and no other."));
        } else if (!vendor && account.roles().contains(Role.VENDOR)) {
            reasons.add(new Reason(
                    "roles", "One of our own does not become a vendor's person. Make another account for that."));
        }
        refuseIfAny(reasons);
    }

    private static List<Reason> person(String name, String email) {
        List<Reason> reasons = new ArrayList<>();
        if (name.isBlank() || !NAME.matcher(name).matches()) {
            reasons.add(new Reason("name", "A name has 1 to 200 characters and no control characters."));
        }
        if (email.isBlank()) {
            reasons.add(new Reason("email", "Letters go to an e-mail address. Write name@example.com."));
        } else if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
            reasons.add(
                    new Reason("email", Refusal.quoted(email) + " is not an e-mail address. Write name@example.com."));
        }
        return reasons;
    }

    private static List<Reason> organisation(NewAccount account) {
        boolean forVendor = account.roles().contains(Role.VENDOR);
        if (account.roles().isEmpty()) {
            return List.of(new Reason("roles", "An account needs at least one role."));
        }
        if (forVendor && account.roles().size() > 1) {
            return List.of(new Reason("roles", "A vendor's person has the role Vendor and no other."));
        }
        if (forVendor && account.vendor() == null) {
            return List.of(new Reason("vendor", "The role Vendor needs the vendor that the person works for."));
        }
        if (!forVendor && account.vendor() != null) {
            return List.of(new Reason("vendor", "Only the role Vendor belongs to a vendor; leave it empty for staff."));
        }
        return List.of();
    }

    private static List<Reason> password(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            return List.of(new Reason("password", "A password has at least " + SHORTEST_PASSWORD + " characters."));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            return List.of(new Reason("password", "A password has at most " + LONGEST_PASSWORD_BYTES + " bytes."));
        }
        return List.of();
    }

    private static void refuseIfAny(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
