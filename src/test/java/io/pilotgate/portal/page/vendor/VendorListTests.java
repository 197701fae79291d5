package io.pilotgate.portal.page.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register a page at a time, by name. */
@PilotgateTest
class VendorListTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Vendors vendors;

    private final String name = "List" + UUID.randomUUID().toString().substring(0, 8);

    private Visitor visitor;
    private String person;

    @BeforeEach
    void arrive() {
        person = People.staff(accounts, Role.QA).id().value();
        visitor = Visitor.at(port);
        visitor.signIn(person, People.PASSWORD);
    }

    @Test
    void vendors_are_found_by_a_part_of_their_name_as_it_is_written() {
        VendorId one = registered(name + " 5% & more");
        VendorId other = registered(name + " 50");

        assertThat(page("q=" + name)).contains("/vendors/" + one, "/vendors/" + other, "1 to 2 of 2");
        assertThat(page("q=" + name + "%205%25"))
                .contains("/vendors/" + one, "1 to 1 of 1")
                .doesNotContain("/vendors/" + other + "\"");
        assertThat(page("q=" + name + "%20_")).contains("No vendor is called like this.", "Show all vendors");
        assertThat(page("q=" + name + "&page=3")).contains("Nothing on page 3; there are 1");
        assertThat(visitor.get("/vendors?page=none").statusCode()).isEqualTo(422);
    }

    @Test
    void programs_get_a_page_at_a_time() {
        registered(name + " b");
        registered(name + " a");

        HttpResponse<String> first = api("/api/v1/vendors?size=1&q=" + name);

        assertThat(JsonPath.<List<String>>read(first.body(), "$[*].name")).containsExactly(name + " a");
        assertThat(first.headers().firstValue("X-Total-Count")).hasValue("2");
        assertThat(first.headers().firstValue("Link").orElseThrow()).contains("page=2");
        assertThat(api("/api/v1/vendors?size=0").statusCode()).isEqualTo(422);
    }

    private VendorId registered(String called) {
        return vendors.register(TrialVendors.called(called, TrialVendors.CERTIFICATE), PersonId.PILOTGATE)
                .id();
    }

    private String page(String query) {
        HttpResponse<String> answer = visitor.get("/vendors?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> api(String address) {
        return visitor.send(address, Visitor.basic(person, People.PASSWORD));
    }
}
