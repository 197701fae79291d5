package io.pilotgate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The mix of a pilot's items at the door: for the buyer's people, on the page and by API. */
@PilotgateTest
class MixApiTests {

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
    private Account lead;
    private Account vendor;

    @BeforeEach
    void launch() {
        pilot = trials.mixed(TrialPilots.QUICK, Map.of("day", "0.8", "night", "0.2"));
        lead = People.staff(accounts, Role.LEAD);
        vendor = People.vendor(accounts, pilots.find(pilot).vendor());
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.file(
                        "item,truth,stratum",
                        IntStream.range(0, 100)
                                .mapToObj(index -> "m-" + index + ",yes," + (index < 10 ? "night" : "day"))
                                .toList()),
                LabelColumns.guessed(),
                TrialPilots.QA);
    }

    @Test
    void programs_read_the_figure_and_give_the_reason() {
        assertThat(get(lead, "/production-mix").body())
                .contains("\"declared\":{\"day\":0.8,\"night\":0.2}", "\"sealed\":{\"day\":90,\"night\":10}")
                .contains("\"chiSquare\":6.25", "\"cramersV\":0.25", "\"needsReason\":true", "\"reason\":null");

        assertThat(explain(lead, "{}").statusCode()).isEqualTo(422);
        assertThat(explain(lead, "{\"reason\":\"Night comes later.\"}").statusCode())
                .isEqualTo(201);
        assertThat(explain(lead, "{\"reason\":\"Night comes later.\"}").statusCode())
                .isEqualTo(409);
        assertThat(get(lead, "/production-mix").body()).contains("\"needsReason\":false", "Night comes later.");
    }

    @Test
    void the_vendor_gets_nothing_of_it() {
        assertThat(get(vendor, "/production-mix").statusCode()).isEqualTo(404);
        assertThat(explain(vendor, "{\"reason\":\"Ours.\"}").statusCode()).isEqualTo(404);
        assertThat(explain(People.staff(accounts, Role.QA), "{\"reason\":\"Mine.\"}")
                        .statusCode())
                .isEqualTo(403);
        Visitor visitor = Visitor.at(port);
        visitor.signIn(vendor.id().value(), People.PASSWORD);
        assertThat(visitor.get("/pilots/" + pilot).body()).doesNotContain("night");
    }

    @Test
    void a_lead_writes_the_reason_on_the_pilots_page() {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(lead.id().value(), People.PASSWORD);
        String page = visitor.get("/pilots/" + pilot).body();
        assertThat(page).contains("Mix of items beside the production", "Cramer's V 0.250", "mix-reason");

        HttpResponse<String> empty = post(visitor, "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Say why the pilot's items are mixed otherwise");
        assertThat(post(visitor, "Night+comes+later.").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/pilots/" + pilot).body())
                .contains("Night comes later.")
                .doesNotContain("/mix-reason");
        assertThat(visitor.get("/pilots/" + pilot + "/mix-reason").statusCode()).isEqualTo(302);
    }

    @Test
    void a_mix_that_is_none_is_refused_beside_its_field() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "night", "is no part with its share",
                        "night: 20", "is not a share",
                        "day: 80%\\nnight: 30%", "add up to 110 %",
                        "day: 80%\\nday: 20%", "stands there twice",
                        "day: 100%", "2 to 100 parts")
                .entrySet()) {
            HttpResponse<String> refused = call(
                    lead, "/api/v1/pilots", Visitor.json("POST", "{\"productionMix\":[\"" + wrong.getKey() + "\"]}"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("\"productionMix\"", wrong.getValue());
        }
    }

    private HttpResponse<String> post(Visitor visitor, String reason) {
        String token = visitor.csrfOn("/pilots/" + pilot);
        return visitor.post("/pilots/" + pilot + "/mix-reason", "reason=" + reason + "&_csrf=" + token);
    }

    private HttpResponse<String> explain(Account person, String json) {
        return call(person, "/api/v1/pilots/" + pilot + "/production-mix/reason", Visitor.json("POST", json));
    }

    private HttpResponse<String> get(Account person, String path) {
        return call(person, "/api/v1/pilots/" + pilot + path, request -> {});
    }

    private HttpResponse<String> call(Account person, String path, Consumer<HttpRequest.Builder> asked) {
        return Visitor.at(port).send(path, Visitor.basic(person.id().value(), People.PASSWORD), asked);
    }
}
