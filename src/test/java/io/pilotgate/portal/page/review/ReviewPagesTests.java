package io.pilotgate.portal.page.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.commercial.RampPlans;
import io.pilotgate.decision.Outcome;
import io.pilotgate.decision.monthly.MonthlyReviews;
import io.pilotgate.decision.monthly.ReviewMonths;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of monthly reviews through the front door, and the API beside it: 57 of 60 fresh items of this month are right. */
@PilotgateTest
class ReviewPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    RampPlans ramps;

    @Autowired
    GroundTruth truth;

    @Autowired
    LabelBatches batches;

    @Autowired
    MonthlyReviews reviews;

    @Autowired
    ReviewMonths months;

    @Autowired
    Clock clock;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void aMonthThatIsGathered() {
        pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
        truth.seal(pilot, TruthPurpose.MONTH, TrialLabels.truth("month", 60), LabelColumns.guessed(), TrialPilots.QA);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.labels("month", 60, 57),
                LabelColumns.guessed(),
                People.name("v"));
        months.look(pilots.find(pilot), clock.instant());
        reviews.close(pilot, month());
    }

    @Test
    void staff_see_counts_and_intervals_and_the_vendor_whole_per_cent_once_it_is_signed() {
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        Visitor vendor = signedIn(vendorsPerson());
        assertThat(page(lead))
                .contains("57 of 60 correct (95.00 %)", "Clopper-Pearson", "waits for a lead", "Fresh truth is sealed");
        assertThat(page(vendor))
                .contains("No month is reviewed yet.")
                .doesNotContain("Fresh truth is sealed")
                // As a whole word: the page's random token and the pilot's id have digits of their own.
                .doesNotContainPattern("\\b57\\b");

        reviews.sign(pilot, month(), "A good month.", TrialPilots.LEAD);

        assertThat(page(vendor)).contains("95 %", "A good month.", "<svg").doesNotContain("57 of 60", "95.00");
        assertThat(page(lead)).contains("A good month.", "signed ");
        assertThat(vendor.get("/pilots/" + pilot + "/reviews/months.csv").body())
                .contains("month,worked,accuracy_percent", month() + ",yes,95,no data,0");
        assertThat(vendor.get("/pilots/" + pilot + "/reviews/months.xlsx").statusCode())
                .isEqualTo(200);
        assertThat(lead.get("/pilots/" + pilot).body()).contains("Monthly reviews", "1 month");
        DateSpan days = reviews.find(pilot, month()).days();
        assertThat(page(vendor).contains("scaled up to a whole month"))
                .as("said where the work began within the month")
                .isEqualTo(days.length() < month().lengthOfMonth());
        assertThat(vendor.get("/pilots/" + pilot + "/reviews/months.csv").body())
                .contains("first_day,last_day", "A good month.," + days.first() + "," + days.last());
    }

    @Test
    void the_api_tells_both_sides_what_is_theirs() {
        reviews.sign(pilot, month(), "", TrialPilots.LEAD);
        Account vendor = vendorsPerson();

        assertThat(call(vendor, "GET", "/reviews", "").body())
                .contains("\"percent\":95", "\"worked\":true", "\"communication\":null")
                .doesNotContain("graded");
        assertThat(call(vendor, "GET", "/reviews/details", "").statusCode()).isEqualTo(404);
        assertThat(call(People.staff(accounts, Role.FINANCE), "GET", "/reviews/details", "")
                        .body())
                .contains("\"correct\":57,\"items\":60", "\"underFloor\":false");
        assertThat(call(vendor, "GET", "/reviews.csv", "").body()).contains(month() + ",yes,95");
        assertThat(call(vendor, "POST", "/engagement/end", "{\"reason\":\"Enough\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call(People.staff(accounts, Role.LEAD), "POST", "/engagement/end", "{\"reason\":\"Enough\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_lead_ends_the_work_that_goes_on() {
        outcomes.decide(pilot, Outcome.SCALE_UP);
        ramps.make(pilot, today().plusDays(1), 60, 100, TrialPilots.LEAD);
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        assertThat(page(lead)).contains("Work after the pilot goes on from", "End the work");

        assertThat(end(lead, "").statusCode()).isEqualTo(422);
        assertThat(end(lead, "The programme ends.").statusCode()).isEqualTo(302);

        assertThat(page(lead)).contains("The programme ends.").doesNotContain("End the work after the pilot");
    }

    private HttpResponse<String> end(Visitor lead, String reason) {
        return lead.post(
                "/pilots/" + pilot + "/reviews/end",
                "reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8) + "&_csrf="
                        + URLEncoder.encode(lead.csrfOn("/access"), StandardCharsets.UTF_8));
    }

    private YearMonth month() {
        return YearMonth.from(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String page(Visitor visitor) {
        return visitor.get("/pilots/" + pilot + "/reviews").body();
    }

    private HttpResponse<String> call(Account account, String method, String path, String body) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + path,
                        Visitor.basic(account.id().value(), People.PASSWORD),
                        method.equals("GET") ? request -> {} : Visitor.json(method, body));
    }

    private Visitor signedIn(Account account) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(account.id().value(), People.PASSWORD);
        return visitor;
    }

    private Account vendorsPerson() {
        return People.vendor(accounts, pilots.find(pilot).vendor());
    }
}
