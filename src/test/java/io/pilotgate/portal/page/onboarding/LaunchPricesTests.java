package io.pilotgate.portal.page.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.agreement.prices.ModelKind;
import io.pilotgate.commercial.ContractPrices;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A pilot is launched with any of the five price models, by a form and by a program. */
@PilotgateTest
class LaunchPricesTests {

    private static final List<String> REST = List.of(
            "name=Priced",
            "workflow=Two annotators",
            "volume=Much",
            "securityPosture=None",
            "modalities=TEXT",
            "taskType=TEXT_CLASS",
            "industry=GENERAL",
            "frameworks=ISO_27001",
            "target=98%",
            "floor=95%",
            "producerRisk=5%",
            "consumerRisk=10%",
            "threshold=97%",
            "consequence=REWORK",
            "unitPrice.currency=USD",
            "sla.typicalHours=24",
            "sla.peakHours=48",
            "sla.rushHours=8",
            "pause.agreed=true",
            "pause.maximumDays=30",
            "exit.noticeDays=14",
            "exit.earlyExitCost.amount=250",
            "exit.dataHandling=Deleted",
            "kickOff=2027-03-01",
            "lengthDays=60",
            "zone=America/New_York",
            "cutOff=17:00",
            "pilotVolume=20000",
            "escalationContact.name=Priya",
            "escalationContact.email=priya@example.org");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    ContractPrices prices;

    private Visitor visitor;
    private Account lead;

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
        lead = People.staff(accounts, Role.LEAD);
        visitor.signIn(lead.id().value(), People.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PER_TASK | unitPrice.amount=0.12 | 0.12 USD for each item.",
                "PER_TIME | prices.timeUnit=HOUR&prices.rate=18.5 | 18.5 USD for each hour on the time sheets.",
                "PER_TIME | prices.timeUnit=MONTH&prices.rate=2800&prices.people=3 | 3 people at 2800 USD a month each",
                "FIXED | prices.price=9000&prices.scope=All of it&prices.scopeItems=20000 | 9000 USD for the scope of 20000 items",
                "TIERED | prices.tierRule=WHOLE&prices.tiers=1000: 0.10%rest: 0.08 | to item 1000 0.1 USD, then 0.08 USD",
                "HYBRID | prices.people=2&prices.monthly=3100&prices.includedItems=5000&prices.surgePrice=0.09 | 2 people at 3100 USD a month each for up to 5000 items"
            })
    void by_the_form(ModelKind model, String fields, String sentence) {
        String chosen = "prices.model=" + model + "&" + fields
                + "&prices.surgeFactor=1.25&prices.rampAmount=500&prices.handOverAmount=750&prices.discounts=10000: 5%";
        HttpResponse<String> launched = post("/pilots/new", form(chosen));

        assertThat(launched.statusCode()).as(launched.body()).isEqualTo(302);
        PilotId pilot = new PilotId(
                launched.headers().firstValue("Location").orElseThrow().replaceAll(".*/(pilot-[^#?]*).*", "$1"));
        assertThat(prices.of(pilot).model().kind()).isEqualTo(model);
        assertThat(visitor.get("/pilots/" + pilot + "/contract").body())
                .contains(
                        sentence,
                        "As the pilot was launched.",
                        "1.25 times",
                        "ramp costs 500 USD",
                        "5 %",
                        "hand-over at the exit costs 750 USD")
                .contains("250.00 USD with 14 days of notice");
    }

    @Test
    void what_is_missing_stands_beside_its_field() {
        HttpResponse<String> refused = post("/pilots/new", form("prices.model=HYBRID&prices.people=2"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "launch-prices.monthly-error",
                        "launch-prices.includedItems-error",
                        "State the price of an item");
        assertThat(post("/pilots/new", form("prices.model=PER_TASK")).body())
                .contains("launch-unitPrice.amount-error", "State the price of one delivered item");
        assertThat(post("/pilots/new", form("prices.model=PER_TASK&unitPrice.amount=-1"))
                        .body())
                .contains("launch-unitPrice.amount-error", "A price is 0 or more");
    }

    /** Twenty-five hours at 18.50 and the ramp; the vendor and the rest need not be known for it. */
    @Test
    void a_month_is_worked_out_before_anything_is_launched() {
        int before = pilots.all().size();
        HttpResponse<String> worked = post(
                "/pilots/new/example",
                encoded(List.of(
                        "name=Looked at",
                        "unitPrice.currency=USD",
                        "prices.model=PER_TIME",
                        "prices.timeUnit=HOUR",
                        "prices.rate=18.5",
                        "prices.rampAmount=500",
                        "prices.handOverAmount=200",
                        "exampleHours=25",
                        "judgment=true")));

        assertThat(worked.statusCode()).isEqualTo(200);
        assertThat(worked.body())
                .contains(
                        "962.50 USD", "Nothing is launched yet", "For this work: per hour or per person", "Looked at");
        assertThat(post("/pilots/new/example", "prices.model=FIXED").statusCode())
                .isEqualTo(422);
        assertThat(pilots.all()).hasSize(before);
    }

    @Test
    void by_a_program() {
        HttpResponse<String> launched = send("/api/v1/pilots", """
                {"name": "Priced", "vendorId": "%s", "workflow": "Two", "volume": "Much", "securityPosture": "None",
                 "modalities": ["TEXT"], "taskType": "TEXT_CLASS", "industry": "GENERAL", "frameworks": ["ISO_27001"],
                 "target": "0.98", "floor": "0.95", "producerRisk": "0.05", "consumerRisk": "0.10", "threshold": "0.97",
                 "consequence": "REWORK", "sla": {"typicalHours": "24", "peakHours": "48", "rushHours": "8"},
                 "pause": {"agreed": "true", "maximumDays": "30"},
                 "exit": {"noticeDays": "14", "earlyExitCost": {"amount": "0"}, "dataHandling": "Deleted."},
                 "unitPrice": {"currency": "USD"},
                 "prices": {"model": "TIERED", "tierRule": "MARGINAL", "tiers": ["1000: 0.10", "rest: 0.08"]},
                 "kickOff": "2027-03-01", "lengthDays": "90", "zone": "Asia/Kolkata", "cutOff": "17:00",
                 "pilotVolume": "20000", "escalationContact": {"name": "Priya", "email": "priya@example.org"}}
                """.formatted(vendor()));

        assertThat(launched.statusCode()).as(launched.body()).isEqualTo(201);
        String id = JsonPath.read(launched.body(), "$.id");
        assertThat(prices.of(new PilotId(id)).sentences().get(0)).contains("to item 1000 0.1 USD, then 0.08 USD");
        assertThat(JsonPath.<String>read(launched.body(), "$.terms.prices.model.kind"))
                .isEqualTo("TIERED");
        HttpResponse<String> example = send("/api/v1/pilots/price-example", """
                {"launch": {"unitPrice": {"amount": 0.12, "currency": "USD"}}, "example": {"exampleItems": 1000}}
                """);
        assertThat(example.body()).contains("\"amount\":120.00");
        assertThat(send("/api/v1/pilots/price-example", "{}").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> post(String path, String form) {
        return visitor.post(path, form + "&_csrf=" + visitor.csrfOn("/pilots/new"));
    }

    private HttpResponse<String> send(String path, String json) {
        return Visitor.at(port)
                .send(path, Visitor.basic(lead.id().value(), People.PASSWORD), Visitor.json("POST", json));
    }

    private String form(String chosen) {
        return encoded(REST) + "&" + encoded(List.of("vendorId=" + vendor())) + "&"
                + encoded(List.of(chosen.split("&")));
    }

    private String vendor() {
        return pilots.find(trials.launched(TrialPilots.QUICK)).vendor().value();
    }

    /** A line of a text area ends where a {@code %rest} begins. */
    private static String encoded(List<String> fields) {
        return fields.stream()
                .map(field -> field.split("=", 2))
                .map(field ->
                        field[0] + "=" + URLEncoder.encode(field[1].replace("%rest", "\nrest"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
