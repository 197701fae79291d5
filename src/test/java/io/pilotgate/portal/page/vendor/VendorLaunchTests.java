package io.pilotgate.portal.page.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a vendor's page to its pilot. */
@PilotgateTest
class VendorLaunchTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    private VendorId vendor = new VendorId("none");

    @BeforeEach
    void launch() {
        vendor = pilots.find(trials.launched(TrialPilots.QUICK)).vendor();
    }

    @Test
    void a_lead_launches_from_there_with_the_vendor_chosen() {
        Visitor lead = signedIn(Role.LEAD);
        String form = "/pilots/new?vendor=" + vendor;

        assertThat(lead.get("/vendors/" + vendor).body()).contains("<a href=\"" + form + "\">");
        assertThat(lead.get(form).body()).containsPattern("<option value=\"" + vendor + "\" selected");
    }

    @Test
    void whoever_may_not_launch_is_offered_nothing() {
        assertThat(signedIn(Role.QA).get("/vendors/" + vendor).body()).doesNotContain("/pilots/new");
    }

    private Visitor signedIn(Role role) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(People.staff(accounts, role).id().value(), People.PASSWORD);
        return visitor;
    }
}
