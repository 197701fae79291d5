package io.pilotgate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PilotgateTest
class SamplePlanApiTests {

    private static final String SEED = TrialPlans.seed(4711).hex();

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

    @Autowired
    Outbox outbox;

    private PilotId pilot = new PilotId("none");
    private Account lead;
    private Account vendor;

    @BeforeEach
    void launch() {
        pilot = trials.launched(TrialPilots.QUICK);
        lead = People.staff(accounts, Role.LEAD);
        vendor = People.vendor(accounts, pilots.find(pilot).vendor());
        List<String> lines = IntStream.range(0, 60)
                .mapToObj(index -> "b-" + index + ",yes," + (index % 4 == 0 ? "night" : "day"))
                .toList();
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.file("item,truth,stratum", lines),
                LabelColumns.guessed(),
                TrialPilots.QA);
    }

    @Test
    void shows_what_can_be_fixed_before_it_is() {
        assertThat(get(lead, "/sample-plan/options").body())
                .contains("\"n\":12,\"c\":2,\"r\":3", "\"n\":5,\"c\":0,\"r\":2", "\"n\":9,\"c\":2,\"r\":3")
                .contains("\"expectedItemsAtTarget\":6.832", "\"pool\":60", "\"day\":45", "\"night\":15");
        assertThat(get(lead, "/sample-plan").statusCode()).isEqualTo(404);
        assertThat(get(vendor, "/sample-plan/options").statusCode()).isEqualTo(404);
    }

    @Test
    void both_sides_give_their_half_and_nobody_sees_the_seed() {
        HttpResponse<String> fixed = fix(lead, "{\"reserve\":4,\"seed\":\"" + SEED + "\"}");
        assertThat(fixed.statusCode()).isEqualTo(201);
        assertThat(fixed.body())
                .contains("\"drawn\":0", "\"nonce\":null", "\"reserve\":4")
                .contains("\"strata\":{\"day\":{\"stage1\":9,\"stage2\":0,\"reserve\":3},\"night\"");
        String commitment = TrialPlans.seed(4711).commitment(pilot.value()).hex();
        assertThat(get(vendor, "/sample-plan").body())
                .contains(commitment, "\"strata\":null")
                .doesNotContain("night");

        HttpResponse<String> drawn = post(vendor, "/sample-plan/nonce", "{\"nonce\":\"ours\"}");

        assertThat(drawn.statusCode()).isEqualTo(201);
        assertThat(drawn.body()).contains("\"nonce\":\"ours\"", "\"drawn\":12", "\"strata\":null");
        assertThat(get(lead, "/sample-plan").body()).contains("\"nonce\":\"ours\"", commitment);
        assertThat(fix(lead, "{\"reserve\":4}").statusCode())
                .as("the same again")
                .isEqualTo(201);
        assertThat(post(vendor, "/sample-plan/nonce", "{\"nonce\":\"ours\"}").statusCode())
                .isEqualTo(201);
        List<Letter> letters =
                outbox.of(pilot).stream().map(sent -> sent.letter()).toList();
        for (Account person : List.of(lead, vendor)) {
            assertThat(get(person, "/sample-plan").body()).doesNotContain(SEED);
        }
        assertThat(letters).extracting(Letter::kind).contains("sample-plan-fixed", "sample-drawn");
        assertThat(letters)
                .noneMatch(
                        letter -> letter.text().contains(SEED) || letter.text().contains("night"));
        assertThat(letters)
                .filteredOn(letter -> letter.kind().equals("sample-plan-fixed"))
                .hasSize(2)
                .allMatch(letter -> letter.text().contains("Commitment to the seed: " + commitment));
        assertThat(letters)
                .filteredOn(letter -> letter.kind().equals("sample-drawn"))
                .hasSize(2)
                .allMatch(letter -> letter.text().contains("Vendor's nonce: ours"));
    }

    @Test
    void what_is_fixed_takes_nothing_more() {
        fix(lead, "{\"reserve\":4}");

        for (String other : List.of(
                "{}",
                "{\"reserve\":5}",
                "{\"reserve\":4,\"shape\":\"DOUBLE\"}",
                "{\"reserve\":4,\"least\":[\"night: 3\"]}",
                "{\"reserve\":4,\"seed\":\"" + SEED + "\"}",
                "{\"reserve\":4,\"shape\":\"ENTERED\",\"n1\":20,\"c1\":3}")) {
            assertThat(fix(lead, other).statusCode()).as(other).isEqualTo(409);
        }
        post(vendor, "/sample-plan/nonce", "{\"nonce\":\"ours\"}");
        HttpResponse<String> again = post(vendor, "/sample-plan/nonce", "{\"nonce\":\"better\"}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("It is not drawn again");
        assertThat(post(lead, "/results/reserve", "{\"reason\":\"More items\"}").body())
                .contains("has not been graded yet");
    }

    @Test
    void each_side_does_its_own_part() {
        assertThat(fix(vendor, "{}").statusCode()).isEqualTo(404);
        assertThat(fix(People.staff(accounts, Role.QA), "{}").statusCode()).isEqualTo(403);
        fix(lead, "{}");
        assertThat(post(lead, "/sample-plan/nonce", "{\"nonce\":\"ours\"}").statusCode())
                .isEqualTo(403);
        assertThat(post(People.vendor(accounts), "/sample-plan/nonce", "{\"nonce\":\"theirs\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(vendor, "/results/reserve", "{\"reason\":\"Why\"}").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'shape':'TRIPLE'} | shape",
                "{'reserve':'many'} | reserve",
                "{'reserve':-1} | reserve",
                "{'reserve':49} | reserve",
                "{'reserve':99999999999} | reserve",
                "{'seed':'4711'} | seed",
                "{'seed':'zz0000000000000000000000000000000000'} | seed",
                "{'least':['nite: 3']} | least",
                "{'least':['night: 16']} | least",
                "{'least':['night']} | least",
                "{'least':['night: 1','night: 2']} | least",
                "{'least':['night: 10','day: 10']} | least",
                "{'n1':12} | shape",
                "{'shape':'ENTERED'} | n1",
                "{'shape':'ENTERED','n1':12,'c1':'two'} | c1",
                "{'shape':'ENTERED','n1':12,'c1':1} | n1",
                "{'shape':'ENTERED','n1':11,'c1':2} | n1",
                "{'shape':'ENTERED','n1':0,'c1':0} | n1",
                "{'shape':'ENTERED','n1':5,'c1':0,'r1':2,'n2':9} | c2",
                "{'shape':'ENTERED','n1':5,'c1':0,'r1':1,'n2':9,'c2':2} | n1",
                "{'shape':'ENTERED','n1':2000000000,'c1':0,'r1':2,'n2':2000000000,'c2':2} | n1",
            })
    void what_is_no_plan_is_refused_at_its_place(String body, String place) {
        HttpResponse<String> refused = fix(lead, body.replace('\'', '"'));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("\"place\":\"" + place + "\"");
        assertThat(get(lead, "/sample-plan").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'n3':5}", "{'seed':4711.5}", "[]", "{", "{'least':'night: 3'}"})
    void what_is_no_such_body_is_refused(String body) {
        assertThat(fix(lead, body.replace('\'', '"')).statusCode()).isBetween(400, 422);
    }

    private HttpResponse<String> fix(Account person, String body) {
        return post(person, "/sample-plan", body);
    }

    private HttpResponse<String> post(Account person, String path, String body) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + path,
                        Visitor.basic(person.id().value(), People.PASSWORD),
                        Visitor.json("POST", body));
    }

    private HttpResponse<String> get(Account person, String path) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + path,
                        Visitor.basic(person.id().value(), People.PASSWORD));
    }
}
