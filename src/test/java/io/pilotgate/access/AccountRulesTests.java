package io.pilotgate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountRulesTests {

    private static final String GOOD = "twelve chars";

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(placesRefused(new NewAccount(PersonId.PILOTGATE, " ", "nobody", Set.of(), null, "elevenchars")))
                .containsExactly("id", "name", "email", "roles", "password");
    }

    @Test
    void a_vendors_person_has_a_vendor_and_no_other_role() {
        assertThat(placesRefused(account(Set.of(Role.VENDOR), null, GOOD))).containsExactly("vendor");
        assertThat(placesRefused(account(Set.of(Role.VENDOR, Role.LEAD), new VendorId("v"), GOOD)))
                .containsExactly("roles");
        assertThat(placesRefused(account(Set.of(Role.LEAD), new VendorId("v"), GOOD)))
                .containsExactly("vendor");
        assertThatCode(() -> AccountRules.check(account(Set.of(Role.VENDOR), new VendorId("v"), GOOD)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_password_has_twelve_characters_to_seventy_two_bytes() {
        assertThatCode(() -> AccountRules.checkPassword(GOOD)).doesNotThrowAnyException();
        assertThatCode(() -> AccountRules.checkPassword("x".repeat(72))).doesNotThrowAnyException();
        assertThat(placesRefused(account(Set.of(Role.LEAD), null, "x".repeat(73))))
                .containsExactly("password");
        // 37 letters of two bytes each: bcrypt would ignore the last one.
        assertThat(placesRefused(account(Set.of(Role.LEAD), null, "ü".repeat(37))))
                .containsExactly("password");
    }

    @Test
    void a_password_is_not_printed() {
        assertThat(account(Set.of(Role.LEAD), null, GOOD).toString()).doesNotContain(GOOD);
    }

    private static NewAccount account(Set<Role> roles, @Nullable VendorId vendor, String password) {
        return new NewAccount(new PersonId("lena"), "Lena", "lena@example.org", roles, vendor, password);
    }

    private static List<String> placesRefused(NewAccount account) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> AccountRules.check(account));
        assertThat(refusal).isNotNull();
        return refusal.reasons().stream().map(Refusal.Reason::place).toList();
    }
}
