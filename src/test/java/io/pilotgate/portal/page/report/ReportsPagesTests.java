package io.pilotgate.portal.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.ClaimQueries;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page and the API of a pilot's reports, on the afternoon of Monday, 19 January, the day of the mid-pilot review. */
@PilotgateTest
class ReportsPagesTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-19");
    private static final String HEAD = "day,itemsDelivered,exceptions,annotatorsAtWork,claimedAccuracy\n";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    DailyReports reports;

    @Autowired
    MidPilotReviews reviews;

    @Autowired
    ClaimQueries queries;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @SuppressWarnings("NullAway.Init")
    private Account vendor;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void aPilotOnTheDayOfItsReview() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), TrialPilots.LEAD)
                .id();
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(Instant.parse("2026-01-19T14:00:00Z"));
        vendor = accounts.create(new NewAccount(
                People.name("v"),
                "Vendor Person",
                "vendor@example.org",
                Set.of(Role.VENDOR),
                pilots.find(pilot).vendor(),
                People.PASSWORD));
        visitor = Visitor.at(port);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void both_sides_find_it_from_the_pilots_page_and_the_vendor_alone_has_forms() {
        signIn(vendor);
        assertThat(visitor.get("/pilots/" + pilot).body())
                .contains("/pilots/" + pilot + "/reports", "0 of 10 daily reports are in, 5 missing.");
        assertThat(page()).contains("Report a day", "Enter your side", "Mon 12 Jan 2026", "no data");

        visitor = Visitor.at(port);
        signIn(People.staff(accounts, Role.QA));
        assertThat(page()).contains("By week", "2026-W03").doesNotContain("Report a day", "Enter your side");
    }

    @Test
    void to_another_vendors_person_it_does_not_exist() {
        signIn(People.vendor(accounts));
        for (String path : new String[] {"/reports", "/reports/template.csv"}) {
            assertThat(visitor.get("/pilots/" + pilot + path).statusCode()).isEqualTo(404);
        }
        for (String path :
                new String[] {"/daily-reports", "/daily-reports/roll-ups", "/mid-pilot-review", "/claim-queries"}) {
            assertThat(visitor.getJson("/api/v1/pilots/" + pilot + path).statusCode())
                    .as(path)
                    .isIn(401, 404);
        }
        assertThat(api(People.vendor(accounts), "/daily-reports").statusCode()).isEqualTo(404);
    }

    @Test
    void a_report_is_entered_with_every_figure() {
        signIn(vendor);

        assertThat(send("daily-reports", report(MONDAY)).statusCode()).isEqualTo(302);

        assertThat(reports.of(pilot).get(MONDAY))
                .isNotNull()
                .satisfies(stored -> assertThat(stored.report()).isEqualTo(TrialReports.full(MONDAY)));
        assertThat(page()).contains("in force", "Self-check: 30 of 1200 wrong", "Typical: 990 of 1000 in time");
    }

    @Test
    void a_refused_report_says_so_beside_each_field_and_keeps_what_was_typed() {
        signIn(vendor);
        Map<String, String> entered = report(MONDAY);
        entered.put("qa.peer.errorsFound", "301");
        entered.put("turnaround.rush.withinSla", "many");

        HttpResponse<String> answer = send("daily-reports", entered);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "id=\"report-turnaround.rush.withinSla-error\"", "value=\"many\"", "Two annotators were ill.");
        entered.put("turnaround.rush.withinSla", "45");
        assertThat(send("daily-reports", entered).body())
                .contains("id=\"report-qa.peer.errorsFound-error\"", "value=\"301\"");
        assertThat(reports.versions(pilot)).isEmpty();
    }

    @Test
    void a_late_report_is_said_to_wait() {
        signIn(vendor);

        String receipt = location(send("daily-reports", report(MONDAY.minusDays(3))));

        assertThat(visitor.get(receipt).body())
                .contains("after the cut-off: it waits for the lead's approval", "late, waits for the lead")
                .contains("you hear of it by letter");
        assertThat(page()).contains("waits for approval", "1 waiting for approval");
    }

    @Test
    void a_file_is_taken_whole_or_refused_with_row_and_column() {
        HttpResponse<String> refused = upload(HEAD + "2026-01-19,10,0,2,0.98\n2026-01-17,10,11,2,0.98\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("row 3, day", "row 3, exceptions");
        assertThat(reports.versions(pilot)).as("none was taken").isEmpty();

        assertThat(upload(HEAD + "2026-01-19,10,0,2,0.98\n2026-01-19,10,0,2,0.97\n")
                        .body())
                .contains("row 3, day", "is reported in row 2 already");

        HttpResponse<String> taken = upload(HEAD + "2026-01-19,10,0,2,0.98\n2026-01-16,10,0,2,98%\n");
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat((String) JsonPath.read(taken.body(), "$.sha256")).hasSize(64);
        assertThat((String) JsonPath.read(taken.body(), "$.reports[1].approval"))
                .isEqualTo("PENDING");
        assertThat(reports.versions(pilot)).hasSize(2);
    }

    @Test
    void a_file_on_the_page_is_checked_first_and_names_what_is_wrong() {
        signIn(vendor);

        String faulty =
                location(handIn(HEAD + "2026-01-17,10,0,2,0.98\n2026-01-19,ten,0,2,0.98\n2026-01-24,10,0,2,0.98\n"));

        assertThat(visitor.get(faulty).body())
                .contains(
                        "Nothing of it counts.",
                        "What is wrong with it",
                        "A day that is not a report day of this pilot")
                .contains("line 2 ('2026-01-17'), line 4 ('2026-01-24')", ">itemsDelivered<")
                .contains("Write digits alone, such as 1200.", "Download all of them as a file")
                .doesNotContain("Confirm: it counts", "Read it by other columns");
        assertThat(visitor.get(faulty + "/findings.csv").body())
                .contains("2,day,FIELD,A day that is not a report day of this pilot,'2026-01-17',Report days are")
                .contains("3,itemsDelivered,FIELD,");
        assertThat(reports.versions(pilot)).isEmpty();
    }

    @Test
    void a_right_file_on_the_page_says_what_becomes_of_it_and_counts_when_it_is_confirmed() {
        signIn(vendor);
        String staged = location(handIn(HEAD + "2026-01-19,10,0,2,0.98\n2026-01-16,10,0,2,98%\n"));

        assertThat(visitor.get(staged).body())
                .contains("Nothing is wrong with it.", "Worth a look", "Confirm: it counts")
                .contains("In time if confirmed by 2026-01-19 17:00 (Europe/Berlin): 2026-01-19.")
                .contains("wait for the buyer's approval: 2026-01-16.");
        assertThat(reports.versions(pilot)).as("it does not count yet").isEmpty();
        assertThat(visitor.get("/today").body()).contains("Confirm days.csv");

        visitor.post(staged + "/confirm", "_csrf=" + visitor.csrfOn("/access"));

        assertThat(visitor.get(staged).body())
                .contains("It counts. Your receipt stands below.", "day 15 of 30", "Rows accepted", "What happens next")
                .contains("Mon 19 Jan 2026, version 1", "in time, counts", "late, waits for the lead");
        assertThat(reports.versions(pilot)).hasSize(2);
    }

    @Test
    void a_file_of_the_page_is_refused_beside_its_field_where_there_is_none_or_it_is_too_large() {
        signIn(vendor);

        assertThat(handIn("").body()).contains("id=\"reportFile-file-error\"", "is empty");
        HttpResponse<String> large = handIn(HEAD + "x".repeat(1_000_000));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("A file of reports has at most 1 MB.");
    }

    @Test
    void the_form_twenty_times_is_one_report_with_one_receipt() {
        signIn(vendor);
        String first = location(send("daily-reports", report(MONDAY)));

        for (int time = 1; time < 20; time++) {
            assertThat(location(send("daily-reports", report(MONDAY)))).isEqualTo(first);
        }

        assertThat(reports.versions(pilot)).hasSize(1);
        assertThat(visitor.get(first).body())
                .contains("report-2026-01-19.json", "Rows accepted", "day 15 of 30", "SHA-256");
    }

    @Test
    void the_file_to_fill_in_names_the_columns_and_the_open_days() {
        signIn(vendor);
        reports.submit(pilot, TrialReports.full(MONDAY), vendor.id());

        HttpResponse<String> file = visitor.get("/pilots/" + pilot + "/reports/template.csv");

        assertThat(file.body())
                .startsWith("day,itemsDelivered,")
                .contains("2026-01-16,")
                .doesNotContain("2026-01-19");
    }

    @Test
    void the_vendor_enters_its_side_of_the_review() {
        signIn(vendor);
        assertThat(send("mid-pilot-review", Map.of("worksWell", "Calls", "toAdjust", " "))
                        .body())
                .contains("id=\"review-toAdjust-error\"", ">Calls</textarea>");

        send("mid-pilot-review", Map.of("worksWell", "Calls", "toAdjust", "Examples"));

        assertThat(reviews.of(pilot).lacking()).hasSize(1);
        assertThat(page()).contains("Examples", "not entered");
        HttpResponse<String> json = api(vendor, "/mid-pilot-review");
        assertThat((String) JsonPath.read(json.body(), "$.inputs[0].worksWell")).isEqualTo("Calls");
    }

    @Test
    void a_question_on_a_figure_is_answered_by_the_vendor_and_seen_by_the_lead() {
        reports.submit(pilot, TrialReports.of(MONDAY, "0.90"), vendor.id());
        signIn(vendor);
        assertThat(page()).contains("90 % claimed, the contract's threshold is 96 %", "Your answer");

        assertThat(send("claim-queries/2026-01-19/1", Map.of("answer", "")).statusCode())
                .isEqualTo(422);
        assertThat(send("claim-queries/2026-01-19/9", Map.of("answer", "x")).statusCode())
                .isEqualTo(404);
        assertThat(send("claim-queries/soon/9", Map.of("answer", "x")).statusCode())
                .isEqualTo(404);
        send("claim-queries/2026-01-19/1", Map.of("answer", "Two <new> people."));

        assertThat(queries.of(pilot))
                .singleElement()
                .satisfies(query -> assertThat(query.waits()).isFalse());
        visitor = Visitor.at(port);
        signIn(People.staff(accounts, Role.LEAD));
        assertThat(page()).contains("Two &lt;new&gt; people.").doesNotContain("Your answer");
        assertThat(send("claim-queries/2026-01-19/1", Map.of("answer", "x")).statusCode())
                .as("the vendor's part")
                .isEqualTo(403);
    }

    @Test
    void the_api_rolls_up_and_shows_every_version() {
        Account lead = People.staff(accounts, Role.LEAD);
        reports.submit(pilot, TrialReports.full(MONDAY), vendor.id());
        reports.submit(pilot, TrialReports.of(MONDAY, "0.97"), vendor.id());

        String all = api(lead, "/daily-reports").body();
        assertThat((Integer) JsonPath.read(all, "$.versions.length()")).isEqualTo(2);
        assertThat((Integer) JsonPath.read(all, "$.reports[0].version")).isEqualTo(2);
        assertThat((Integer) JsonPath.read(all, "$.missingDays.length()")).isEqualTo(5);
        String weeks = api(vendor, "/daily-reports/roll-ups?period=week").body();
        assertThat((String) JsonPath.read(weeks, "$[1].period")).isEqualTo("2026-W04");
        assertThat((Integer) JsonPath.read(weeks, "$[1].totals.items")).isEqualTo(1200);
        assertThat((Object) JsonPath.read(weeks, "$[0].totals.items"))
                .as("no data")
                .isNull();
        assertThat((String) JsonPath.read(
                        api(lead, "/daily-reports/roll-ups?period=month").body(), "$[0].period"))
                .isEqualTo("2026-01");
        assertThat(api(lead, "/daily-reports/roll-ups?period=year").statusCode())
                .isEqualTo(422);
    }

    private String page() {
        HttpResponse<String> page = visitor.get("/pilots/" + pilot + "/reports");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> handIn(String csv) {
        return visitor.send(
                "/pilots/" + pilot + "/daily-reports/file",
                request -> request.header("Accept", "text/html"),
                multipart(csv, visitor.csrfOn("/access")));
    }

    /** The path alone. */
    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.body()))
                .replaceFirst("^http://[^/]+", "")
                .replaceFirst(";jsessionid=.*", "");
    }

    private void signIn(Account account) {
        visitor.signIn(account.id().value(), People.PASSWORD);
    }

    private HttpResponse<String> send(String path, Map<String, String> entered) {
        String csrf = visitor.csrfOn("/pilots/" + pilot + "/reports");
        String form = entered.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return visitor.post("/pilots/" + pilot + "/" + path, form + "&_csrf=" + csrf);
    }

    private HttpResponse<String> api(Account person, String path) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + path,
                        Visitor.basic(person.id().value(), People.PASSWORD));
    }

    private HttpResponse<String> upload(String csv) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + "/daily-reports",
                        Visitor.basic(vendor.id().value(), People.PASSWORD),
                        multipart(csv, ""));
    }

    private static java.util.function.Consumer<HttpRequest.Builder> multipart(String csv, String csrf) {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf
                + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"days.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--cut--\r\n";
        return request -> request.header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static Map<String, String> report(LocalDate day) {
        Map<String, String> entered = new LinkedHashMap<>();
        entered.put("day", day.toString());
        entered.put("itemsDelivered", "1200");
        entered.put("claimedAccuracy", "98.75%");
        entered.put("exceptions", "12");
        entered.put("annotatorsAtWork", "14");
        entered.put("qa.self.checked", "1200");
        entered.put("qa.self.errorsFound", "30");
        entered.put("qa.peer.checked", "300");
        entered.put("qa.peer.errorsFound", "6");
        entered.put("qa.lead.checked", "60");
        entered.put("qa.lead.errorsFound", "1");
        entered.put("turnaround.typical.finished", "1000");
        entered.put("turnaround.typical.withinSla", "990");
        entered.put("turnaround.peak.finished", "150");
        entered.put("turnaround.peak.withinSla", "140");
        entered.put("turnaround.rush.finished", "50");
        entered.put("turnaround.rush.withinSla", "45");
        entered.put("remarks", "Two annotators were ill.");
        return entered;
    }
}
