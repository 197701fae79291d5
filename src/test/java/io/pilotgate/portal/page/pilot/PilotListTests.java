package io.pilotgate.portal.page.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.LaunchPlan;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Statements;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Thousands of pilots and hundreds of tasks: a page shows a part of them, says how many there are, and costs no more. */
@PilotgateTest
class PilotListTests {

    /** What a page may cost more: a statement for a kind of task that stood on it at one time only. */
    private static final int SPARE = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialVendors vendors;

    @Autowired
    private Pilots pilots;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String name = "List" + UUID.randomUUID().toString().substring(0, 8);

    private Account lead;
    private VendorId vendor;
    private Visitor visitor;

    @BeforeEach
    void arrive() {
        lead = People.staff(accounts, Role.LEAD);
        vendor = vendors.certified();
        visitor = Visitor.at(port);
        visitor.signIn(lead.id().value(), People.PASSWORD);
    }

    @Test
    void ten_times_as_many_pilots_cost_as_many_statements() {
        launch(2);
        List<String> addresses = List.of("/pilots?q=" + name, "/tasks", "/api/v1/pilots?q=" + name);
        List<Integer> few = addresses.stream().map(this::cost).toList();
        launch(18);

        for (int index = 0; index < addresses.size(); index++) {
            assertThat(cost(addresses.get(index)))
                    .as("statements for " + addresses.get(index))
                    .isBetween(1, few.get(index) + SPARE);
        }
        assertThat(page("?q=" + name)).contains("1 to 20 of 20");
    }

    @Test
    void pilots_are_found_by_their_name_their_id_and_their_vendors_name() {
        PilotId one = launch(name + " 100%_done");
        PilotId other = launch(name + " 100 or_done");

        assertThat(page("?q=" + name)).contains("/pilots/" + one, "/pilots/" + other, "1 to 2 of 2");
        assertThat(page("?q=" + name.toUpperCase(Locale.ROOT) + "%20100%25"))
                .contains("/pilots/" + one)
                .doesNotContain("/pilots/" + other + "\"");
        assertThat(page("?q=" + one)).contains("/pilots/" + one, "1 to 1 of 1");
        assertThat(page("?q=" + vendorName())).contains("/pilots/" + one, "/pilots/" + other);
        assertThat(page("?q=" + name + "%20nobody")).contains("No pilot is like this.", "Show all pilots");
    }

    @Test
    void what_runs_comes_first_and_can_be_asked_for_alone() {
        PilotId first = launch(name + " first");
        PilotId second = launch(name + " second");
        jdbc.sql("update pilot set phase = 'DECIDED' where id = ?")
                .param(second.value())
                .update();

        String both = page("?q=" + name);
        assertThat(both.indexOf("/pilots/" + first)).isLessThan(both.indexOf("/pilots/" + second));
        assertThat(page("?q=" + name + "&at=running"))
                .contains("/pilots/" + first)
                .doesNotContain("/pilots/" + second + "\"");
        assertThat(page("?q=" + name + "&at=decided"))
                .contains("/pilots/" + second)
                .doesNotContain("/pilots/" + first + "\"");
    }

    @Test
    void a_page_after_the_last_leads_back() {
        launch(name);

        assertThat(page("?q=" + name + "&page=7"))
                .contains("Nothing on page 7; there are 1", "/pilots?q=" + name + "&amp;at=&amp;page=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pilots?at=nowhere", "/pilots?page=0", "/pilots?page=x", "/tasks?page=-1"})
    void what_is_no_page_is_refused_in_words(String address) {
        HttpResponse<String> answer = visitor.get(address);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).containsAnyOf("Pages are counted from 1.", "nowhere a pilot stands");
    }

    @Test
    void programs_get_a_page_at_a_time_and_the_way_to_the_next() {
        launch(3);

        HttpResponse<String> first = visitor.getJson("/api/v1/pilots");
        assertThat(first.statusCode()).isEqualTo(401);

        HttpResponse<String> page = api("/api/v1/pilots?q=" + name + "&size=2");
        assertThat(JsonPath.<List<String>>read(page.body(), "$[*].name")).hasSize(2);
        assertThat(page.headers().firstValue("X-Total-Count")).hasValue("3");
        String next = page.headers().firstValue("Link").orElseThrow();
        assertThat(next).contains("q=" + name, "page=2", "rel=\"next\"");
        HttpResponse<String> last = api("/api/v1/pilots?q=" + name + "&size=2&page=2");
        assertThat(JsonPath.<List<String>>read(last.body(), "$[*].name")).hasSize(1);
        assertThat(last.headers().firstValue("Link")).isEmpty();
        assertThat(api("/api/v1/pilots?size=100000").body()).contains("size", "Ask for 1 to 200 at a time.");
    }

    @Test
    void a_vendors_person_finds_its_own_pilots_alone() {
        PilotId own = launch(name);
        PilotId other =
                pilots.launch(plan(vendors.certified(), name), lead.id()).id();
        Visitor theirs = Visitor.at(port);
        theirs.signIn(People.vendor(accounts, vendor).id().value(), People.PASSWORD);

        assertThat(theirs.get("/pilots?q=" + name).body())
                .contains("/pilots/" + own, "1 to 1 of 1")
                .doesNotContain("/pilots/" + other);
        assertThat(theirs.get("/tasks").statusCode()).isEqualTo(404);
    }

    private int cost(String address) {
        return Statements.of(() -> mvc.perform(
                                get(address).with(user(lead.id().value()).roles(Role.LEAD.name())))
                        .andExpect(status().isOk()))
                .size();
    }

    private String page(String query) {
        HttpResponse<String> answer = visitor.get("/pilots" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> api(String address) {
        return visitor.send(address, Visitor.basic(lead.id().value(), People.PASSWORD));
    }

    private String vendorName() {
        return jdbc.sql("select name from vendor where id = ?")
                .param(vendor.value())
                .query(String.class)
                .single()
                .replace(" ", "%20");
    }

    private void launch(int number) {
        IntStream.range(0, number).forEach(index -> launch(name + " " + index));
    }

    private PilotId launch(String called) {
        return pilots.launch(plan(vendor, called), lead.id()).id();
    }

    private LaunchPlan plan(VendorId with, String called) {
        return Launches.with(with)
                .named(called)
                .in("UTC")
                .kickOff(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .plan();
    }
}
