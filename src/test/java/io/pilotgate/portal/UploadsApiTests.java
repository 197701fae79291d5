package io.pilotgate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.AllJudgments;
import io.pilotgate.testing.FormParts;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Label batches and daily reports over the wire, as the vendor's programs hand them in. */
@PilotgateTest
class UploadsApiTests {

    private static final int TIMES = 20;

    /** More than is checked within its request. */
    private static final String LARGE = labels(350_000);

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    Vendors vendors;

    @Autowired
    LabelBatches batches;

    @Autowired
    TrialPilots trials;

    @Autowired
    SettableClock clock;

    private PilotId pilot = new PilotId("none");
    private Consumer<HttpRequest.Builder> ines = request -> {};

    @BeforeEach
    void delivering() {
        clock.moveTo(Launches.MORNING);
        pilot = trials.in(Phase.DELIVERY, Terms.usual());
        ines = signedIn(People.vendor(accounts, pilots.find(pilot).vendor()));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void one_call_answers_with_the_batch_and_its_receipt() {
        vendors.setZone(pilots.find(pilot).vendor(), ZoneId.of("Asia/Manila"), new PersonId("ines"));

        HttpResponse<String> answer = handIn(labels(3));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String body = answer.body();
        assertThat(JsonPath.<Integer>read(body, "$.rows")).isEqualTo(3);
        assertThat(JsonPath.<String>read(body, "$.sha256"))
                .isEqualTo(Sha256.of(labels(3)).hex());
        assertThat(JsonPath.<Integer>read(body, "$.receipt.rowsAccepted")).isEqualTo(3);
        assertThat(JsonPath.<Integer>read(body, "$.receipt.countsAsDay")).isEqualTo(1);
        assertThat(JsonPath.<String>read(body, "$.receipt.receivedAt")).isEqualTo("2026-01-05T08:00:00Z");
        assertThat(JsonPath.<String>read(body, "$.receipt.receivedInPilotZone")).isEqualTo("2026-01-05T08:00:00Z");
        assertThat(JsonPath.<String>read(body, "$.receipt.receivedInVendorZone"))
                .isEqualTo("2026-01-05T16:00:00+08:00[Asia/Manila]");
        assertThat(JsonPath.<String>read(body, "$.receipt.next")).isNotBlank();
        String place = answer.headers().firstValue("Location").orElseThrow();
        assertThat(JsonPath.<Object>read(get(place + "/receipt").body(), "$"))
                .isEqualTo(JsonPath.read(body, "$.receipt"));
    }

    @Test
    void what_labeling_tools_write_is_found_out_or_named() {
        String prodigy = "{\"text\":\"x\",\"meta\":{\"id\":\"sign-1\"},\"label\":\"stop\",\"answer\":\"accept\","
                + "\"_annotator_id\":\"rui\",\"_input_hash\":1,\"_task_hash\":2}\n"
                + "{\"text\":\"y\",\"meta\":{\"id\":\"sign-2\"},\"label\":\"go\",\"answer\":\"ignore\","
                + "\"_annotator_id\":\"rui\",\"_input_hash\":3,\"_task_hash\":4}\n";

        HttpResponse<String> unknown =
                send("/label-batches", form(prodigy).field("format", "doodle").post());
        HttpResponse<String> staged =
                send("/uploads", form(prodigy).field("itemColumn", "id").post());

        assertThat(unknown.statusCode()).as(unknown.body()).isEqualTo(422);
        assertThat(unknown.body()).contains("There is no format 'doodle'", "prodigy", "label-studio");
        assertThat(staged.statusCode()).as(staged.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(staged.body(), "$.state")).isEqualTo("CHECKED");
        assertThat(JsonPath.<List<String>>read(staged.body(), "$.outcome.notices"))
                .containsExactly(
                        "Read as prodigy: 1 file, 1 answer.",
                        "Left out: answers that the annotator skipped, cancelled or ignored, 1 (line 2 'sign-2').");
        assertThat(JsonPath.<Integer>read(staged.body(), "$.outcome.labels.stop"))
                .isEqualTo(1);
    }

    @Test
    void the_same_file_twenty_times_in_a_row_is_one_batch() {
        List<String> answers = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            HttpResponse<String> answer = handIn(labels(5));
            assertThat(answer.statusCode()).isEqualTo(201);
            answers.add(answer.body());
        }

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(batches.of(pilot)).hasSize(1);
        assertThat(AllJudgments.of(batches, pilot, BatchPurpose.PRODUCTION)).hasSize(5);
    }

    @Test
    void the_same_file_twenty_times_at_once_is_one_batch() throws Exception {
        List<HttpResponse<String>> answers = atOnce(() -> handIn(labels(500)));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        assertThat(batches.of(pilot)).hasSize(1);
        assertThat(AllJudgments.of(batches, pilot, BatchPurpose.PRODUCTION)).hasSize(500);
    }

    @Test
    void staged_twenty_times_at_once_and_confirmed_twenty_times_at_once_it_is_one_batch() throws Exception {
        List<HttpResponse<String>> staged =
                atOnce(() -> send("/uploads", form(labels(50)).post()));
        assertThat(staged)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
        String place = staged.get(0).headers().firstValue("Location").orElseThrow();
        assertThat(staged)
                .extracting(answer -> answer.headers().firstValue("Location").orElseThrow())
                .containsOnly(place);

        List<HttpResponse<String>> confirmed = atOnce(() -> post(place + "/confirm"));

        assertThat(confirmed)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
        assertThat(confirmed)
                .extracting(HttpResponse::body)
                .containsOnly(confirmed.get(0).body());
        assertThat(batches.of(pilot)).hasSize(1);
    }

    @Test
    void a_wrong_file_is_refused_with_every_line_and_a_staged_one_tells_them_in_json_and_csv() {
        String wrong = "item,label\nsign-1,stop\nsign-2,\nsign-1,go\n=1+1,\n";
        assertThat(handIn(wrong).statusCode()).isEqualTo(422);
        assertThat(handIn(wrong).body()).contains("line 3, column 'label'", "line 4");

        HttpResponse<String> staged = send("/uploads", form(wrong).post());
        assertThat(staged.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<String>read(staged.body(), "$.state")).isEqualTo("FAULTY");
        String place = staged.headers().firstValue("Location").orElseThrow();

        String json = get(place + "/findings?limit=2").body();
        assertThat(JsonPath.<Integer>read(json, "$.total")).isEqualTo(3);
        assertThat(JsonPath.<List<Integer>>read(json, "$.findings[*].line")).containsExactly(3, 5);
        assertThat(JsonPath.<Integer>read(json, "$.next")).isEqualTo(2);
        assertThat(JsonPath.<List<String>>read(json, "$.groups[*].code")).containsExactly("EMPTY", "SECOND_LABEL");
        HttpResponse<String> csv = get(place + "/findings.csv");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(csv.body().lines().toList())
                .hasSize(4)
                .startsWith(
                        "line,column,code,cause,found,mend",
                        "3,label,EMPTY,Empty cells,,\"Fill them in, or leave these rows out.\"")
                .last()
                .asString()
                .startsWith("4,,SECOND_LABEL,");
        assertThat(post(place + "/confirm").statusCode()).isEqualTo(409);
    }

    @Test
    void a_dry_run_answers_findings_and_counts_and_keeps_nothing() {
        HttpResponse<String> right =
                send("/label-batches?dryRun=true", form(labels(3)).post());
        HttpResponse<String> wrong =
                send("/label-batches?dryRun=true", form("item,label\na,\n").post());

        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(right.body(), "$.acceptable")).isTrue();
        assertThat(JsonPath.<Integer>read(right.body(), "$.outcome.rows")).isEqualTo(3);
        assertThat(JsonPath.<Boolean>read(wrong.body(), "$.acceptable")).isFalse();
        assertThat(JsonPath.<List<Integer>>read(wrong.body(), "$.findings[*].line"))
                .containsExactly(2);
        assertThat(JsonPath.<List<Object>>read(get(api("/uploads")).body(), "$"))
                .isEmpty();
        assertThat(JsonPath.<List<Object>>read(get(api("/label-batches")).body(), "$"))
                .isEmpty();
    }

    @Test
    void without_a_version_of_the_sop_it_is_refused_with_those_that_are_signed() {
        HttpResponse<String> answer = send(
                "/label-batches",
                FormParts.form()
                        .field("purpose", "PRODUCTION")
                        .file("file", "a.csv", labels(3))
                        .post());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(answer.body(), "$.reasons[0].place")).isEqualTo("sopVersion");
        assertThat(JsonPath.<String>read(answer.body(), "$.reasons[0].text")).endsWith("Signed by both sides: 0.9.");
    }

    @Test
    void a_manifest_comes_as_a_part_of_json_or_as_fields() {
        HttpResponse<String> part = send(
                "/label-batches",
                form(labels(3))
                        .field("manifest", "{\"rows\": 4, \"labels\": [\"stop\"]}")
                        .post());
        HttpResponse<String> file = send(
                "/label-batches",
                form(labels(3)).file("manifest", "m.json", "{\"items\": 5}").post());
        HttpResponse<String> fields = send(
                "/label-batches",
                form(labels(3)).field("sha256", "0".repeat(64)).post());
        HttpResponse<String> broken = send(
                "/label-batches", form(labels(3)).field("manifest", "{rows}").post());
        HttpResponse<String> right = send(
                "/label-batches",
                form(labels(3)).field("manifest", "{\"rows\": 3, \"items\": 3}").post());

        assertThat(part.statusCode()).isEqualTo(422);
        assertThat(part.body()).contains("The manifest declares rows 4; the file has 3.");
        assertThat(file.body()).contains("The manifest declares items 5; the file has 3.");
        assertThat(fields.body()).contains("The manifest declares sha256 000");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(broken.body(), "$.reasons[0].place")).isEqualTo("manifest");
        assertThat(right.statusCode()).as(right.body()).isEqualTo(201);
    }

    @Test
    void a_large_file_is_answered_with_where_to_ask() {
        HttpResponse<String> answer = handIn(LARGE);

        assertThat(answer.statusCode()).isEqualTo(202);
        String place = answer.headers().firstValue("Location").orElseThrow();
        String body = get(place).body();
        assertThat(JsonPath.<String>read(body, "$.state")).isEqualTo("RECEIVED");
        assertThat(JsonPath.<Integer>read(body, "$.rowsDone")).isZero();
        assertThat(handIn(LARGE).headers().firstValue("Location")).contains(place);
        HttpResponse<String> withdrawn = answered(place, request -> request.DELETE());
        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(withdrawn.body(), "$.state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void the_same_report_in_json_twenty_times_at_once_is_one_report() throws Exception {
        clock.moveTo(Instant.parse("2026-01-12T15:00:00Z"));
        String report = "{\"day\":\"2026-01-12\",\"itemsDelivered\":100,\"claimedAccuracy\":0.98,\"exceptions\":1,"
                + "\"annotatorsAtWork\":4}";

        List<HttpResponse<String>> answers = atOnce(() -> send("/daily-reports", Visitor.json("POST", report)));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        assertThat(send("/daily-reports", Visitor.json("POST", report)).body())
                .isEqualTo(answers.get(0).body());
        assertThat(JsonPath.<List<Integer>>read(get(api("/daily-reports")).body(), "$.versions[*].version"))
                .containsExactly(1);
        String body = answers.get(0).body();
        assertThat(JsonPath.<Integer>read(body, "$.version")).isEqualTo(1);
        assertThat(JsonPath.<String>read(body, "$.receipt.sha256"))
                .isEqualTo(Sha256.of(report).hex());
        assertThat(JsonPath.<Boolean>read(body, "$.receipt.late")).isFalse();
        String other = report.replace("100", "101");
        assertThat(JsonPath.<Integer>read(
                        send("/daily-reports", Visitor.json("POST", other)).body(), "$.version"))
                .isEqualTo(2);
        assertThat(JsonPath.<Boolean>read(
                        send("/daily-reports?dryRun=true", Visitor.json("POST", report))
                                .body(),
                        "$.acceptable"))
                .isTrue();
    }

    @Test
    void the_same_table_of_reports_twenty_times_at_once_is_one_report_a_day() throws Exception {
        clock.moveTo(Instant.parse("2026-01-13T15:00:00Z"));
        String table = "day,itemsDelivered,claimedAccuracy,exceptions,annotatorsAtWork\n2026-01-12,100,0.98,1,4\n"
                + "2026-01-13,90,0.97,0,4\n";
        FormParts form = FormParts.form().file("file", "reports.csv", table);

        List<HttpResponse<String>> answers = atOnce(() -> send("/daily-reports", form.post()));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        assertThat(JsonPath.<List<Integer>>read(get(api("/daily-reports")).body(), "$.versions[*].version"))
                .containsExactly(1, 1);
        assertThat(JsonPath.<List<Integer>>read(answers.get(0).body(), "$.reports[*].version"))
                .containsExactly(1, 1);
    }

    @Test
    void reports_staged_twenty_times_at_once_and_confirmed_twenty_times_at_once_are_one_report() throws Exception {
        clock.moveTo(Instant.parse("2026-01-12T15:00:00Z"));
        String table = "day,itemsDelivered,claimedAccuracy,exceptions,annotatorsAtWork\n2026-01-12,100,0.98,1,4\n";
        FormParts form = FormParts.form().field("kind", "DAILY_REPORTS").file("file", "reports.csv", table);

        List<HttpResponse<String>> staged = atOnce(() -> send("/uploads", form.post()));
        String place = staged.get(0).headers().firstValue("Location").orElseThrow();
        assertThat(staged)
                .extracting(answer -> answer.headers().firstValue("Location").orElseThrow())
                .containsOnly(place);
        List<HttpResponse<String>> confirmed = atOnce(() -> post(place + "/confirm"));

        assertThat(confirmed)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
        assertThat(confirmed)
                .extracting(HttpResponse::body)
                .containsOnly(confirmed.get(0).body());
        assertThat(JsonPath.<List<Integer>>read(get(api("/daily-reports")).body(), "$.versions[*].version"))
                .containsExactly(1);
    }

    @Test
    void the_same_figures_in_twenty_other_writings_at_once_are_one_version() throws Exception {
        clock.moveTo(Instant.parse("2026-01-12T15:00:00Z"));
        AtomicInteger blanks = new AtomicInteger();
        String figures = "\"day\":\"2026-01-12\",\"itemsDelivered\":100,\"claimedAccuracy\":0.98,\"exceptions\":1,"
                + "\"annotatorsAtWork\":4}";

        List<HttpResponse<String>> answers = atOnce(() ->
                send("/daily-reports", Visitor.json("POST", "{" + " ".repeat(blanks.incrementAndGet()) + figures)));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(JsonPath.<Integer>read(answer.body(), "$.version"))
                        .as(answer.body())
                        .isEqualTo(1));
        assertThat(JsonPath.<List<Integer>>read(get(api("/daily-reports")).body(), "$.versions[*].version"))
                .containsExactly(1);
        assertThat(JsonPath.<List<Object>>read(get(api("/uploads")).body(), "$"))
                .as("each of them has a receipt for its bytes")
                .hasSize(TIMES);
    }

    @Test
    void a_report_in_json_is_a_file_too_and_a_dry_run_of_any_way_keeps_nothing() {
        clock.moveTo(Instant.parse("2026-01-12T15:00:00Z"));
        String report = "{\"day\":\"2026-01-12\",\"itemsDelivered\":100,\"claimedAccuracy\":0.98,\"exceptions\":1,"
                + "\"annotatorsAtWork\":4}";
        FormParts file = FormParts.form().file("file", "report.json", report);
        FormParts wrong = FormParts.form().file("file", "report.json", report.replace("100", "-1"));

        for (String path : List.of("/daily-reports?dryRun=true", "/uploads?kind=daily_reports&dryRun=true")) {
            String right = send(path, file.post()).body();
            assertThat(JsonPath.<Boolean>read(right, "$.acceptable")).as(right).isTrue();
            assertThat(JsonPath.<List<String>>read(right, "$.outcome.notices[*]"))
                    .singleElement()
                    .asString()
                    .startsWith("In time if confirmed by 2026-01-12 ");
            assertThat(JsonPath.<List<String>>read(send(path, wrong.post()).body(), "$.findings[*].column"))
                    .containsExactly("itemsDelivered", "exceptions");
        }
        assertThat(send("/uploads?kind=report", file.post()).body()).contains("DAILY_REPORTS, LABEL_BATCH");
        assertThat(JsonPath.<List<Object>>read(get(api("/uploads")).body(), "$"))
                .isEmpty();

        HttpResponse<String> taken = send("/daily-reports", file.post());

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(taken.body(), "$.receipt.fileName")).isEqualTo("report.json");
        assertThat(send("/daily-reports", Visitor.json("POST", report))
                        .headers()
                        .firstValue("Location"))
                .as("the same bytes in another way are the same upload")
                .isEqualTo(taken.headers().firstValue("Location"));
    }

    @Test
    void reports_are_staged_as_their_kind() {
        clock.moveTo(Instant.parse("2026-01-12T15:00:00Z"));
        String table = "day,itemsDelivered,claimedAccuracy,exceptions,annotatorsAtWork\n2026-01-12,100,0.98,1,4\n";
        FormParts form = FormParts.form().field("kind", "DAILY_REPORTS").file("file", "reports.csv", table);

        HttpResponse<String> staged = send("/uploads", form.post());
        assertThat(staged.statusCode()).as(staged.body()).isEqualTo(201);
        HttpResponse<String> confirmed =
                post(staged.headers().firstValue("Location").orElseThrow() + "/confirm");

        assertThat(JsonPath.<String>read(staged.body(), "$.kind")).isEqualTo("DAILY_REPORTS");
        assertThat(confirmed.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<Integer>read(confirmed.body(), "$.receipt.countsAsDay"))
                .isEqualTo(8);
    }

    @Test
    void what_is_anothers_does_not_exist_and_the_buyer_only_looks() {
        String place = send("/uploads", form(labels(3)).post())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Consumer<HttpRequest.Builder> stranger = signedIn(People.vendor(accounts));
        Consumer<HttpRequest.Builder> lead = signedIn(People.staff(accounts, Role.LEAD));

        for (String path : List.of(place, place + "/findings", place + "/findings.csv", place + "/receipt")) {
            assertThat(Visitor.at(port).send(path, stranger).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(Visitor.at(port)
                        .send(place, stranger, request -> request.DELETE())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.at(port).send(place, lead).statusCode()).isEqualTo(200);
        assertThat(Visitor.at(port)
                        .send(place, lead, request -> request.DELETE())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.at(port)
                        .send(place + "/confirm", lead, Visitor.json("POST", ""))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(place.replaceAll("[0-9]+$", "x")).statusCode()).isEqualTo(404);
        assertThat(get(place.replaceAll("[0-9]+$", "99999999")).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> handIn(String file) {
        return send("/label-batches", form(file).post());
    }

    private static FormParts form(String file) {
        return FormParts.form()
                .field("purpose", "PRODUCTION")
                .field("sopVersion", "0.9")
                .file("file", "monday.csv", file);
    }

    private HttpResponse<String> send(String path, Consumer<HttpRequest.Builder> request) {
        return answered(api(path), request);
    }

    private HttpResponse<String> get(String path) {
        return answered(path, request -> request.GET());
    }

    private HttpResponse<String> post(String path) {
        return answered(path, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> answered(String path, Consumer<HttpRequest.Builder> request) {
        return Visitor.at(port).send(path, ines, request);
    }

    private String api(String path) {
        return "/api/v1/pilots/" + pilot + path;
    }

    private static Consumer<HttpRequest.Builder> signedIn(Account person) {
        return Visitor.basic(person.id().value(), People.PASSWORD);
    }

    private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(TIMES);
        ExecutorService programs = Executors.newFixedThreadPool(TIMES);
        try {
            Callable<HttpResponse<String>> together = () -> {
                start.await();
                return call.call();
            };
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> one : programs.invokeAll(Collections.nCopies(TIMES, together))) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            programs.shutdownNow();
        }
    }

    private static String labels(int items) {
        return "item,label\n"
                + IntStream.range(0, items)
                        .mapToObj(item -> "sign-" + item + ",stop\n")
                        .collect(Collectors.joining());
    }
}
