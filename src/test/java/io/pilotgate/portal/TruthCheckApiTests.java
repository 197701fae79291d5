package io.pilotgate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.FormParts;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PilotgateTest
class TruthCheckApiTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    GroundTruth truth;

    @Autowired
    TrialPilots trials;

    private PilotId pilot = new PilotId("none");
    private Account second;
    private Account third;

    @BeforeEach
    void sealed() {
        pilot = trials.launched(TrialPilots.QUICK);
        second = People.staff(accounts, Role.QA);
        third = People.staff(accounts, Role.QA);
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.file(
                        "item,truth",
                        IntStream.range(0, 40)
                                .mapToObj(index -> "hidden-" + index + ",yes")
                                .toList()),
                LabelColumns.guessed(),
                TrialPilots.QA);
    }

    @Test
    void from_the_second_labels_to_the_interval() {
        assertThat(get(second, "").statusCode()).isEqualTo(404);
        HttpResponse<String> kept = keep(second, "item,truth\nhidden-0,no\nhidden-1,yes\n");
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.body()).contains("\"checked\":2", "\"differing\":1", "\"undecided\":1", "\"wrongShare\":null");
        assertThat(kept.body()).doesNotContain("hidden-0");
        int number = JsonPath.read(kept.body(), "$.differences[0].number");

        assertThat(get(second, "/" + number).statusCode())
                .as("gave one of them")
                .isEqualTo(403);
        HttpResponse<String> pair = get(third, "/" + number);
        assertThat(pair.body()).contains("\"item\":\"hidden-0\"", "\"yes\"", "\"no\"");
        String secondIs = JsonPath.<String>read(pair.body(), "$.a").equals("no") ? "A" : "B";
        assertThat(rule(third, number, "{\"choice\":\"MAYBE\",\"reason\":\"?\"}")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> ruled = rule(third, number, "{\"choice\":\"" + secondIs + "\",\"reason\":\"Section 4.\"}");

        assertThat(ruled.body()).contains("\"wrong\":1", "\"right\":\"THE_SECOND\"", "\"undecided\":0");
        assertThat(JsonPath.<Double>read(get(third, "").body(), "$.wrongShare[1]"))
                .isBetween(0.98, 1.0);
        assertThat(get(third, "/" + number).statusCode()).isEqualTo(409);
        assertThat(get(third, "/987").statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_that_cannot_be_read_is_told_by_its_lines_alone() {
        HttpResponse<String> refused = keep(second, "item,truth\nhidden-0,no\nhidden-0,yes\n");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("line 3").doesNotContain("hidden-0");
        assertThat(keep(second, "").statusCode()).isEqualTo(422);
        assertThat(keep(second, "item,truth\nother,no\n").body()).contains("not in the sealed blind set: 2");
    }

    @Test
    void the_vendor_gets_nothing_of_it_and_others_do_nothing() {
        Account vendor = People.vendor(accounts, pilots.find(pilot).vendor());
        Account lead = People.staff(accounts, Role.LEAD);

        assertThat(get(vendor, "").statusCode()).isEqualTo(404);
        assertThat(keep(vendor, "item,truth\nhidden-0,no\n").statusCode()).isEqualTo(404);
        assertThat(keep(lead, "item,truth\nhidden-0,no\n").statusCode()).isEqualTo(403);
        keep(second, "item,truth\nhidden-0,no\n");
        assertThat(get(lead, "").statusCode()).isEqualTo(200);
        assertThat(get(lead, "/1").statusCode()).isEqualTo(403);
        assertThat(get(vendor, "/1").statusCode()).isEqualTo(404);
        Visitor visitor = Visitor.at(port);
        visitor.signIn(vendor.id().value(), People.PASSWORD);
        assertThat(visitor.get("/pilots/" + pilot).body()).doesNotContain("truth-check");
        assertThat(visitor.get("/pilots/" + pilot + "/truth-check").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> keep(Account person, String file) {
        return call(
                person, "", FormParts.form().file("file", "second.csv", file).post());
    }

    private HttpResponse<String> rule(Account person, int number, String json) {
        return call(person, "/" + number + "/ruling", Visitor.json("POST", json));
    }

    private HttpResponse<String> get(Account person, String path) {
        return call(person, path, request -> {});
    }

    private HttpResponse<String> call(Account person, String path, Consumer<HttpRequest.Builder> asked) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + "/truth-check" + path,
                        Visitor.basic(person.id().value(), People.PASSWORD),
                        asked);
    }
}
