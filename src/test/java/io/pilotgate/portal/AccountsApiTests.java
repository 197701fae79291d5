package io.pilotgate.portal;

import static io.pilotgate.testing.People.PASSWORD;
import static io.pilotgate.testing.Visitor.basic;
import static io.pilotgate.testing.Visitor.bearer;
import static io.pilotgate.testing.Visitor.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PilotgateTest
class AccountsApiTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private Visitor visitor;
    private Consumer<HttpRequest.Builder> administrator;

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
        administrator = as(People.staff(accounts, Role.ADMINISTRATOR));
    }

    @Test
    void an_administrator_makes_closes_and_opens_an_account() {
        PersonId name = People.name("a");

        HttpResponse<String> made =
                visitor.send("/api/v1/accounts", administrator, json("POST", account(name, "[\"LEAD\",\"QA\"]")));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains("/api/v1/accounts/" + name);
        assertThat(made.body()).contains("\"id\":\"" + name + "\"").doesNotContain("password", "twelve");
        assertThat(visitor.send("/api/v1/accounts/" + name, administrator).body())
                .contains("\"enabled\":true");
        assertThat(visitor.send("/api/v1/accounts", administrator).body()).contains("\"" + name + "\"");

        assertThat(post("/api/v1/accounts/" + name + "/disable").body()).contains("\"enabled\":false");
        assertThat(post("/api/v1/accounts/" + name + "/enable").body()).contains("\"enabled\":true");
    }

    @Test
    void an_administrator_sets_another_password() {
        Account lead = People.staff(accounts, Role.LEAD);

        HttpResponse<String> reset = visitor.send(
                "/api/v1/accounts/" + lead.id() + "/password",
                administrator,
                json("PUT", "{\"password\":\"another long password\"}"));

        assertThat(reset.statusCode()).isEqualTo(204);
        assertThat(visitor.send("/api/v1/me", as(lead)).statusCode()).isEqualTo(401);
        assertThat(visitor.send("/api/v1/me", basic(lead.id().value(), "another long password"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobody_else_administers_accounts() {
        administersNothing(People.staff(accounts, Role.LEAD), 403);
        // To a vendor's person there is no such thing.
        administersNothing(People.vendor(accounts), 404);
    }

    private void administersNothing(Account other, int status) {
        assertProblem(visitor.send("/api/v1/accounts", as(other)), status);
        assertProblem(
                visitor.send("/api/v1/accounts", as(other), json("POST", account(People.name("a"), "[\"LEAD\"]"))),
                status);
    }

    @Test
    void without_a_name_or_with_a_wrong_one_there_is_a_challenge_and_a_problem() {
        for (HttpResponse<String> refused : List.of(
                visitor.getJson("/api/v1/me"),
                visitor.send("/api/v1/me", basic("nobody", PASSWORD)),
                visitor.send("/api/v1/me", bearer("pg_guessed")),
                visitor.get("/api/v1/nowhere"))) {
            assertProblem(refused, 401);
            assertThat(refused.headers().allValues("WWW-Authenticate")).anyMatch(header -> header.startsWith("Bearer"));
        }
    }

    @Test
    void what_is_wrong_with_an_account_is_said_all_at_once() {
        HttpResponse<String> refused = visitor.send(
                "/api/v1/accounts",
                administrator,
                json("POST", "{\"id\":\"lena\",\"name\":\"\",\"email\":\"x\",\"roles\":[],\"password\":\"short\"}"));
        assertProblem(refused, 422);
        assertThat(JsonPath.<List<String>>read(refused.body(), "$.reasons[*].place"))
                .containsExactly("name", "email", "roles", "password");

        HttpResponse<String> empty = visitor.send("/api/v1/accounts", administrator, json("POST", "{}"));
        assertProblem(empty, 422);
        assertThat(JsonPath.<List<String>>read(empty.body(), "$.reasons[*].place"))
                .containsExactly("id", "name", "email", "password");
    }

    @Test
    void a_taken_name_is_a_conflict_and_an_unknown_one_not_found() {
        Account lead = People.staff(accounts, Role.LEAD);

        assertProblem(
                visitor.send("/api/v1/accounts", administrator, json("POST", account(lead.id(), "[\"QA\"]"))), 409);
        assertProblem(visitor.send("/api/v1/accounts/nobody1", administrator), 404);
        assertProblem(visitor.send("/api/v1/accounts/no-such-name", administrator), 404);
    }

    @Test
    void a_token_is_shown_once_opens_the_api_and_ends_when_it_is_revoked() {
        Account vendor = People.vendor(accounts);
        String issued = visitor.send("/api/v1/me/tokens", as(vendor), json("POST", "{\"label\":\"nightly upload\"}"))
                .body();
        String token = JsonPath.read(issued, "$.token");
        assertThat(token).startsWith("pg_").hasSizeGreaterThan(40);

        assertThat(visitor.send("/api/v1/me", bearer(token)).body())
                .contains(vendor.id().value());
        String listed = visitor.send("/api/v1/me/tokens", bearer(token)).body();
        assertThat(listed).contains("nightly upload").doesNotContain(token);

        String id = JsonPath.read(listed, "$[0].id");
        assertProblem(visitor.send("/api/v1/me/tokens/" + id, administrator, json("DELETE", "")), 404);
        assertThat(visitor.send("/api/v1/me/tokens/" + id, as(vendor), json("DELETE", ""))
                        .statusCode())
                .isEqualTo(204);
        assertProblem(visitor.send("/api/v1/me", bearer(token)), 401);
    }

    @Test
    void the_token_of_a_closed_account_opens_nothing() {
        Account vendor = People.vendor(accounts);
        String token = JsonPath.read(
                visitor.send("/api/v1/me/tokens", as(vendor), json("POST", "{\"label\":\"x\"}"))
                        .body(),
                "$.token");
        accounts.disable(vendor.id());

        assertProblem(visitor.send("/api/v1/me", bearer(token)), 401);
    }

    @Test
    void people_change_their_own_password_when_they_know_it() {
        Account lead = People.staff(accounts, Role.LEAD);
        String path = "/api/v1/me/password";

        assertProblem(
                visitor.send(
                        path,
                        as(lead),
                        json("PUT", "{\"current\":\"guessed\",\"password\":\"another long password\"}")),
                422);
        assertThat(visitor.send(
                                path,
                                as(lead),
                                json(
                                        "PUT",
                                        "{\"current\":\"" + PASSWORD + "\",\"password\":\"another long password\"}"))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_session_opens_pages_and_not_the_stateless_api() {
        Account administratorAtDesk = People.staff(accounts, Role.ADMINISTRATOR);
        visitor.signIn(administratorAtDesk.id().value(), PASSWORD);

        assertThat(visitor.getJson("/desk/api/csrf").statusCode()).isEqualTo(200);
        assertProblem(visitor.getJson("/api/v1/accounts"), 401);
        assertProblem(visitor.getJson("/actuator/metrics"), 401);
    }

    @Test
    void health_is_public_and_the_rest_of_the_actuator_is_for_administrators() {
        assertThat(visitor.getJson("/actuator/health").body())
                .isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
        assertThat(visitor.getJson("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertProblem(visitor.send("/actuator/metrics", as(People.staff(accounts, Role.LEAD))), 403);
        assertThat(visitor.send("/actuator/metrics", administrator).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_description_of_the_api_is_for_signed_in_staff() {
        assertThat(visitor.get("/v3/api-docs").statusCode()).isEqualTo(302);

        visitor.signIn(People.vendor(accounts).id().value(), PASSWORD);
        assertThat(visitor.get("/v3/api-docs").statusCode()).isEqualTo(404);

        visitor.signIn(People.staff(accounts, Role.QA).id().value(), PASSWORD);
        assertThat(visitor.getJson("/v3/api-docs").body()).contains("/api/v1/accounts");
        assertThat(visitor.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(String path) {
        return visitor.send(path, administrator, json("POST", ""));
    }

    private static Consumer<HttpRequest.Builder> as(Account account) {
        return basic(account.id().value(), PASSWORD);
    }

    private static String account(PersonId name, String roles) {
        return "{\"id\":\"" + name + "\",\"name\":\"Name\",\"email\":\"a@example.org\",\"roles\":" + roles
                + ",\"password\":\"twelve chars\"}";
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(answer.body()).contains("\"detail\":").doesNotContain("java.", "\"trace\"");
    }
}
