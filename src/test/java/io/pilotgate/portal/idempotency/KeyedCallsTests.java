package io.pilotgate.portal.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Calls with a key under a clock that a test moves, with what they do played by the test: it fails, crashes, takes long. */
@PilotgateTest
class KeyedCallsTests {

    private static final int WHAT_IS_KEPT = 64 * 1024;

    @Autowired
    private IdempotencyFilter filter;

    @Autowired
    private Claims claims;

    @Autowired
    private UsedKeys keys;

    @Autowired
    private RunningCalls running;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger done = new AtomicInteger();
    private Account person;

    @BeforeEach
    void somebodyInTheMorning() {
        clock.moveTo(Launches.MORNING);
        person = People.vendor(accounts);
    }

    @AfterEach
    void realTime() {
        SecurityContextHolder.clearContext();
        clock.reset();
    }

    @Test
    void a_repetition_gets_the_same_answer_and_nothing_is_done_again() throws Exception {
        FilterChain work = answering(201, "made", answer -> {
            answer.setHeader("Location", "/api/v1/things/1");
            answer.setContentType("text/plain");
        });

        MockHttpServletResponse first = call("thing", work);
        MockHttpServletResponse second = call("thing", work);

        assertThat(done).hasValue(1);
        assertThat(first.getHeader(KeptAnswer.REPLAYED)).isNull();
        assertThat(second.getHeader(KeptAnswer.REPLAYED)).isEqualTo("true");
        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(second.getContentAsString()).isEqualTo("made").isEqualTo(first.getContentAsString());
        assertThat(second.getHeader("Location")).isEqualTo("/api/v1/things/1");
        assertThat(second.getContentType()).isEqualTo(first.getContentType()).startsWith("text/plain");
    }

    @Test
    void with_another_body_or_place_it_is_refused_with_the_time_of_its_first_use() throws Exception {
        call("thing", answering(201));
        clock.moveTo(Launches.MORNING.plusSeconds(90));

        MockHttpServletResponse otherBody = call("other thing", answering(201));
        MockHttpServletRequest elsewhere = request("thing");
        elsewhere.setRequestURI("/api/v1/others");
        elsewhere.setQueryString("dryRun=true");
        MockHttpServletResponse otherPlace = through(elsewhere, answering(201));

        assertThat(done).hasValue(1);
        assertProblem(otherBody, 422, "This key was first used at 2026-01-05T08:00:00Z with another body.");
        assertProblem(otherPlace, 422, "This key was first used at 2026-01-05T08:00:00Z for another address.");
        assertThat(JsonPath.<String>read(otherBody.getContentAsString(), "$.firstUsedAt"))
                .isEqualTo("2026-01-05T08:00:00Z");
        assertThat(otherBody.getHeader("Retry-After")).isNull();
    }

    @Test
    void the_query_belongs_to_what_is_asked() throws Exception {
        call("thing", answering(200));
        MockHttpServletRequest otherQuery = request("thing");
        otherQuery.setQueryString("dryRun=true");

        assertThat(through(otherQuery, answering(200)).getStatus()).isEqualTo(422);
    }

    @Test
    void while_the_first_one_runs_the_second_is_told_when_to_come_again() throws Exception {
        MockHttpServletResponse[] meanwhile = new MockHttpServletResponse[1];
        call("thing", (request, response) -> {
            done.incrementAndGet();
            meanwhile[0] = inAnotherThread(() -> call("thing", answering(201)));
        });

        assertThat(done).hasValue(1);
        assertProblem(meanwhile[0], 409, "The first call with this key, of 2026-01-05T08:00:00Z, is still running.");
        assertThat(meanwhile[0].getHeader("Retry-After")).isEqualTo("2");
    }

    @Test
    void another_persons_key_is_another_key() throws Exception {
        call("thing", answering(201));
        person = People.vendor(accounts);
        MockHttpServletResponse others = call("thing", answering(201));

        assertThat(done).hasValue(2);
        assertThat(others.getHeader(KeptAnswer.REPLAYED)).isNull();
    }

    @Test
    void a_key_stands_for_48_hours_and_is_swept_then() throws Exception {
        call("thing", answering(201));
        clock.moveTo(Launches.MORNING.plus(Duration.ofHours(48)).minusSeconds(1));
        claims.sweep();
        assertThat(call("thing", answering(201)).getHeader(KeptAnswer.REPLAYED)).isEqualTo("true");
        assertThat(rows()).isEqualTo(1);

        clock.moveTo(Launches.MORNING.plus(Duration.ofHours(48)));
        assertThat(call("something else", answering(201)).getStatus())
                .as("also before anybody sweeps")
                .isEqualTo(201);
        assertThat(done).hasValue(2);

        clock.moveTo(Launches.MORNING.plus(Duration.ofHours(96)));
        claims.sweep();
        assertThat(rows()).isZero();
    }

    /** Such as one that steps the demo's clock: while it runs its own key grows old. */
    @Test
    void a_key_is_not_swept_while_its_call_runs() throws Exception {
        MockHttpServletResponse answer = call("thing", (request, response) -> {
            clock.moveTo(Launches.MORNING.plus(Duration.ofHours(96)));
            running.claims().forEach(claims::hear);
            claims.sweep();
            new TransactionTemplate(transactions).executeWithoutResult(effect -> done.incrementAndGet());
            ((HttpServletResponse) response).setStatus(201);
        });

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(done).hasValue(1);
        assertThat(rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 503})
    void what_failed_on_our_side_or_at_the_door_is_not_kept(int status) throws Exception {
        call("thing", answering(status));

        assertThat(rows()).isZero();
        assertThat(call("thing", answering(201)).getStatus()).isEqualTo(201);
        assertThat(done).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 400, 404, 409, 422})
    void every_other_answer_is(int status) throws Exception {
        call("thing", answering(status));

        assertThat(call("thing", answering(201)).getStatus()).isEqualTo(status);
        assertThat(done).hasValue(1);
    }

    @Test
    void what_says_itself_when_to_come_again_is_asked_again() throws Exception {
        call("thing", answering(409, "", answer -> answer.setHeader("Retry-After", "1")));

        assertThat(call("thing", answering(201)).getStatus()).isEqualTo(201);
    }

    @Test
    void what_breaks_or_is_left_to_the_container_is_asked_again() throws Exception {
        assertThatThrownBy(() -> call("thing", (request, response) -> {
                    throw new ServletException("broken");
                }))
                .hasMessage("broken");
        call("thing", (request, response) -> ((HttpServletResponse) response).sendError(404));

        assertThat(call("thing", answering(201)).getStatus()).isEqualTo(201);
        assertThat(running.current()).isEmpty();
    }

    @Test
    void what_took_effect_and_then_failed_is_not_done_twice() throws Exception {
        call("thing", (request, response) -> {
            commit();
            ((HttpServletResponse) response).setStatus(500);
        });

        assertProblem(call("thing", answering(201)), 409, "At least a part of it took effect");
        assertThat(done).hasValue(0);
    }

    @Test
    void a_secret_is_never_kept_and_told_to_be_gone() throws Exception {
        FilterChain issuing = answering(201, "pg_secret", answer -> {});
        HandlerMethod handler = new HandlerMethod(new Answering(), "issue");

        MockHttpServletResponse first = through(handledBy(handler), issuing);
        MockHttpServletResponse second = through(handledBy(handler), issuing);

        assertThat(first.getContentAsString()).isEqualTo("pg_secret");
        assertThat(done).hasValue(1);
        assertProblem(second, 409, "This was done at 2026-01-05T08:00:00Z. Its answer held a secret");
        assertThat(second.getHeader("Retry-After")).isNull();
        assertThat(jdbc.sql(
                                "select count(*) from idempotency_key where account = ? and body is null and headers is null")
                        .param(person.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(through(handledBy(handler), answering(422)).getStatus())
                .as("by the same key")
                .isEqualTo(409);
    }

    @Test
    void an_answer_too_large_to_be_kept_goes_out_whole_and_is_to_be_looked_up() throws Exception {
        String large = "x".repeat(WHAT_IS_KEPT + 1);

        assertThat(call("thing", answering(200, large, answer -> {})).getContentAsString())
                .isEqualTo(large);
        assertProblem(call("thing", answering(200)), 409, "Its answer is too large to be kept.");
        assertThat(done).hasValue(1);
    }

    @Test
    void an_answer_as_large_as_can_be_is_kept() throws Exception {
        String large = "x".repeat(WHAT_IS_KEPT);

        call("thing", answering(200, large, answer -> {}));
        assertThat(call("thing", answering(200)).getContentAsString()).isEqualTo(large);
    }

    @Test
    void the_claim_of_a_dead_node_is_taken_over_when_nothing_took_effect() throws Exception {
        Claim dead = claims.decide(callOf("thing")).claim().orElseThrow();
        clock.moveTo(Launches.MORNING.plusSeconds(19));
        assertThat(call("thing", answering(201)).getStatus()).isEqualTo(409);
        claims.hear(dead);
        clock.moveTo(Launches.MORNING.plusSeconds(38));
        assertThat(call("thing", answering(201)).getStatus())
                .as("heard of 19 s ago")
                .isEqualTo(409);
        clock.moveTo(Launches.MORNING.plusSeconds(39));

        assertThat(call("thing", answering(201)).getStatus()).isEqualTo(201);
        assertThat(done).hasValue(1);
        claims.keep(dead, Keeping.LOST, new KeptAnswer(500, Map.of(), new byte[0]));
        assertThat(call("thing", answering(201)).getHeader(KeptAnswer.REPLAYED))
                .as("who comes back from the dead changes nothing")
                .isEqualTo("true");
    }

    @Test
    void a_call_that_took_effect_on_a_dead_node_is_never_done_again() throws Exception {
        Claim dead = claims.decide(callOf("thing")).claim().orElseThrow();
        running.begin(dead, request("thing"));
        commit();
        running.end();
        clock.moveTo(Launches.MORNING.plusSeconds(20));

        assertProblem(call("thing", answering(201)), 409, "took effect, but its answer was lost");
        assertThat(done).hasValue(0);
    }

    @Test
    void what_is_once_by_itself_is_done_again_after_a_crash() throws Exception {
        Claim dead = claims.decide(callOf("thing")).claim().orElseThrow();
        running.begin(dead, handledBy(new HandlerMethod(new Answering(), "upload")));
        commit();
        running.end();
        clock.moveTo(Launches.MORNING.plusSeconds(20));

        assertThat(call("thing", answering(201)).getStatus()).isEqualTo(201);
        assertThat(done).hasValue(1);
    }

    @Test
    void a_call_that_was_given_up_commits_nothing() throws Exception {
        Claim slow = claims.decide(callOf("thing")).claim().orElseThrow();
        clock.moveTo(Launches.MORNING.plusSeconds(20));
        assertThat(call("thing", answering(201)).getStatus()).isEqualTo(201);

        running.begin(slow, request("thing"));
        try {
            assertThatThrownBy(() -> new TransactionTemplate(transactions)
                            .executeWithoutResult(status -> rename("By the slow one")))
                    .isInstanceOf(CannotAcquireLockException.class);
        } finally {
            running.end();
        }
        assertThat(accounts.find(person.id()).orElseThrow().name()).isEqualTo("Vendor Person");
    }

    @Test
    void what_is_rolled_back_took_no_effect() {
        Claim claim = claims.decide(callOf("thing")).claim().orElseThrow();
        running.begin(claim, request("thing"));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            rename("Nobody");
            status.setRollbackOnly();
        });
        running.end();

        assertThat(keys.find(claim.call()).orElseThrow().tookEffect()).isNull();
        assertThat(keys.free(claim)).isTrue();
    }

    @Test
    void neither_the_key_nor_the_body_can_be_read_from_what_is_kept() throws Exception {
        call("{\"password\":\"correct horse\"}", answering(201));

        String row = jdbc.sql("select * from idempotency_key where account = ?")
                .param(person.id().value())
                .query()
                .singleRow()
                .toString();
        assertThat(row)
                .doesNotContain(key)
                .doesNotContain("horse")
                .doesNotContain(new Mixture()
                        .with("application/json")
                        .with("{\"password\":\"correct horse\"}")
                        .hash()
                        .hex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"schl\u00fcssel", "a\nb", "\u007f"})
    void a_key_of_other_characters_is_refused(String none) throws Exception {
        MockHttpServletRequest request = request("thing");
        request.removeHeader(KeyProblems.HEADER);
        request.addHeader(KeyProblems.HEADER, none);

        assertProblem(through(request, answering(201)), 400, "1 to 255 printable ASCII characters");
        assertThat(done).hasValue(0);
    }

    @Test
    void forms_are_known_by_their_fields() throws Exception {
        MockHttpServletRequest form = form("yes");
        assertThat(through(form, answering(201)).getStatus()).isEqualTo(201);
        assertThat(through(form("yes"), answering(201)).getHeader(KeptAnswer.REPLAYED))
                .isEqualTo("true");
        assertThat(through(form("no"), answering(201)).getStatus()).isEqualTo(422);
    }

    private MockHttpServletRequest form(String answer) {
        MockHttpServletRequest form = request("");
        form.setContentType("application/x-www-form-urlencoded");
        form.setParameter("answer", answer);
        return form;
    }

    /** Says of its methods what those of the API say of theirs. */
    public static final class Answering {

        @ShownOnce
        public void issue() {}

        @OnceByItself
        public void upload() {}
    }

    private MockHttpServletResponse call(String body, FilterChain work) throws ServletException, IOException {
        return through(request(body), work);
    }

    private MockHttpServletResponse through(MockHttpServletRequest request, FilterChain work)
            throws ServletException, IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person.id().value(), ""));
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, work);
        return response;
    }

    private MockHttpServletRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/things");
        request.addHeader(KeyProblems.HEADER, key);
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private MockHttpServletRequest handledBy(HandlerMethod handler) {
        MockHttpServletRequest request = request("thing");
        request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
        return request;
    }

    private KeyedCall callOf(String body) {
        try (KeyedRequest keyed = KeyedRequest.of(request(body), key, person.id(), DataSize.ofMegabytes(4))
                .orElseThrow()) {
            return keyed.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Telling {
        void tell(HttpServletResponse answer) throws IOException;
    }

    private FilterChain answering(int status) {
        return answering(status, "", answer -> {});
    }

    private FilterChain answering(int status, String body, Telling telling) {
        return (request, response) -> {
            done.incrementAndGet();
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setStatus(status);
            telling.tell(answer);
            answer.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        };
    }

    private void commit() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> rename("Renamed"));
    }

    private void rename(String name) {
        jdbc.sql("update account set name = ? where id = ?")
                .params(name, person.id().value())
                .update();
    }

    private int rows() {
        return jdbc.sql("select count(*) from idempotency_key where account = ?")
                .param(person.id().value())
                .query(Integer.class)
                .single();
    }

    private static <T> T inAnotherThread(Callable<T> work) {
        var thread = new FutureTask<>(work);
        new Thread(thread).start();
        try {
            return thread.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertProblem(MockHttpServletResponse answer, int status, String text) throws IOException {
        String body = answer.getContentAsString();
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(JsonPath.<String>read(body, "$.detail")).contains(text);
        assertThat(JsonPath.<String>read(body, "$.reasons[0].place")).isEqualTo(KeyProblems.HEADER);
        assertThat(Optional.ofNullable(answer.getHeader(KeptAnswer.REPLAYED))).isEmpty();
    }
}
