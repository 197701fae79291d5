package io.pilotgate.portal.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.commercial.Orders;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.FormParts;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keys over the wire, as the vendor's programs send them. */
@PilotgateTest
class IdempotencyKeyTests {

    private static final int TIMES = 20;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Pilots pilots;

    @Autowired
    Escalations escalations;

    @Autowired
    Orders orders;

    @Autowired
    LabelBatches batches;

    @Autowired
    TrialPilots trials;

    @Autowired
    SettableClock clock;

    private PilotId pilot = new PilotId("none");
    private Consumer<HttpRequest.Builder> ines = request -> {};
    private Consumer<HttpRequest.Builder> lead = request -> {};
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void delivering() {
        clock.moveTo(Launches.MORNING);
        pilot = trials.in(Phase.DELIVERY, Terms.usual());
        ines = vendorOf(pilot);
        lead = Visitor.basic(People.staff(accounts, Role.LEAD).id().value(), People.PASSWORD);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void placed_twice_with_one_key_an_order_is_placed_once() {
        HttpResponse<String> first = order(10, key);
        HttpResponse<String> second = order(10, key);
        HttpResponse<String> other = order(11, key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(lasting(second)).isEqualTo(lasting(first));
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(other.body(), "$.firstUsedAt")).isEqualTo("2026-01-05T08:00:00Z");
        assertThat(orders.of(pilot)).hasSize(1);
        assertThat(order(10, UUID.randomUUID().toString()).statusCode()).isEqualTo(201);
        assertThat(orders.of(pilot)).as("with a new key it is a new one").hasSize(2);
    }

    @Test
    void a_refusal_is_answered_again_word_for_word() {
        HttpResponse<String> first = ask("", key);
        HttpResponse<String> second = ask("", key);

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
    }

    @Test
    void placed_twenty_times_at_once_it_is_placed_once() throws Exception {
        List<HttpResponse<String>> answers = atOnce(() -> order(10, key));

        assertThat(orders.of(pilot)).hasSize(1);
        assertThat(answers).allSatisfy(answer -> {
            boolean running = answer.statusCode() == 409
                    && answer.headers().firstValue("Retry-After").isPresent();
            assertThat(running || answer.statusCode() == 201).as(answer.body()).isTrue();
        });
        List<HttpResponse<String>> answered =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(answered)
                .isNotEmpty()
                .extracting(HttpResponse::body)
                .containsOnly(answered.get(0).body());
        assertThat(answered)
                .filteredOn(answer ->
                        answer.headers().firstValue("Idempotency-Replayed").isEmpty())
                .as("one of them carried it out")
                .hasSize(1);
    }

    @Test
    void another_vendor_with_the_same_key_gets_its_own() {
        PilotId others = trials.in(Phase.DELIVERY, Terms.usual());
        ask("Label it?", key);

        HttpResponse<String> theirs = send(
                "/api/v1/pilots/" + others + "/escalations", vendorOf(others), keyed(key), question("Leave it out?"));

        assertThat(theirs.statusCode()).as(theirs.body()).isEqualTo(201);
        assertThat(theirs.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(escalations.of(others)).hasSize(1);
        assertThat(send(api("/escalations"), vendorOf(others), keyed(key), question("Label it?"))
                        .statusCode())
                .as("and nothing of the first one")
                .isEqualTo(404);
    }

    @Test
    void an_upload_is_known_by_its_parts_whatever_lies_between_them() {
        HttpResponse<String> first = handIn("cut-here", "sign-1,stop");
        HttpResponse<String> second = handIn("another-cut", "sign-1,stop");
        HttpResponse<String> other = handIn("cut-here", "sign-1,go");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(batches.of(pilot)).hasSize(1);
    }

    @Test
    void an_upload_that_cannot_be_read_is_refused_as_ever_and_uses_no_key() {
        HttpResponse<String> broken = send(
                api("/label-batches"),
                ines,
                keyed(key),
                request -> request.header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString("--x\r\nno part")));

        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(broken.body(), "$.reasons[0].place")).isEqualTo("body");
        assertThat(handIn("cut-here", "sign-1,stop").statusCode()).isEqualTo(201);
    }

    @Test
    void a_token_is_shown_once_also_to_who_asks_again() {
        HttpResponse<String> first =
                send("/api/v1/me/tokens", ines, keyed(key), Visitor.json("POST", "{\"label\":\"for the night\"}"));
        HttpResponse<String> second =
                send("/api/v1/me/tokens", ines, keyed(key), Visitor.json("POST", "{\"label\":\"for the night\"}"));

        assertThat(first.statusCode()).isEqualTo(201);
        String token = JsonPath.read(first.body(), "$.token");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).doesNotContain(token).contains("shown once");
        assertThat(JsonPath.<List<String>>read(
                        send("/api/v1/me/tokens", ines, HttpRequest.Builder::GET)
                                .body(),
                        "$[*].label"))
                .containsExactly("for the night");
    }

    @Test
    void by_whichever_token_of_a_person_it_is_one_key() {
        var vera = People.vendor(accounts, pilots.find(pilot).vendor());
        var first = Visitor.bearer(tokens.issue(vera.id(), "one"));
        var second = Visitor.bearer(tokens.issue(vera.id(), "two"));

        send(api("/escalations"), first, keyed(key), question("Label it?"));
        HttpResponse<String> again = send(api("/escalations"), second, keyed(key), question("Label it?"));

        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(escalations.of(pilot)).hasSize(1);
    }

    @Test
    void a_body_beyond_every_limit_is_refused_before_it_is_read() {
        String large = "{\"question\":\"" + "x".repeat(5 << 20) + "\"}";

        HttpResponse<String> answer = send(api("/escalations"), ines, keyed(key), Visitor.json("POST", large));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(JsonPath.<String>read(answer.body(), "$.reasons[0].place")).isEqualTo("body");
    }

    @Test
    void a_body_that_does_not_lie_in_memory_arrives_whole() {
        String longQuestion = "Label it? " + "x".repeat(200_000);
        HttpResponse<String> first = ask(longQuestion, key);
        HttpResponse<String> without = send(api("/escalations"), ines, question(longQuestion));

        assertThat(first.statusCode()).isEqualTo(without.statusCode());
        assertThat(JsonPath.<Object>read(first.body(), "$.reasons"))
                .isEqualTo(JsonPath.read(without.body(), "$.reasons"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb", "LONG"})
    void a_key_that_is_none_is_refused(String none) {
        HttpResponse<String> answer = ask("Label it?", none.equals("LONG") ? "x".repeat(256) : none);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JsonPath.<String>read(answer.body(), "$.reasons[0].place")).isEqualTo("Idempotency-Key");
        assertThat(escalations.of(pilot)).isEmpty();
    }

    @Test
    void two_keys_are_none_and_a_key_of_255_characters_is_one() {
        assertThat(send(api("/escalations"), ines, keyed("a"), keyed("b"), question("Label it?"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(ask("Label it?", "~".repeat(255)).statusCode()).isEqualTo(201);
    }

    @Test
    void whoever_is_not_let_in_uses_no_key() {
        assertThat(send(api("/escalations"), Visitor.bearer("pg_wrong"), keyed(key), question("Label it?"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(ask("Label it?", key).statusCode()).isEqualTo(201);
    }

    /** Headers but those of the connection. */
    private static Map<String, List<String>> lasting(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet()
                .removeAll(Set.of(
                        "connection",
                        "keep-alive",
                        "content-length",
                        "date",
                        "transfer-encoding",
                        "idempotency-replayed"));
        return headers;
    }

    private HttpResponse<String> order(int items, String withKey) {
        return send(
                api("/orders"),
                lead,
                keyed(withKey),
                Visitor.json("POST", "{\"items\":" + items + ",\"reason\":\"For the next week\"}"));
    }

    private HttpResponse<String> ask(String question, String withKey) {
        return send(api("/escalations"), ines, keyed(withKey), question(question));
    }

    private HttpResponse<String> handIn(String boundary, String row) {
        return send(
                api("/label-batches"),
                ines,
                keyed(key),
                FormParts.between(boundary)
                        .field("purpose", "PRODUCTION")
                        .field("sopVersion", "0.9")
                        .file("file", "monday.csv", "item,label\n" + row + "\n")
                        .post());
    }

    private static Consumer<HttpRequest.Builder> question(String text) {
        return Visitor.json(
                "POST", "{\"kind\":\"AMBIGUOUS_ITEM\",\"urgency\":\"TYPICAL\",\"question\":\"" + text + "\"}");
    }

    private static Consumer<HttpRequest.Builder> keyed(String key) {
        return request -> request.header("Idempotency-Key", key);
    }

    private Consumer<HttpRequest.Builder> vendorOf(PilotId its) {
        var person = People.vendor(accounts, pilots.find(its).vendor());
        return Visitor.basic(person.id().value(), People.PASSWORD);
    }

    private String api(String path) {
        return "/api/v1/pilots/" + pilot + path;
    }

    @SafeVarargs
    private HttpResponse<String> send(String path, Consumer<HttpRequest.Builder>... settings) {
        return Visitor.at(port).send(path, settings);
    }

    private static <T> List<T> atOnce(Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(TIMES);
        try {
            CyclicBarrier together = new CyclicBarrier(TIMES);
            List<Future<T>> running = IntStream.range(0, TIMES)
                    .mapToObj(time -> threads.submit(() -> {
                        together.await();
                        return call.call();
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
