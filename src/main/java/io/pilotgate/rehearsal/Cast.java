package io.pilotgate.rehearsal;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.NewVendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of a rehearsal. They are scripted; their letters go to addresses that exist nowhere. */
@Component
@Profile("rehearse")
class Cast {

    static final PersonId LEAD = new PersonId("lead");
    static final PersonId SECOND_LEAD = new PersonId("secondlead");
    static final PersonId QA = new PersonId("qa");
    static final PersonId SECURITY = new PersonId("security");
    static final PersonId FINANCE = new PersonId("finance");
    static final PersonId VENDOR = new PersonId("vendor");

    private final Accounts accounts;
    private final Vendors vendors;

    Cast(Accounts accounts, Vendors vendors) {
        this.accounts = accounts;
        this.vendors = vendors;
    }

    VendorId enter(LocalDate kickOff) {
        VendorId vendor = vendors.register(
                        new NewVendor(
                                "Rehearsed vendor",
                                "Rehearsed vendor contact",
                                "vendor@rehearsal.invalid",
                                "Nowhere (rehearsal)",
                                "Old labels played again",
                                new Certificate(
                                        "REHEARSAL-27001",
                                        "Rehearsed body",
                                        "Rehearsal",
                                        kickOff.minusYears(1),
                                        kickOff.plusYears(1))),
                        PersonId.PILOTGATE)
                .id();
        account(LEAD, Role.LEAD, null);
        account(SECOND_LEAD, Role.LEAD, null);
        account(QA, Role.QA, null);
        account(SECURITY, Role.SECURITY, null);
        account(FINANCE, Role.FINANCE, null);
        account(VENDOR, Role.VENDOR, vendor);
        return vendor;
    }

    private void account(PersonId person, Role role, @Nullable VendorId vendor) {
        String name =
                "Rehearsed " + role.name().toLowerCase(Locale.ROOT) + (person.equals(SECOND_LEAD) ? " (second)" : "");
        accounts.create(new NewAccount(
                person,
                name,
                person + "@rehearsal.invalid",
                Set.of(role),
                vendor,
                UUID.randomUUID().toString()));
    }
}
