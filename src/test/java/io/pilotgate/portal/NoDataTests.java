package io.pilotgate.portal;

import static io.pilotgate.testing.People.PASSWORD;
import static io.pilotgate.testing.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.CalibrationReviews;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Scorecards elsewhere give an empty month a hundred (as ERPNext's do) and an empty job a nought or a one (as CVAT's
 * do). Here either is no data, on the page and in the API, and the gate stays shut.
 */
@PilotgateTest
class NoDataTests {

    /** Ninety days from Monday, 5 January: report days in January, February and March. */
    private static final Instant EARLY_IN_MARCH = Instant.parse("2026-03-03T18:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    DailyReports reports;

    @Autowired
    LabelBatches batches;

    @Autowired
    GroundTruth truth;

    @Autowired
    Calibrations calibrations;

    @Autowired
    CalibrationReviews reviews;

    @Autowired
    BlindGrading grading;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Gates gates;

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
    private Account lead;

    @BeforeEach
    void aPilotOfNinetyDays() {
        clock.moveTo(Launches.MORNING);
        lead = People.staff(accounts, Role.LEAD, Role.QA);
        var company = vendors.certified();
        pilot = pilots.launch(Launches.with(company).lasting(90).plan(), lead.id())
                .id();
        vendor = accounts.create(new NewAccount(
                People.name("v"), "Ines Vega", "ines@labelworks.example", Set.of(Role.VENDOR), company, PASSWORD));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_month_without_reports_is_no_data() {
        trials.moveTo(pilot, Phase.DELIVERY);
        for (LocalDate day : reportDays("2026-01")) {
            clock.moveTo(day.atTime(15, 0).toInstant(ZoneOffset.UTC));
            reports.submit(pilot, TrialReports.of(day, "1"), vendor.id());
        }
        clock.moveTo(EARLY_IN_MARCH);

        String months = api("/daily-reports/roll-ups?period=month");
        assertThat(month(months, "2026-01")).containsEntry("items", 12_000).containsEntry("claimedAccuracy", 1);
        assertThat(month(months, "2026-02"))
                .containsEntry("items", null)
                .containsEntry("claimedAccuracy", null)
                .containsEntry("fewestAnnotators", null)
                .containsEntry("exceptions", Map.of("k", 0, "n", 0));
        assertThat(rowOf("2026-02", page("/reports"))).contains("no data").doesNotContain("100", "0 %", "0.0");
        held(Gate.DELIVERY, "dailyReports", "No report for");
    }

    @Test
    void days_without_work_are_no_score_whatever_a_scorecard_says_of_them() {
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(EARLY_IN_MARCH);
        String scorecard = "day,itemsDelivered,exceptions,annotatorsAtWork,claimedAccuracy\n2026-02-02,0,0,0,100%\n"
                + "2026-02-03,0,0,0,0%\n2026-02-04,0,0,0,\n";

        HttpResponse<String> refused = handIn("daily-reports", scorecard);
        assertThat(refused.statusCode()).isEqualTo(422);
        List<Map<String, String>> reasons = JsonPath.read(refused.body(), "$.reasons");
        assertThat(reasons)
                .extracting(reason -> reason.get("place"))
                .containsExactly("row 2, claimedAccuracy", "row 3, claimedAccuracy");
        assertThat(refused.body()).contains("no data is not a score");

        String honest = scorecard.replace("100%", "").replace("0%", "");
        assertThat(handIn("daily-reports", honest).statusCode()).isEqualTo(201);
        reports.versions(pilot)
                .forEach(stored -> assertThat(stored.report().claimedAccuracy()).isNull());
        held(Gate.DELIVERY, "dailyReports", "Waiting for the lead's approval: 3");
    }

    /** The scorecard as it is exported knows other columns: none of them is taken for a figure of ours. */
    @Test
    void an_exported_scorecard_is_no_report() {
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(EARLY_IN_MARCH);

        HttpResponse<String> refused = handIn(
                "daily-reports", "supplier,start_date,end_date,total_score\nLabelworks,2026-02-01,2026-02-28,100.0\n");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is no column 'total_score'", "The column 'day' is missing");
        assertThat(reports.versions(pilot)).isEmpty();
    }

    @Test
    void an_empty_job_is_no_batch() {
        trials.moveTo(pilot, Phase.DELIVERY);

        HttpResponse<String> refused = handIn(
                "label-batches?sopVersion=0.9&purpose=PRODUCTION&itemColumn=frame",
                "job,frame,assignee,label\n7,f-001,ana,\n7,f-002,ana,\n");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Empty cells in column 'label', 2 times");
        assertThat(batches.of(pilot)).isEmpty();
        held(Gate.DELIVERY, "blindItemsDelivered", "0 of 12 drawn items");
    }

    @Test
    void a_calibration_without_answers_is_no_data() {
        trials.moveTo(pilot, Phase.CALIBRATION);
        sealCalibration();

        assertThat(api("/calibration")).isEqualTo("[]");
        assertThat(page("")).contains("No calibration batch has been graded.");
        held(Gate.CALIBRATION, "calibration", "No calibration batch of attempt 1 has been graded.");
    }

    @Test
    void a_batch_in_which_nothing_can_be_graded_is_no_data() {
        trials.moveTo(pilot, Phase.CALIBRATION);
        sealCalibration();
        batches.submit(
                pilot,
                BatchPurpose.CALIBRATION,
                "job-7.csv",
                TrialLabels.labels("frame", 60, 60),
                LabelColumns.guessed(),
                vendor.id());
        calibrations.grade(pilot);

        String graded = api("/calibration");
        assertThat(JsonPath.<Map<String, Object>>read(graded, "$[0].figure"))
                .containsEntry("items", 0)
                .containsEntry("accuracy", null)
                .containsEntry("wilson", null)
                .containsEntry("clopperPearson", null);
        assertThat(page("")).contains("No data is not a score: the batch shows nothing.");
        held(Gate.CALIBRATION, "calibration", "No data is not a score");
        assertThatThrownBy(() -> reviews.accept(pilot, "Looks good.", lead.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_blind_set_of_which_nothing_came_is_no_data() {
        trials.moveTo(pilot, Phase.DELIVERY);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "other.csv",
                TrialLabels.labels("other", 30, 30),
                LabelColumns.guessed(),
                vendor.id());
        held(Gate.DELIVERY, "blindItemsDelivered", "0 of 12 drawn items");
        deliveries.lock(pilot);
        grading.grade(pilot);

        String results = api("/results");
        assertThat(JsonPath.<String>read(results, "$.verdict")).isEqualTo("NO_DATA");
        assertThat(JsonPath.<Object>read(results, "$.blind.accuracy")).isNull();
        assertThat(JsonPath.<Integer>read(results, "$.notDelivered")).isEqualTo(12);
        assertThat(JsonPath.<Object>read(results, "$.pooled.figure.accuracy")).isNull();
        assertThat(JsonPath.<Object>read(results, "$.pooled.bootstrap")).isNull();
        assertThat(page("")).contains("12 of 12 drawn items were not delivered and are in no figure.");
        held(Gate.DELIVERY, "blindItemsDelivered", "0 of 12 drawn items");
    }

    private void sealCalibration() {
        truth.seal(pilot, TruthPurpose.CALIBRATION, TrialLabels.truth("asked", 60), LabelColumns.guessed(), lead.id());
    }

    /** The condition says "no data" in the API and on the page, and the gate does not open. */
    private void held(Gate gate, String condition, String reason) {
        List<Map<String, Object>> found = JsonPath.read(
                api("/gates"), "$[?(@.gate == '" + gate + "')].conditions[?(@.key == '" + condition + "')]");
        assertThat(found).singleElement().satisfies(told -> {
            assertThat(told).containsEntry("verdict", "no data").containsEntry("holdsTheGate", true);
            assertThat(String.valueOf(told.get("reason"))).contains(reason);
        });
        assertThatThrownBy(() -> gates.approve(pilot, gate, "", lead.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("(no data): ")
                .hasMessageContaining(reason);
        assertThat(page("")).contains(">no data<");
    }

    private List<LocalDate> reportDays(String month) {
        return pilots.find(pilot).schedule().reportDays().stream()
                .filter(day -> day.toString().startsWith(month))
                .toList();
    }

    private static Map<String, Object> month(String months, String period) {
        List<Map<String, Object>> totals = JsonPath.read(months, "$[?(@.period == '" + period + "')].totals");
        return totals.get(0);
    }

    private static String rowOf(String period, String page) {
        int at = page.indexOf(period);
        assertThat(at).as(period).isPositive();
        return page.substring(at, page.indexOf("</tr>", at)).replaceAll("<[^>]*>", " ");
    }

    private String page(String path) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(lead.id().value(), PASSWORD);
        return visitor.get("/pilots/" + pilot + path).body();
    }

    private String api(String path) {
        HttpResponse<String> answer = Visitor.at(port)
                .send("/api/v1/pilots/" + pilot + path, basic(lead.id().value(), PASSWORD));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> handIn(String path, String csv) {
        return Visitor.at(port)
                .send("/api/v1/pilots/" + pilot + "/" + path, basic(vendor.id().value(), PASSWORD), multipart(csv));
    }

    private static Consumer<HttpRequest.Builder> multipart(String csv) {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"export.csv\"\r\n\r\n" + csv
                + "\r\n--cut--\r\n";
        return request -> request.header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(body));
    }
}
