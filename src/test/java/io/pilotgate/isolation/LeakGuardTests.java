package io.pilotgate.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.CalibrationReviews;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.ResultQueries;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialDisputes;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a vendor may ask of its results in a day is counted for the vendor, whoever asks for it. */
@PilotgateTest
class LeakGuardTests {

    private static final Instant EVENING = Instant.parse("2026-03-10T22:30:00Z");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    ResultQueries queries;

    @Autowired
    Calibrations calibrations;

    @Autowired
    CalibrationReviews reviews;

    @Autowired
    GroundTruth truth;

    @Autowired
    LabelBatches batches;

    @Autowired
    TrialDisputes disputes;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void aPilot() {
        clock.moveTo(EVENING);
        pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void another_person_and_another_token_meet_the_same_counter() {
        Account first = vendorsPerson();
        String token = tokens.issue(first.id(), "first");
        for (int look = 1; look <= queries.mostPerDay(); look++) {
            assertThat(audits(token).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> oneMore = audits(token);
        assertThat(oneMore.statusCode()).isEqualTo(429);
        assertThat(oneMore.headers().firstValue("Retry-After"))
                .as("an hour and a half before midnight in the pilot's zone")
                .hasValue("5400");
        assertThat(oneMore.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(oneMore.body()).contains("looked at " + queries.mostPerDay() + " times today", "tomorrow");

        assertThat(audits(tokens.issue(first.id(), "second")).statusCode()).isEqualTo(429);
        accounts.disable(first.id());
        Account second = vendorsPerson();
        assertThat(audits(tokens.issue(second.id(), "third")).statusCode())
                .as("the vendor put another person on it")
                .isEqualTo(429);

        clock.moveTo(EVENING.plusSeconds(5400));
        assertThat(audits(tokens.issue(second.id(), "fourth")).statusCode()).isEqualTo(200);
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("result-queries-used-up"))
                .as("the buyer sees it, once")
                .hasSize(1);
    }

    @Test
    void pages_count_too_and_say_so_while_the_rest_of_them_stays() {
        IntStream.range(0, queries.mostPerDay()).forEach(look -> queries.count(pilots.find(pilot)));
        Visitor vendor = signedIn(vendorsPerson());

        HttpResponse<String> page = vendor.get("/pilots/" + pilot + "/audits");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("look again tomorrow");
        HttpResponse<String> pilots = vendor.get("/pilots/" + pilot);
        assertThat(pilots.statusCode()).isEqualTo(200);
        assertThat(pilots.body()).contains("look again tomorrow", "Deliver a label batch");

        Visitor staff = signedIn(People.staff(accounts, Role.QA));
        assertThat(staff.get("/pilots/" + pilot + "/audits").statusCode())
                .as("staff look as often as they like")
                .isEqualTo(200);
    }

    /** What was contested is told with the scores, and stays there without them. */
    @Test
    void scores_after_disputes_count_too() {
        PilotId decided = disputes.contested(1);
        disputes.decide(decided, 1, false);
        Account person = personOf(decided);
        String address = "/api/v1/pilots/" + decided + "/disputes";
        var bearer = Visitor.bearer(tokens.issue(person.id(), "first"));
        Visitor page = signedIn(person);
        assertThat(JsonPath.<String>read(Visitor.at(port).send(address, bearer).body(), "$.original.verdict"))
                .isEqualTo("ACCEPT");
        for (int look = 2; look <= queries.mostPerDay(); look++) {
            assertThat(page.get("/pilots/" + decided + "/disputes").body()).contains("11 of 12");
        }

        assertThat(Visitor.at(port).send(address, bearer).statusCode()).isEqualTo(429);
        HttpResponse<String> refused = page.get("/pilots/" + decided + "/disputes");
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("look again tomorrow", "D-1").doesNotContain("11 of 12");
    }

    @Test
    void each_pilot_has_a_counter_of_its_own() {
        IntStream.range(0, queries.mostPerDay()).forEach(look -> queries.count(pilots.find(pilot)));
        PilotId other = trials.in(Phase.DELIVERY, TrialPilots.QUICK);

        queries.count(pilots.find(other));
    }

    @Test
    void looks_at_the_same_time_are_counted_one_by_one() {
        AtomicInteger refused = new AtomicInteger();
        IntStream.range(0, queries.mostPerDay() + 7).parallel().forEach(look -> {
            try {
                queries.count(pilots.find(pilot));
            } catch (Refusal tooMany) {
                refused.incrementAndGet();
            }
        });
        assertThat(refused).hasValue(7);
    }

    /** A vendor that changes its people does not begin calibration anew: the attempt is the pilot's. */
    @Test
    void calibration_attempts_survive_the_people() {
        PilotId calibrating = trials.in(Phase.CALIBRATION, TrialPilots.QUICK);
        truth.seal(
                calibrating,
                TruthPurpose.CALIBRATION,
                TrialLabels.truth("one", 50),
                LabelColumns.guessed(),
                TrialPilots.QA);
        calibrations.prepare(calibrating, "Fifty items.", TrialPilots.QA);
        Account first = personOf(calibrating);
        deliver(calibrating, "one", first);
        calibrations.grade(calibrating);
        reviews.repeat(calibrating, "Too many errors.", TrialPilots.QA);

        accounts.disable(first.id());
        Account second = personOf(calibrating);

        assertThat(calibrations.attempt(calibrating)).isEqualTo(2);
        Visitor qa = Visitor.at(port);
        String told = qa.send(
                        "/api/v1/pilots/" + calibrating + "/calibration",
                        Visitor.basic(People.staff(accounts, Role.QA).id().value(), People.PASSWORD))
                .body();
        assertThat(JsonPath.<Integer>read(told, "$[0].attempt")).isEqualTo(1);
        assertThat(second.vendor()).isEqualTo(first.vendor());
    }

    private void deliver(PilotId id, String prefix, Account by) {
        batches.submit(
                id,
                BatchPurpose.CALIBRATION,
                "labels.csv",
                TrialLabels.labels(prefix, 50, 30),
                LabelColumns.guessed(),
                by.id());
    }

    private HttpResponse<String> audits(String token) {
        return Visitor.at(port).send("/api/v1/pilots/" + pilot + "/audits", Visitor.bearer(token));
    }

    private Account vendorsPerson() {
        return personOf(pilot);
    }

    private Account personOf(PilotId id) {
        return accounts.create(new NewAccount(
                People.name("v"),
                "Vendor Person",
                "vendor@example.org",
                Set.of(Role.VENDOR),
                pilots.find(id).vendor(),
                People.PASSWORD));
    }

    private Visitor signedIn(Account person) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.id().value(), People.PASSWORD);
        return visitor;
    }
}
