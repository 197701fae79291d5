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
class RehearsalCast {

    private static final PersonId VENDOR = new PersonId("vendor");

    static final Cast CAST = new Cast(
            new PersonId("lead"),
            new PersonId("secondlead"),
            new PersonId("qa"),
            new PersonId("security"),
            new PersonId("finance"),
            pilot -> VENDOR);

    private final Accounts accounts;
    private final Vendors vendors;

    RehearsalCast(Accounts accounts, Vendors vendors) {
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
        account(CAST.lead(), Role.LEAD, null);
        account(CAST.secondLead(), Role.LEAD, null);
        account(CAST.qa(), Role.QA, null);
        account(CAST.security(), Role.SECURITY, null);
        account(CAST.finance(), Role.FINANCE, null);
        account(VENDOR, Role.VENDOR, vendor);
        return vendor;
    }

    private void account(PersonId person, Role role, @Nullable VendorId vendor) {
        String name = "Rehearsed " + role.name().toLowerCase(Locale.ROOT)
                + (person.equals(CAST.secondLead()) ? " (second)" : "");
        accounts.create(new NewAccount(
                person,
                name,
                person + "@rehearsal.invalid",
                Set.of(role),
                vendor,
                UUID.randomUUID().toString()));
    }
}
