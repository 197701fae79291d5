package io.pilotgate.access;

import static io.pilotgate.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

@PilotgateTest
class SignInTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SecurityFilterChain apiChain;

    @Autowired
    SecurityFilterChain pagesChain;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
    }

    @Test
    void a_page_sends_a_stranger_to_the_sign_in_page_and_back_afterwards() {
        Account lead = People.staff(accounts, Role.LEAD);

        HttpResponse<String> asked = visitor.get("/pilots");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(location(asked)).endsWith("/sign-in");

        HttpResponse<String> signedIn = visitor.signIn(lead.id().value(), PASSWORD);
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(location(signedIn)).contains("/pilots");
    }

    @Test
    void one_sign_in_opens_tasklist_and_cockpit_as_the_same_person() {
        Account lead = People.staff(accounts, Role.LEAD);
        visitor.signIn(lead.id().value(), PASSWORD);

        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.getJson("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"" + lead.id() + "\"")
                .contains("tasklist", "cockpit");
        assertThat(visitor.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    }

    @Test
    void reviewers_get_tasklist_and_no_cockpit() {
        Account qa = People.staff(accounts, Role.QA);
        visitor.signIn(qa.id().value(), PASSWORD);

        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    }

    @Test
    void a_vendors_person_gets_nothing_of_the_webapps() {
        Account vendor = People.vendor(accounts);
        visitor.signIn(vendor.id().value(), PASSWORD);

        for (String path : new String[] {
            "/camunda/app/tasklist/default/",
            "/camunda/app/tasklist/",
            "/camunda/api/engine/engine/default/task",
            "/camunda/api/admin/auth/user/default",
            "/camunda/lib/deps.js"
        }) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_wrong_password_and_a_closed_account_stay_outside() {
        Account lead = People.staff(accounts, Role.LEAD);
        assertThat(location(visitor.signIn(lead.id().value(), "a wrong password")))
                .contains("failed");

        accounts.disable(lead.id());
        assertThat(location(visitor.signIn(lead.id().value(), PASSWORD))).contains("failed");
        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    }

    /** How they work is tested in {@code LimitsTests}; here they are high. */
    @Test
    void the_limits_stand_before_the_passwords() {
        assertThat(pagesChain.getFilters())
                .extracting(Object::getClass)
                .asInstanceOf(InstanceOfAssertFactories.list(Class.class))
                .containsSubsequence(SignInLimit.class, UsernamePasswordAuthenticationFilter.class);
        assertThat(apiChain.getFilters())
                .extracting(Object::getClass)
                .asInstanceOf(InstanceOfAssertFactories.list(Class.class))
                .containsSubsequence(
                        SignInLimit.class, ApiTokenFilter.class, BasicAuthenticationFilter.class, ApiLimit.class);
    }

    @Test
    void the_sign_in_form_needs_its_token() {
        Account lead = People.staff(accounts, Role.LEAD);

        visitor.post("/sign-in", "username=" + lead.id() + "&password=" + PASSWORD);

        assertThat(visitor.get("/pilots").statusCode()).isEqualTo(302);
    }

    @Test
    void closing_an_account_ends_its_open_sessions_at_once() {
        Account lead = People.staff(accounts, Role.LEAD);
        visitor.signIn(lead.id().value(), PASSWORD);
        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);

        accounts.disable(lead.id());

        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
        assertThat(visitor.getJson("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_expired_session_is_401_for_the_webapps_scripts_and_the_sign_in_page_for_people() {
        Account lead = People.staff(accounts, Role.LEAD);
        visitor.signIn(lead.id().value(), PASSWORD);
        jdbc.sql("update spring_session set expiry_time = 0, last_access_time = 0 where principal_name = ?")
                .param(lead.id().value())
                .update();

        assertThat(visitor.getJson("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(visitor.getJson("/desk/api/csrf").statusCode()).isEqualTo(401);
        assertThat(location(visitor.get("/camunda/app/tasklist/default/"))).endsWith("/sign-in");
        assertThat(location(visitor.get("/pilots"))).endsWith("/sign-in");
        assertThat(location(visitor.post("/pilots/new", "name=late"))).contains("/sign-in");
    }

    @Test
    void signing_out_in_the_webapps_signs_out_everywhere() {
        Account lead = People.staff(accounts, Role.LEAD);
        visitor.signIn(lead.id().value(), PASSWORD);
        visitor.get("/camunda/app/tasklist/default/");

        assertThat(visitor.post("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(200);

        assertThat(visitor.get("/pilots").statusCode()).isEqualTo(302);
        assertThat(visitor.getJson("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_second_person_with_the_same_browser_is_not_taken_for_the_first() {
        Account administrator = People.staff(accounts, Role.ADMINISTRATOR);
        Account qa = People.staff(accounts, Role.QA);
        visitor.signIn(administrator.id().value(), PASSWORD);
        visitor.get("/camunda/app/tasklist/default/");

        visitor.signIn(qa.id().value(), PASSWORD);

        assertThat(visitor.getJson("/camunda/api/admin/auth/user/default").body())
                .doesNotContain(administrator.id().value());
        assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    }

    @Test
    void our_pages_say_what_a_browser_may_load_and_the_webapps_say_it_for_themselves() {
        Account lead = People.staff(accounts, Role.LEAD);
        assertThat(visitor.get("/sign-in").headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'self'");
        visitor.signIn(lead.id().value(), PASSWORD);

        assertThat(visitor.get("/camunda/app/tasklist/default/").headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("'nonce-");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("(no redirect: " + response.statusCode() + ")");
    }
}
