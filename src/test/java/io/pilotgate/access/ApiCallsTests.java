package io.pilotgate.access;

import static io.pilotgate.testing.Visitor.basic;
import static io.pilotgate.testing.Visitor.bearer;
import static io.pilotgate.testing.Visitor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of a person's calls: what is in it, what never is, and how much of it is kept. */
@PilotgateTest
class ApiCallsTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    ApiCalls calls;

    @Autowired
    ApiCallLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Account vendor;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void aPersonAtTheApi() {
        vendor = People.vendor(accounts);
        visitor = Visitor.at(port);
    }

    @Test
    void a_call_is_noted_with_its_answer_and_the_token_that_it_came_by() {
        String token = tokens.issue(vendor.id(), "nightly upload");
        Instant before = clock.instant().truncatedTo(ChronoUnit.MICROS);

        visitor.send("/api/v1/pilots", bearer(token));
        visitor.send("/api/v1/pilots/nothing", basic(vendor.id().value(), People.PASSWORD));
        visitor.send("/api/v1/accounts", bearer(token));

        untilNoted(3);
        assertThat(calls.of(vendor.id()))
                .extracting(ApiCall::method, ApiCall::path, ApiCall::status, ApiCall::tokenLabel)
                .containsExactly(
                        tuple("GET", "/api/v1/accounts", 404, "nightly upload"),
                        tuple("GET", "/api/v1/pilots/nothing", 404, null),
                        tuple("GET", "/api/v1/pilots", 200, "nightly upload"));
        assertThat(calls.of(vendor.id()))
                .allSatisfy(call -> assertThat(call.at()).isAfterOrEqualTo(before))
                .allSatisfy(call -> assertThat(call.took()).isGreaterThanOrEqualTo(Duration.ZERO));
        assertThat(tokens.of(vendor.id()))
                .singleElement()
                .satisfies(used -> assertThat(used.lastUsedAt()).isNotNull());
    }

    @Test
    void who_is_not_let_in_leaves_no_trace_and_a_token_never_used_says_so() {
        tokens.issue(vendor.id(), "nightly upload");

        visitor.send("/api/v1/pilots", bearer("pg_guessed"));
        visitor.send("/api/v1/pilots", basic(vendor.id().value(), "a wrong password"));
        visitor.getJson("/api/v1/pilots");

        assertThat(calls.of(vendor.id())).isEmpty();
        assertThat(tokens.of(vendor.id()))
                .singleElement()
                .satisfies(used -> assertThat(used.lastUsedAt()).isNull());
    }

    @Test
    void a_call_of_somebody_who_is_gone_takes_no_other_with_it() {
        log.add(made(People.name("gone")));
        log.add(made(vendor.id()));
        log.add(made(People.name("gone")));

        log.write();

        assertThat(calls.of(vendor.id())).hasSize(1);
    }

    private MadeCall made(PersonId person) {
        return new MadeCall(
                person, null, new ApiCall(clock.instant(), "GET", "/api/v1/pilots", 200, Duration.ofMillis(3), null));
    }

    @Test
    void no_value_of_a_query_no_body_and_no_token_is_kept() {
        String token = tokens.issue(vendor.id(), "nightly upload");

        visitor.send("/api/v1/pilots?key=hush&dryRun=true&key=hush", bearer(token));
        visitor.send("/api/v1/me/tokens/" + token, bearer(token), json("DELETE", "hush"));
        visitor.send("/api/v1/pilots?" + token, bearer(token));

        untilNoted(3);
        assertThat(calls.of(vendor.id()))
                .extracting(ApiCall::path)
                .containsExactly("/api/v1/pilots?pg_...", "/api/v1/me/tokens/pg_...", "/api/v1/pilots?key=&dryRun=");
    }

    @Test
    void the_newest_hundred_of_each_person_are_kept_in_the_database_too() {
        Account other = People.vendor(accounts);
        log.add(made(other.id(), "/api/of-another"));
        IntStream.rangeClosed(1, 250).forEach(number -> log.add(made(vendor.id(), "/api/" + number)));

        assertThat(calls.of(vendor.id()))
                .hasSize(ApiCalls.KEPT)
                .extracting(ApiCall::path)
                .startsWith("/api/250", "/api/249")
                .endsWith("/api/151");
        assertThat(rows(vendor.id())).isEqualTo(ApiCalls.KEPT);
        assertThat(calls.of(other.id())).hasSize(1);
    }

    @Test
    void what_does_not_fit_into_a_row_is_cut_and_fails_no_call() {
        String longPath = "/api/v1/" + "x".repeat(3000);

        assertThat(visitor.send(longPath, basic(vendor.id().value(), People.PASSWORD))
                        .statusCode())
                .isEqualTo(404);
        visitor.send(
                "/api/v1/pilots",
                basic(vendor.id().value(), People.PASSWORD),
                request -> request.method("A" + "B".repeat(60), java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertThat(calls.of(vendor.id())).hasSizeGreaterThanOrEqualTo(1).allSatisfy(call -> {
            assertThat(call.path().length()).isLessThanOrEqualTo(400);
            assertThat(call.method().length()).isLessThanOrEqualTo(20);
        });
    }

    @Test
    void a_part_that_the_database_does_not_take_is_lost_and_the_next_is_written() {
        log.add(made(People.name("gone"), "/api/of-nobody"));
        log.write();
        log.add(made(vendor.id(), "/api/after-it"));

        assertThat(calls.of(vendor.id())).extracting(ApiCall::path).containsExactly("/api/after-it");
    }

    @Test
    void they_go_with_the_person() {
        log.add(made(vendor.id(), "/api/written"));
        log.write();
        log.add(made(vendor.id(), "/api/waiting"));
        calls.forget(vendor.id());
        assertThat(calls.of(vendor.id())).isEmpty();

        log.add(made(vendor.id(), "/api/again"));
        log.write();
        jdbc.sql("delete from account_role where account = ?")
                .param(vendor.id().value())
                .update();
        jdbc.sql("delete from account where id = ?").param(vendor.id().value()).update();
        assertThat(rows(vendor.id())).isZero();
    }

    private long rows(PersonId person) {
        return jdbc.sql("select count(*) from api_call where account = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    /** What is refused at the door may be read before it is noted. */
    private void untilNoted(int number) {
        await().atMost(Duration.ofSeconds(60)).until(() -> calls.of(vendor.id()).size() == number);
    }

    private MadeCall made(PersonId person, String path) {
        return new MadeCall(person, null, new ApiCall(clock.instant(), "GET", path, 200, Duration.ofMillis(3), null));
    }
}
