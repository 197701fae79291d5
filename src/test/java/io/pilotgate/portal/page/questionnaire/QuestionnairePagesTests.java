package io.pilotgate.portal.page.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.NewEvaluation;
import io.pilotgate.evaluation.questionnaire.Drafts;
import io.pilotgate.evaluation.questionnaire.EvidenceFolder;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.evaluation.questionnaire.Submissions;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.FormParts;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A questionnaire through the front door: a lead sends it, the vendor's people answer, both sides read. */
@PilotgateTest
class QuestionnairePagesTests {

    private static final PersonId LENA = new PersonId("lena");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Evaluations evaluations;

    @Autowired
    EvaluationAnswers given;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Drafts drafts;

    @Autowired
    EvidenceFolder folder;

    @Autowired
    Submissions submissions;

    @Autowired
    SettableClock clock;

    @Autowired
    ObjectMapper json;

    private VendorId vendor = new VendorId("none");
    private EvaluationId evaluation = new EvaluationId("none");

    @SuppressWarnings("NullAway.Init")
    private Account ines;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void aVendorWithoutAPilot() {
        clock.moveTo(Instant.parse("2026-11-10T12:00:00Z"));
        vendor = vendors.certified();
        evaluation = evaluations
                .open(new NewEvaluation(vendor, "Street <signs>"), LENA)
                .id();
        ines = People.vendor(accounts, vendor);
        visitor = signedIn(ines);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_lead_sends_it_and_the_vendor_finds_it_on_its_first_page() {
        String page = "/vendors/" + vendor + "/evaluations/" + evaluation + "/questionnaire";
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        assertThat(post(lead, page, page, Map.of("dueOn", "soon", "zone", "Mars"))
                        .body())
                .contains("'soon' is not a date", "'Mars' is not a time zone");
        HttpResponse<String> sent = post(lead, page, page, Map.of("dueOn", "2026-12-01", "zone", "Asia/Manila"));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(location(lead.get(page))).contains("/questionnaires/questionnaire-");

        assertThat(visitor.get("/today").body())
                .contains("Questionnaire: Street &lt;signs&gt;", "questions without an answer", "due in 20 days")
                .contains("Tue 1 Dec 2026, 17:00 (Asia/Manila)");
        assertThat(visitor.get("/questionnaires").body()).contains("Street &lt;signs&gt;", "open, due in");
        assertThat(post(signedIn(People.staff(accounts, Role.QA)), page, "/access", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_lead_is_told_who_of_the_vendor_may_answer_and_where_nobody_can_yet() {
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        var silent = evaluations.open(new NewEvaluation(vendors.certified(), "Signs"), LENA);
        Questionnaire unheard = questionnaires.send(silent.id(), LocalDate.parse("2026-12-01"), ZoneId.of("UTC"), LENA);
        String page = "/questionnaires/" + send().id();

        assertThat(lead.get("/questionnaires/" + unheard.id()).body())
                .contains("Nobody yet: the vendor has no account. Ask an administrator to make one.");
        assertThat(lead.get(page).body()).contains("May answer", ines.name() + " (" + ines.id() + ")");
        assertThat(visitor.get(page).body()).doesNotContain("May answer");
    }

    @Test
    void drafts_are_saved_category_by_category_and_mistakes_stand_beside_their_field() {
        Questionnaire sent = send();
        String page = "/questionnaires/" + sent.id() + "/answers/security";

        HttpResponse<String> refused =
                post(visitor, page, page, Map.of("SEC1.site", "Porto", "SEC1.issuedOn", "31.12.2027"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#answers-SEC1.issuedOn\"", "'31.12.2027' is not a date", "value=\"Porto\"");
        assertThat(drafts.of(sent.id())).isEmpty();

        HttpResponse<String> saved = post(
                visitor,
                page,
                page,
                Map.of("SEC1.site", "Porto", "SEC1.coversWork", "yes", "QUA1.target", "98%", "then", "next"));
        assertThat(location(saved)).endsWith("/answers/quality");
        assertThat(drafts.of(sent.id()))
                .as("of this category alone")
                .isEqualTo(Map.of("SEC1.site", "Porto", "SEC1.coversWork", "yes"));
        assertThat(visitor.get("/questionnaires/" + sent.id() + "/answers/quality")
                        .body())
                .contains("Draft saved: 2 answers changed.");
        assertThat(visitor.get(page).body()).contains("value=\"Porto\"");
    }

    @Test
    void evidence_is_added_read_and_taken_away() {
        Questionnaire sent = send();
        String page = "/questionnaires/" + sent.id() + "/answers/security";
        String token = visitor.csrfOn(page);

        assertThat(visitor.send(
                                page + "/evidence",
                                FormParts.form()
                                        .field("_csrf", token)
                                        .field("question", "SEC1.scope")
                                        .field("link", "")
                                        .file("file", "iso.pdf", "the paper")
                                        .post())
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.send(
                                page + "/evidence",
                                FormParts.form()
                                        .field("_csrf", token)
                                        .field("question", "SEC1.scope")
                                        .field("link", "see mail")
                                        .post())
                        .body())
                .contains("'see mail' is not an address");
        long piece = folder.of(sent.id()).get(0).id();
        String file = "/questionnaires/" + sent.id() + "/evidence/" + piece;
        HttpResponse<String> paper = visitor.get(file);
        assertThat(paper.body()).isEqualTo("the paper");
        assertThat(paper.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(signedIn(People.staff(accounts, Role.QA)).get(file).statusCode())
                .as("a draft is the vendor's own")
                .isEqualTo(404);

        assertThat(post(visitor, file + "/remove", page, Map.of()).statusCode()).isEqualTo(302);
        assertThat(folder.of(sent.id())).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_file_is_said_by_cell_on_the_page() {
        Questionnaire sent = send();
        String page = "/questionnaires/" + sent.id();
        String broken = visitor.get(page + "/template.json")
                .body()
                .replaceFirst("(\"key\" : \"SEC1.issuedOn\"(?s:.*?)\"answer\" : )\"\"", "$1\"soon\"")
                .replaceFirst("(\"key\" : \"SEC1.expiresOn\"(?s:.*?)\"answer\" : )\"\"", "$1\"later\"");
        var form = FormParts.form().field("_csrf", visitor.csrfOn(page));

        HttpResponse<String> refused = visitor.send(
                page + "/file", form.file("file", "answers.json", broken).post());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "2 things to mend",
                        "answers[5].answer: SEC1.issuedOn, 'Date of issue'",
                        "'later' is not a date");
        HttpResponse<String> workbook = visitor.get(page + "/template.xlsx");
        assertThat(workbook.body()).startsWith("PK");
        assertThat(workbook.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "questionnaire.xlsx");
    }

    @Test
    void handing_in_locks_it_for_both_sides_until_a_lead_opens_it_again() {
        Questionnaire sent = send();
        String page = "/questionnaires/" + sent.id();
        String security = page + "/answers/security";
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        drafts.save(sent.id(), Map.of("SEC1.site", "Porto <b>"), ines.id());
        assertThat(lead.get(security).body()).contains("still writing").doesNotContain("Porto");

        assertThat(post(visitor, page + "/submit", page, Map.of()).body()).contains("questions have no answer");
        assertThat(post(visitor, page + "/submit", page, Map.of("leaveOpen", "true"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(given.of(evaluation).values()).isEqualTo(Map.of("SEC1.site", "Porto <b>"));
        assertThat(lead.get(security).body())
                .contains("Porto &lt;b&gt;", "not answered")
                .doesNotContain("<textarea");
        assertThat(visitor.get(security).body()).contains("Porto &lt;b&gt;").doesNotContain("<textarea");
        assertThat(visitor.get(page).body()).contains("handed in", "Save what was handed in");
        assertThat(visitor.get(page + "/submissions/1").body()).contains("\"SEC1.site\":\"Porto <b>\"");
        assertThat(post(visitor, security, page, Map.of("SEC1.site", "Rome")).statusCode())
                .isEqualTo(409);

        assertThat(post(lead, page + "/reopen", page, Map.of("dueOn", "2026-12-08", "zone", "UTC"))
                        .body())
                .contains("Say why, in at most 2000 characters");
        assertThat(post(
                                lead,
                                page + "/reopen",
                                page,
                                Map.of("dueOn", "2026-12-08", "zone", "UTC", "reason", "Once more."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(post(visitor, security, security, Map.of("SEC1.site", "Rome"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void declining_takes_a_reason() {
        Questionnaire sent = send();
        String page = "/questionnaires/" + sent.id();

        assertThat(post(visitor, page + "/decline", page, Map.of("reason", "")).body())
                .contains("Say why you decline");
        post(visitor, page + "/decline", page, Map.of("reason", "No capacity.", "refusesPilot", "true"));

        assertThat(questionnaires.find(sent.id()).refusesPilot()).isTrue();
        assertThat(visitor.get(page).body()).contains("declined, refuses a pilot", "No capacity.");
    }

    @Test
    void silence_past_the_date_is_seen_by_both_sides() {
        Questionnaire sent = send();
        clock.moveTo(Instant.parse("2026-12-03T09:00:00Z"));

        assertThat(visitor.get("/today").body()).contains("overdue by 2 days");
        assertThat(signedIn(People.staff(accounts, Role.QA))
                        .get("/questionnaires/" + sent.id())
                        .body())
                .contains("no answer, overdue by 2 days");
    }

    @Test
    void another_vendors_questionnaire_does_not_exist() {
        Questionnaire sent = send();
        Visitor other = signedIn(People.vendor(accounts, vendors.certified()));

        for (String path :
                new String[] {"", "/answers/security", "/template.xlsx", "/template.json", "/submissions/1"}) {
            assertThat(other.get("/questionnaires/" + sent.id() + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(other.get("/questionnaires").body()).contains("You have been sent no questionnaire");
    }

    @Test
    void programs_do_all_of_it_by_the_same_rules() throws IOException {
        String lead = People.staff(accounts, Role.LEAD).id().value();
        JsonNode sent = body(call(
                lead,
                "/api/v1/vendors/" + vendor + "/evaluations/" + evaluation + "/questionnaire",
                "{\"dueOn\": \"2026-12-01\", \"zone\": \"Asia/Manila\"}"));
        String api = "/api/v1/questionnaires/" + sent.path("id").asText();
        String person = ines.id().value();

        assertThat(call(person, api + "/answers", "{\"SEC1.issuedOn\": \"soon\", \"SEC1.nothing\": 1}")
                        .body())
                .contains("SEC1.issuedOn", "is not a date", "SEC1.nothing");
        assertThat(body(call(person, api + "/answers", "{\"SEC1.site\": \"Porto\", \"SEC1.scope\": null}"))
                        .path("changed")
                        .asInt())
                .isEqualTo(1);
        assertThat(call(
                                person,
                                api + "/evidence-links",
                                "{\"question\": \"SEC1.site\", \"link\": \"https://a.example\"}")
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> file = Visitor.at(port)
                .send(
                        api + "/file?dryRun=true",
                        Visitor.basic(person, People.PASSWORD),
                        FormParts.form()
                                .file(
                                        "file",
                                        "answers.json",
                                        get(person, api + "/template.json").body())
                                .post());
        assertThat(body(file).path("answered").asInt()).isEqualTo(1);
        assertThat(get(lead, api).body()).as("a draft is the vendor's own").doesNotContain("Porto");
        assertThat(call(lead, api + "/answers", "{}").statusCode()).isEqualTo(403);
        assertThat(call(person, api + "/submission", "{}").statusCode()).isEqualTo(422);
        assertThat(Visitor.at(port)
                        .send(api + "/evidence/1", Visitor.basic(lead, People.PASSWORD), HttpRequest.Builder::DELETE)
                        .statusCode())
                .isEqualTo(403);

        assertThat(body(call(person, api + "/submission", "{\"leaveOpen\": true}"))
                        .path("state")
                        .asText())
                .isEqualTo("SUBMITTED");
        assertThat(get(lead, api).body()).contains("Porto", "https://a.example");
        assertThat(call(person, api + "/declination", "{\"reason\": \"No.\"}").statusCode())
                .isEqualTo(409);
        assertThat(call(
                                lead,
                                api + "/reopening",
                                "{\"dueOn\": \"2026-12-08\", \"zone\": \"UTC\", \"reason\": \"Why not.\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private Questionnaire send() {
        return questionnaires.send(evaluation, LocalDate.parse("2026-12-01"), ZoneId.of("Asia/Manila"), LENA);
    }

    private Visitor signedIn(Account account) {
        Visitor person = Visitor.at(port);
        person.signIn(account.id().value(), People.PASSWORD);
        return person;
    }

    private HttpResponse<String> call(String person, String path, String body) {
        return Visitor.at(port).send(path, Visitor.basic(person, People.PASSWORD), Visitor.json("POST", body));
    }

    private HttpResponse<String> get(String person, String path) {
        Consumer<HttpRequest.Builder> basic = Visitor.basic(person, People.PASSWORD);
        return Visitor.at(port).send(path, basic);
    }

    private JsonNode body(HttpResponse<String> answer) throws IOException {
        return json.readTree(answer.body());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** @param page one that carries a form's token */
    private static HttpResponse<String> post(Visitor visitor, String path, String page, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return visitor.post(path, form + "&_csrf=" + URLEncoder.encode(visitor.csrfOn(page), StandardCharsets.UTF_8));
    }
}
