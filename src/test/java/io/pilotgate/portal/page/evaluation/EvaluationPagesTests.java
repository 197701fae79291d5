package io.pilotgate.portal.page.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.Verdicts;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.FormParts;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialAnswers;
import io.pilotgate.testing.TrialEvaluations;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages and API of evaluations, the rating room and red flags. */
@PilotgateTest
class EvaluationPagesTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId MAX = new PersonId("max");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Vendors register;

    @Autowired
    TrialEvaluations trials;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    Verdicts verdicts;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Account lead;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void aLead() {
        clock.moveTo(Instant.parse("2026-11-26T12:00:00Z"));
        lead = People.staff(accounts, Role.LEAD);
        visitor = signedIn(lead);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_vendor_is_weighed_from_its_page_on() {
        VendorId vendor = vendors.certified();
        String list = "/vendors/" + vendor + "/evaluations";
        assertThat(visitor.get("/vendors/" + vendor).body()).contains(list);

        assertThat(post(list, Map.of("workload", "", "presets", "finance")).body())
                .contains("Name the work that the vendor is weighed for.");
        assertThat(post(list, Map.of("workload", "Boxes", "presets", "finance")).body())
                .contains("Choose one kind of work");
        HttpResponse<String> opened = post(list, Map.of("workload", "Boxes <b>", "presets", "healthcare"));
        assertThat(opened.statusCode()).isEqualTo(302);

        String page = path(opened);
        assertThat(visitor.get(page).body())
                .contains("Boxes &lt;b&gt;", "Healthcare", "no score yet", "Hold the scoping call", "Patient data")
                .contains("asks for a signature");
        assertThat(Stream.iterate(1, number -> number + 1)
                        .map(number -> visitor.get("/tasks?page=" + number).body())
                        .takeWhile(body -> body.contains("<tbody>"))
                        .anyMatch(body -> body.contains(page + "/tasks/")))
                .as("the task is among mine")
                .isTrue();
    }

    @Test
    void what_is_settled_before_is_a_form_each() {
        String page = "/evaluations/" + trials.open().id();

        assertThat(post(page + "/scope/scope", Map.of("SCOPE.workflow", "Boxes"))
                        .body())
                .contains("Record 'Volume'", "3 things to mend")
                .doesNotContain("Record 'Workflow'");
        assertThat(post(page + "/scope/src", Map.of("SRC.model", "Nearshore team", "SRC.nearshore", "99%"))
                        .body())
                .contains("The shares add to 99 %");
        assertThat(post(page + "/scope/src", Map.of("SRC.model", "Nearshore team", "SRC.nearshore", "100%"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page + "/scope/src").body()).contains("value=\"1\"", "selected");
        assertThat(visitor.get(page + "/scope/poetry").statusCode()).isEqualTo(404);
        assertThat(visitor.get(page).body()).contains("Nearshore team, and a mix that adds to 100 %.");
    }

    @Test
    void what_a_roadmap_needs_is_chosen_in_words_and_kept_under_its_key() {
        String page = "/evaluations/" + trials.open().id() + "/scope/need";

        assertThat(visitor.get(page).body())
                .containsPattern("value=\"genAiQa\"[^>]*> quality assurance of generative AI<")
                .containsPattern("value=\"evaluationServices\"[^>]*> evaluation services<");
        assertThat(post(page, Map.of("NEED.auditedSystems", "no", "NEED.roadmap", "genAiQa"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page).body()).containsPattern("value=\"genAiQa\"\\s+checked");
    }

    @Test
    void a_criterion_shows_answers_evidence_and_rating() {
        Evaluation evaluation = trials.answered();
        String page = "/evaluations/" + evaluation.id();
        Account other = People.staff(accounts, Role.QA);
        ask(page, lead, other);

        assertThat(post(page + "/criteria/QUA3/answers", Map.of("QUA3.value", "high"))
                        .body())
                .contains("'high' is not a number");
        assertThat(post(
                                page + "/criteria/QUA3/answers",
                                Map.of("QUA3.value", "0.65", "QUA3.metric", "Gwet's AC1", "QUA3.items", "40"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page + "/criteria/QUA3").body())
                .contains("An agreement under 0.7 is concerning.", "What would raise it");
        assertThat(post(page + "/criteria/QUA3/rating", Map.of("rating", "2")).body())
                .contains("QUA3 is 1 claimed at most");
        assertThat(post(page + "/criteria/QUA3/rating", Map.of("rating", "1")).statusCode())
                .isEqualTo(302);
        assertThat(post(page + "/criteria/QUA3/rating", Map.of("rating", "7")).statusCode())
                .isEqualTo(422);
        assertThat(signedIn(other).get(page + "/criteria/QUA3").body()).doesNotContain("1 claimed</dd>");
        assertThat(post(page + "/criteria/QUA3/evidence-link", Map.of("title", "Sheet", "link", "javascript:1"))
                        .body())
                .contains("is not an address");
        assertThat(visitor.get(page + "/criteria/ABC9").statusCode()).isEqualTo(404);
        assertThat(post(page + "/rating/hand-in", Map.of()).body()).contains("All 25 are rated");
        assertThat(post(page + "/rating/agreement", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void a_file_is_kept_and_saved_again() {
        String page = "/evaluations/" + trials.answered().id();
        String form = page + "/criteria/SEC1";
        String csrf = visitor.csrfOn(form);

        HttpResponse<String> sent = visitor.send(
                form + "/evidence-file",
                FormParts.form()
                        .field("_csrf", csrf)
                        .field("title", "Certificate")
                        .file("file", "iso.pdf", "IS-4711")
                        .post());

        assertThat(sent.statusCode()).isEqualTo(302);
        String shown = visitor.get(form).body();
        assertThat(shown).contains("Certificate", "SHA-256");
        String saved = shown.replaceAll("(?s).*href=\"(/evaluations/[^\"]*/evidence/[0-9]+)\".*", "$1");
        assertThat(visitor.get(saved).body()).isEqualTo("IS-4711");
        assertThat(visitor.get("/evaluations/" + trials.open().id() + saved.substring(saved.indexOf("/evidence")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_task_is_done_on_its_page() {
        String page = "/evaluations/" + trials.open().id();
        String task = visitor.get(page).body().replaceAll("(?s).*href=\"(/evaluations/[^\"]*/tasks/[^\"]+)\".*", "$1");

        assertThat(post(task + "/completion", Map.of("workflow", "Boxes")).body())
                .contains("Record 'Volume'");
        assertThat(post(task + "/claim", Map.of()).statusCode()).isEqualTo(302);
        assertThat(post(task + "/completion", Map.of("workflow", "Boxes", "volume", "Much", "securityPosture", "Low"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page).body()).contains("Confirm the outsourcing fit");
        assertThat(visitor.get(task).statusCode()).isEqualTo(404);
    }

    @Test
    void a_signature_takes_the_password_once_more() {
        String page = "/evaluations/" + trials.openWith(Set.of("healthcare")).id();
        Map<String, String> signature = Map.of("printedName", "Lena Adler", "meaning", "I approve");

        assertThat(post(page + "/signature", with(signature, "password", "wrong one"))
                        .body())
                .contains("This is not your password.")
                .doesNotContain("wrong one");
        assertThat(post(page + "/signature", with(signature, "password", People.PASSWORD))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page).body()).contains("Lena Adler (" + lead.id() + ")", "I approve", "current");
    }

    @Test
    void a_red_flag_is_recorded_and_cleared_on_the_page() {
        VendorId vendor = vendors.certified();
        String page = "/vendors/" + vendor + "/flags";

        assertThat(post(page, Map.of("code", "RF4")).body()).contains("RF3 and RF6 are", "Say what happened.");
        assertThat(post(
                                page,
                                Map.of(
                                        "code", "RF3",
                                        "reason", "Full volume or nothing",
                                        "evidence", "Letter of 25 November",
                                        "happenedOn", "2026-11-25"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page).body()).contains("RF3 Refuses a structured pilot", "Letter of 25 November");
        assertThat(post(page + "/RF3/clearance", Map.of("evidence", "")).body()).contains("goes with evidence alone");
        assertThat(post(page + "/RF3/clearance", Map.of("evidence", "Signed plan"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page).body()).contains("None is open.", "Signed plan");
    }

    @Test
    void data_and_task_are_chosen_and_rare_parts_counted() {
        String page = "/evaluations/" + trials.open().id();

        assertThat(visitor.get(page).body()).contains("Say which data is labelled, and what the task is.");
        visitor.post(page + "/scope/work", "WORK.taskType=&_csrf=" + encoded(visitor.csrfOn("/pilots/new")));
        assertThat(visitor.get(page).body())
                .as("nothing was said, and nothing is on record")
                .containsPattern("Data and task still stands at .{1,5}no data.{1,5}: Say which data is labelled")
                .doesNotContain("is on record.");
        String refused = visitor.post(
                        page + "/scope/work",
                        "WORK.modalities=Image&WORK.modalities=Lidar&WORK.taskType=3D+cuboid&WORK.strata=snow&_csrf="
                                + encoded(visitor.csrfOn("/pilots/new")))
                .body();
        assertThat(refused).contains("'snow' has no least count.").containsPattern("value=\"Lidar\"\\s+checked");
        assertThat(visitor.post(
                                page + "/scope/work",
                                "WORK.modalities=Image&WORK.modalities=Lidar&WORK.taskType=3D+cuboid"
                                        + "&WORK.strata=snow%3A+50&_csrf="
                                        + encoded(visitor.csrfOn("/pilots/new")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page).body()).contains("Data and task is on record.");
        assertThat(visitor.get(page + "/scope/work").body())
                .containsPattern("value=\"Image\"\\s+checked")
                .containsPattern("value=\"Lidar\"\\s+checked")
                .doesNotContainPattern("value=\"Radar\"\\s+checked")
                .contains("snow: 50");
        assertThat(visitor.get(page).body()).contains("Image, Lidar; 3D cuboid.", "no pilot can be launched for it");
    }

    @Test
    void weights_are_set_on_a_page_before_the_first_rating_and_by_the_api() {
        Evaluation evaluation = trials.answered();
        String page = "/evaluations/" + evaluation.id() + "/weights";
        Map<String, String> weights = new java.util.TreeMap<>();
        Criteria.all().forEach(criterion -> weights.put(criterion.code(), "4"));
        assertThat(visitor.get(page).body()).contains("They are those of General.", "QUA3 Inter-annotator agreement");

        weights.put("QUA3", "4.01");
        assertThat(post(page, with(weights, "reason", "Agreement")).body()).contains("The weights add to 100.01.");
        weights.put("QUA3", "much");
        assertThat(post(page, with(weights, "reason", "Agreement")).body()).contains("id=\"weights-QUA3-error\"");
        weights.putAll(Map.of("QUA3", "7.50", "SEC1", "0.50"));
        assertThat(post(page, with(weights, "reason", "Agreement")).body()).contains("SEC1 weighs at least 1");
        weights.putAll(Map.of("QUA3", "7", "SEC1", "1"));
        assertThat(post(page, weights).body()).contains("Say why the weights differ");
        assertThat(post(page, with(weights, "reason", "Agreement is all")).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/evaluations/" + evaluation.id()).body())
                .contains("set by " + lead.name() + " (" + lead.id() + ")", "Agreement is all");

        String api = "/api/v1/vendors/" + evaluation.vendor() + "/evaluations/" + evaluation.id() + "/weights";
        String all = Criteria.all().stream()
                .map(criterion -> "\"" + criterion.code() + "\": \"4\"")
                .collect(Collectors.joining(", ", "{\"weights\": {", "}, \"reason\": \"All alike\"}"));
        assertThat(call(Role.QA, api, all).statusCode()).isEqualTo(403);
        assertThat(call(Role.LEAD, api, "{\"weights\": {\"SEC1\": \"100\"}, \"reason\": \"x\"}")
                        .body())
                .contains("Each of the 25 criteria has a weight");
        assertThat(call(Role.LEAD, api, "{}").statusCode()).isEqualTo(422);
        assertThat(call(lead, api, all).body()).contains("\"reason\":\"All alike\"", "\"weight\":4.00");

        ask("/evaluations/" + evaluation.id(), lead, People.staff(accounts, Role.QA));
        post("/evaluations/" + evaluation.id() + "/criteria/SEC1/rating", Map.of("rating", "1"));
        assertThat(visitor.get(page).body()).contains("Rating has begun").doesNotContain("Set the weights</button>");
        assertThat(post(page, with(weights, "reason", "Too late")).statusCode()).isEqualTo(409);
    }

    @Test
    void a_link_is_kept_as_a_note_of_who_saw_what() {
        String form = "/evaluations/" + trials.answered().id() + "/criteria/SEC1";

        assertThat(post(
                                form + "/evidence-link",
                                Map.of(
                                        "title", "Register",
                                        "link", "https://example.com/iso",
                                        "seen", "IS-4711, valid to 2027-02-28"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(visitor.get(form).body())
                .contains(
                        "Seen there: IS-4711, valid to 2027-02-28",
                        "Note of the link, SHA-256",
                        Sha256.of("SEC1\nRegister\nhttps://example.com/iso\nIS-4711, valid to 2027-02-28\n" + lead.id()
                                        + "\n2026-11-26T12:00:00Z")
                                .hex())
                .contains("is not kept and can change");
    }

    @Test
    void a_certificate_that_was_answered_waits_in_the_form_of_the_register() {
        Evaluation evaluation = trials.openFor(vendors.withoutCertificate());
        answers.enter(evaluation.id(), TrialAnswers.good().values(), LENA);
        String page = "/vendors/" + evaluation.vendor();

        assertThat(visitor.get(page).body())
                .contains("It is a claim until you have the certificate in hand", "value=\"IS-4711\"")
                .contains("value=\"2027-02-28\"");
        assertThat(post(
                                page + "/certificate",
                                Map.of(
                                        "number", "IS-4711",
                                        "accreditedBody", "TÜV",
                                        "scope", "Annotation",
                                        "issuedOn", "2024-03-01",
                                        "expiresOn", "2027-02-28"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page).body()).contains("None is open.").doesNotContain("It is a claim");
    }

    @Test
    void a_flag_that_waits_is_shown_as_such() {
        Evaluation evaluation = trials.open();
        answers.enter(
                evaluation.id(),
                TrialAnswers.goodBut("STR2.check1=;STR2.check2=").values(),
                LENA);

        assertThat(visitor.get("/vendors/" + evaluation.vendor()).body())
                .contains("None is open.", "RF7 References not verified: not told yet", "by 2026-12-10");
        String name = register.find(evaluation.vendor()).name();
        assertThat(visitor.get("/vendors?q=" + encoded(name)).body()).contains("RF7 not told yet");
        assertThat(visitor.get("/evaluations/" + evaluation.id()).body()).contains("not asked yet");
        assertThat(Visitor.at(port)
                        .send(
                                "/api/v1/vendors/" + evaluation.vendor(),
                                Visitor.basic(lead.id().value(), People.PASSWORD))
                        .body())
                .contains("\"openRedFlags\":[]", "\"dueOn\":\"2026-12-10\"");
    }

    @Test
    void a_launch_from_an_evaluation_is_prefilled_and_held_to_it() {
        String waiting = trials.open().id().value();
        assertThat(visitor.get("/pilots/new?evaluation=" + waiting).statusCode())
                .isEqualTo(409);
        Evaluation evaluation = trials.agreed();
        verdicts.propose(evaluation.id(), Verdict.SHORTLIST, "The best", LENA);
        verdicts.confirm(evaluation.id(), MAX);

        assertThat(visitor.get("/evaluations/" + evaluation.id()).body()).contains("66.7 of 100", "25 of 25 pass");
        assertThat(visitor.get("/pilots/new?evaluation=" + evaluation.id()).body())
                .containsPattern("value=\"IMAGE\"\\s+checked")
                .containsPattern("value=\"BOUNDING_BOX\"\\s+selected")
                .contains(
                        "400,000 images a quarter",
                        "name=\"evaluationId\"",
                        evaluation.vendor().value());
        assertThat(post("/pilots/new", Map.of("evaluationId", waiting)).statusCode())
                .isIn(409, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/rating", "/criteria/SEC1", "/scope/scope"})
    void none_of_it_is_there_for_the_vendor_itself(String page) {
        Evaluation evaluation = trials.open();
        Visitor own = signedIn(People.vendor(accounts, evaluation.vendor()));

        assertThat(own.get("/evaluations/" + evaluation.id() + page).statusCode())
                .isIn(403, 404);
        assertThat(own.get("/vendors/" + evaluation.vendor() + "/flags").statusCode())
                .isIn(403, 404);
    }

    @Test
    void the_api_says_the_same() {
        VendorId vendor = vendors.certified();
        String api = "/api/v1/vendors/" + vendor + "/evaluations";
        HttpResponse<String> opened = call(Role.LEAD, api, "{\"workload\": \"Boxes\", \"presets\": [\"general\"]}");
        assertThat(opened.statusCode()).isEqualTo(201);
        String one = opened.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");

        assertThat(call(Role.QA, api, "{}").statusCode()).isEqualTo(403);
        assertThat(call(Role.LEAD, api, "{\"presets\": [\"poetry\"]}").statusCode())
                .isEqualTo(422);
        assertThat(call(Role.LEAD, one + "/answers", "{\"QUA3.value\": \"high\"}")
                        .body())
                .contains("QUA3.value", "not a number");
        assertThat(call(Role.LEAD, one + "/answers", "{\"NO.such\": \"x\"}").statusCode())
                .isEqualTo(422);
        assertThat(call(Role.LEAD, one + "/answers", "{\"QUA3.value\": \"0.80\"}")
                        .body())
                .contains("\"QUA3.value\":\"0.8\"", "\"score\":null", "RF1");
        Account qa = People.staff(accounts, Role.QA);
        String asked = "{\"reviewers\": [\"" + qa.id() + "\", \"" + lead.id() + "\"]}";
        assertThat(call(Role.LEAD, one + "/reviewers", asked).statusCode()).isEqualTo(200);
        assertThat(call(Role.LEAD, one + "/reviewers", "{\"reviewers\": [\"nobody1\", \"nobody2\"]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(call(qa, one + "/criteria/SEC1/rating", "{\"rating\": \"3\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(call(qa, one + "/criteria/SEC1/rating", "{\"rating\": \"0\"}")
                        .body())
                .contains("ABSENT");
        assertThat(call(qa, one + "/hand-in", "").statusCode()).isEqualTo(409);
        assertThat(call(
                                qa,
                                one + "/criteria/SEC1/evidence",
                                "{\"title\": \"Sheet\", \"link\": \"https://example.com/a\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(call(
                                Role.LEAD,
                                "/api/v1/vendors/" + vendors.certified() + one.substring(one.indexOf("/evaluations"))
                                        + "/answers",
                                "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call(Role.LEAD, "/api/v1/vendors/" + vendor + "/red-flags", "{\"code\": \"RF9\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private void ask(String page, Account... people) {
        String reviewers = java.util.Arrays.stream(people)
                .map(person -> "reviewers=" + person.id())
                .collect(Collectors.joining("&"));
        String csrf = visitor.csrfOn(page + "/rating");
        assertThat(visitor.post(page + "/rating/reviewers", reviewers + "&_csrf=" + encoded(csrf))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Criteria.all()).hasSize(25);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        String csrf = visitor.csrfOn("/pilots/new");
        return visitor.post(
                path,
                with(fields, "_csrf", csrf).entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String path(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }

    private Visitor signedIn(Account person) {
        Visitor anybody = Visitor.at(port);
        anybody.signIn(person.id().value(), People.PASSWORD);
        return anybody;
    }

    private HttpResponse<String> call(Role role, String path, String json) {
        return call(People.staff(accounts, role), path, json);
    }

    private HttpResponse<String> call(Account person, String path, String json) {
        return Visitor.at(port)
                .send(path, Visitor.basic(person.id().value(), People.PASSWORD), Visitor.json("POST", json));
    }
}
