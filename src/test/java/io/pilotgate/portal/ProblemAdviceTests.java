package io.pilotgate.portal;

import static io.pilotgate.testing.People.PASSWORD;
import static io.pilotgate.testing.Visitor.basic;
import static io.pilotgate.testing.Visitor.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** No input reaches a 500 or a stack trace, and programs get problems while people get pages. */
@PilotgateTest
class ProblemAdviceTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private Visitor visitor;
    private Account account;
    private Consumer<HttpRequest.Builder> administrator;

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
        account = People.staff(accounts, Role.ADMINISTRATOR);
        administrator = basic(account.id().value(), PASSWORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{not json                      | 400 | column",
                "[]                             | 400 | body",
                "\"text\"                       | 400 | body",
                "{\"roles\":[\"BOSS\"]}         | 400 | LEAD, QA",
                "{\"roles\":\"LEAD\"}           | 400 | roles",
                "{\"name\":{\"deep\":[]}}       | 400 | name",
                "null                           | 400 | body",
                "{\"nickname\":\"Lena\"}        | 400 | The fields are email, id, name",
            })
    void a_body_that_cannot_be_read(String body, int status, String said) {
        HttpResponse<String> answer = visitor.send("/api/v1/accounts", administrator, json("POST", body));
        assertProblem(answer, status);
        assertThat(answer.body()).contains(said);
    }

    @Test
    void a_collision_is_answered_with_a_status_that_programs_repeat() {
        var answer = new ProblemAdvice()
                .atOnce(
                        new ConcurrencyFailureException("two at once"),
                        new ServletWebRequest(new MockHttpServletRequest()));

        assertThat(Objects.requireNonNull(answer).getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("1");
    }

    @Test
    void an_empty_body_and_one_of_a_million_brackets() {
        assertProblem(visitor.send("/api/v1/accounts", administrator, json("POST", "")), 400);
        assertProblem(visitor.send("/api/v1/accounts", administrator, json("POST", "[".repeat(1_000_000))), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/nowhere,            404",
        "GET,    /api/v1/accounts/%20,       404",
        "DELETE, /api/v1/accounts,           405",
        "PUT,    /api/v1/me,                 405",
        "GET,    /api/v1/accounts/..;/x,     400",
    })
    void a_path_or_method_that_does_not_exist(String method, String path, int status) {
        HttpResponse<String> answer = visitor.send(
                path, administrator, request -> request.method(method, HttpRequest.BodyPublishers.noBody()));
        assertProblem(answer, status);
        assertThat(answer.body()).doesNotContain("static resource");
    }

    @Test
    void a_path_that_the_web_server_itself_refuses() {
        for (String path : new String[] {"/api/v1/accounts/x%00y", "/api/v1/accounts/a%2Fb"}) {
            HttpResponse<String> answer = visitor.send(path, administrator);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("java.", "Exception");
        }
    }

    @Test
    void a_media_type_that_is_not_read_or_not_written() {
        HttpResponse<String> xml = visitor.send(
                "/api/v1/accounts",
                administrator,
                request -> request.header("Content-Type", "application/xml")
                        .POST(HttpRequest.BodyPublishers.ofString("<account/>")));
        assertProblem(xml, 415);

        HttpResponse<String> asked =
                visitor.send("/api/v1/me", administrator, request -> request.header("Accept", "image/png"));
        assertThat(asked.statusCode()).isEqualTo(406);
    }

    @Test
    void people_get_a_page() {
        visitor.signIn(account.id().value(), PASSWORD);

        HttpResponse<String> missing = visitor.get("/no/such/page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(missing.body()).contains("There is nothing here").doesNotContain("Whitelabel", "java.");

        assertThat(visitor.get("/sign-in?failed=%00").statusCode()).isLessThan(500);
    }

    @Test
    void a_vendor_that_looks_for_the_webapps_reads_the_same_page_as_for_what_does_not_exist() {
        visitor.signIn(People.vendor(accounts).id().value(), PASSWORD);

        assertThat(visitor.get("/camunda/app/tasklist/default/").body())
                .isEqualTo(visitor.get("/no/such/page").body());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("java.", "jackson", "\"trace\"");
    }
}
