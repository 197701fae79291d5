package io.pilotgate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.grading.figures.GradedSet;
import io.pilotgate.grading.figures.TrialFigures;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures over the wire: what the buyer's people see of them, and how little the vendor's. */
@PilotgateTest
class FiguresApiTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialFigures figures;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void delivered() {
        pilot = figures.delivered();
    }

    @Test
    void figures_come_with_n_interval_and_method() {
        Account qa = People.staff(accounts, Role.QA);
        assertThat(get(qa, "/calibration").statusCode()).isEqualTo(404);
        assertThat(get(qa, "/calibration").body()).contains("Waits for a worker.");

        HttpResponse<String> asked = send(qa, "/calibration", "POST");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        assertThat(asked.headers().firstValue("Location"))
                .hasValue("/api/v1/pilots/" + pilot + "/figures/calibration/progress");
        assertThat(JsonPath.<String>read(get(qa, "/calibration/progress").body(), "$.state"))
                .isEqualTo("QUEUED");
        figures.compute(pilot, GradedSet.CALIBRATION);

        String progress = get(qa, "/calibration/progress").body();
        assertThat(JsonPath.<String>read(progress, "$.state")).isEqualTo("DONE");
        assertThat(JsonPath.<Integer>read(progress, "$.answersDone")).isEqualTo(100);
        String body = get(qa, "/calibration").body();
        assertThat(JsonPath.<String>read(body, "$.figures.labelKind")).isEqualTo("SPAN");
        assertThat(JsonPath.<String>read(body, "$.figures.rule")).startsWith("strict");
        assertThat(JsonPath.<Integer>read(body, "$.figures.report.strict.correct"))
                .isEqualTo(88);
        assertThat(JsonPath.<List<Double>>read(body, "$.figures.figures[?(@.key=='/strict/f1')].value"))
                .containsExactly(0.88);
        assertThat(JsonPath.<List<Integer>>read(body, "$.figures.figures[?(@.key=='/strict/f1')].n"))
                .containsExactly(100);
        assertThat(JsonPath.<List<String>>read(body, "$.figures.figures[*].method"))
                .allSatisfy(method -> assertThat(method).contains("95 %").contains("2,000 draws"));
        assertThat(body).doesNotContain("hidden-");
    }

    @Test
    void the_vendor_sees_the_agreement_of_its_annotators_and_no_more() {
        Account ines = People.vendor(accounts, pilots.find(pilot).vendor());
        figures.compute(pilot, GradedSet.CALIBRATION);
        figures.compute(pilot, GradedSet.AGREEMENT);

        assertThat(JsonPath.<List<String>>read(answered(ines, "GET", "").body(), "$[*].set"))
                .containsExactly("AGREEMENT");
        assertThat(JsonPath.<Integer>read(get(ines, "/agreement").body(), "$.figures.report.agreement.raters"))
                .isEqualTo(2);
        for (String hidden : List.of("/calibration", "/calibration/progress", "/blind", "/blind/progress")) {
            assertThat(get(ines, hidden).statusCode()).as(hidden).isEqualTo(404);
            assertThat(get(ines, hidden).body()).contains("There are no figures by this name.");
        }
        assertThat(send(ines, "/calibration", "POST").statusCode()).isEqualTo(404);
        assertThat(send(ines, "/agreement", "POST").statusCode()).isEqualTo(404);
        assertThat(page(ines, "/calibration").statusCode()).isEqualTo(404);
        assertThat(page(ines, "/agreement").body()).contains("Krippendorff").doesNotContain("hidden-", "Compute them");
    }

    @Test
    void what_cannot_be_computed_yet_is_refused_with_the_reason() {
        Account qa = People.staff(accounts, Role.QA);

        HttpResponse<String> early = send(qa, "/blind", "POST");

        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("after the delivery is locked");
        assertThat(get(qa, "/doodle").statusCode()).isEqualTo(404);
        assertThat(send(People.staff(accounts, Role.FINANCE), "/agreement", "POST")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> get(Account person, String path) {
        return answered(person, "GET", path);
    }

    private HttpResponse<String> send(Account person, String path, String method) {
        return answered(person, method, path);
    }

    private HttpResponse<String> answered(Account person, String method, String path) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + "/figures" + path,
                        Visitor.basic(person.id().value(), People.PASSWORD),
                        request -> request.method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> page(Account person, String path) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.id().value(), People.PASSWORD);
        return visitor.get("/pilots/" + pilot + "/figures" + path);
    }
}
