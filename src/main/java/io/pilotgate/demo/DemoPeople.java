package io.pilotgate.demo;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One person for each role, all with the same known password. */
@Component
@Profile("demo")
class DemoPeople {

    /** Known to everybody: the demo listens on this machine alone and keeps nothing. */
    static final String PASSWORD = "pilotgate-demo";

    static final PersonId LEAD = new PersonId("lena");

    private record Part(String name, String fullName, Role role) {}

    private static final List<Part> STAFF = List.of(
            new Part("lena", "Lena (project lead)", Role.LEAD),
            new Part("leo", "Leo (second lead)", Role.LEAD),
            new Part("quinn", "Quinn (QA)", Role.QA),
            new Part("quirin", "Quirin (second QA, for disputes)", Role.QA),
            new Part("sam", "Sam (security)", Role.SECURITY),
            new Part("fay", "Fay (finance)", Role.FINANCE),
            new Part("ada", "Ada (administrator)", Role.ADMINISTRATOR));

    private final Accounts accounts;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    void enter(Map<DemoVendor, VendorId> vendors) {
        STAFF.forEach(part -> create(part, null));
        vendors.forEach((vendor, id) -> create(part(vendor), id));
    }

    /** Names by role, for the console. */
    static String signInData() {
        StringBuilder lines = new StringBuilder();
        STAFF.forEach(part -> lines.append("  %-6s %s%n".formatted(part.name(), part.fullName())));
        for (DemoVendor vendor : DemoVendor.values()) {
            lines.append(
                    "  %-6s %s%n".formatted(part(vendor).name(), part(vendor).fullName()));
        }
        return lines.toString();
    }

    private static Part part(DemoVendor vendor) {
        return new Part(vendor.person().value(), vendor.firstName() + " (" + vendor.companyName() + ")", Role.VENDOR);
    }

    private void create(Part part, @Nullable VendorId vendor) {
        accounts.create(new NewAccount(
                new PersonId(part.name()),
                part.fullName(),
                part.name() + "@demo.invalid",
                Set.of(part.role()),
                vendor,
                PASSWORD));
    }
}
