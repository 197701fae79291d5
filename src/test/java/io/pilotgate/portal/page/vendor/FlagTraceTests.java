package io.pilotgate.portal.page.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PilotgateTest
class FlagTraceTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    Vendors vendors;

    @Autowired
    TrialPilots trials;

    private Account lead;
    private PilotId pilot;
    private VendorId vendor;

    @BeforeEach
    void launch() {
        lead = People.staff(accounts, Role.LEAD);
        pilot = trials.in(Phase.CALIBRATION, TrialPilots.STRICT);
        vendor = pilots.find(pilot).vendor();
    }

    @Test
    void an_open_flag_stands_first_on_the_pilots_page_with_the_gate_it_holds() {
        certify("LAPSED-1", LocalDate.of(2020, 12, 31));

        String page = signedIn(lead).get("/pilots/" + pilot).body();

        assertThat(page).contains("It holds the Calibration gate", "LAPSED-1", "/vendors/" + vendor);
        assertThat(page.indexOf("It holds the Calibration gate")).isLessThan(page.indexOf("id=\"schedule\""));
        assertThat(signedIn(vendorsPerson()).get("/pilots/" + pilot).body()).doesNotContain("LAPSED-1");
    }

    @Test
    void what_cleared_a_flag_stays_on_the_vendors_page() {
        certify("LAPSED-2", LocalDate.of(2020, 12, 31));
        Visitor visitor = signedIn(lead);
        assertThat(visitor.get("/vendors/" + vendor).body()).contains("LAPSED-2", "mark held\">open<");

        certify("RENEWED-2", LocalDate.of(2199, 12, 31));

        assertThat(visitor.get("/vendors/" + vendor).body())
                .contains(
                        "None is open.",
                        "by " + lead.name() + " (" + lead.id() + "): Certificate RENEWED-2, valid to 2199-12-31");
        assertThat(visitor.get("/pilots/" + pilot).body()).doesNotContain("It holds the Calibration gate");
    }

    @Test
    void programs_read_the_same_trace() {
        certify("LAPSED-3", LocalDate.of(2020, 12, 31));
        certify("RENEWED-3", LocalDate.of(2199, 12, 31));

        String vendorJson = Visitor.at(port)
                .send("/api/v1/vendors/" + vendor, Visitor.basic(lead.id().value(), People.PASSWORD))
                .body();

        assertThat(vendorJson)
                .contains(
                        "\"openRedFlags\":[]",
                        "\"redFlagTrace\":[{\"code\":\"RF",
                        "\"clearedHow\":\"Certificate RENEWED-3");
    }

    private void certify(String number, LocalDate lastDay) {
        vendors.renewCertificate(
                vendor, new Certificate(number, "Trial body", "Trial", LocalDate.of(2000, 1, 1), lastDay), lead.id());
    }

    private Visitor signedIn(Account person) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.id().value(), People.PASSWORD);
        return visitor;
    }

    private Account vendorsPerson() {
        return accounts.create(new NewAccount(
                People.name("v"), "Vendor Person", "vendor@example.org", Set.of(Role.VENDOR), vendor, People.PASSWORD));
    }
}
