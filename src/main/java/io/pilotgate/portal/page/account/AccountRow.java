package io.pilotgate.portal.page.account;

import io.pilotgate.access.Account;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.portal.page.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An account in the list.
 *
 * @param organisation the vendor that the person works for, "our own" for staff
 */
public record AccountRow(String id, String name, String email, String roles, String organisation, boolean enabled) {

    static AccountRow of(Account account, List<Vendor> vendors) {
        return new AccountRow(
                account.id().value(),
                account.name(),
                account.email(),
                account.roles().stream().map(Words::name).sorted().collect(Collectors.joining(", ")),
                organisation(account, vendors),
                account.enabled());
    }

    private static String organisation(Account account, List<Vendor> vendors) {
        return account.isStaff()
                ? "our own"
                : vendors.stream()
                        .filter(vendor -> vendor.id().equals(account.vendor()))
                        .map(Vendor::name)
                        .findFirst()
                        .orElse("a vendor that is not registered");
    }
}
