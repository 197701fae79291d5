package io.pilotgate.portal.page.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages and API of a vendor's papers and prices. */
@PilotgateTest
class AssurancePagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TrialVendors vendors;

    @SuppressWarnings("NullAway.Init")
    private VendorId vendor;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void aLead() {
        vendor = vendors.certified();
        visitor = signedIn(Role.LEAD);
    }

    @Test
    void a_report_is_entered_and_read_with_how_it_stands() {
        HttpResponse<String> sent = visitor.post(
                papers(),
                form(
                        papers(),
                        Map.ofEntries(
                                Map.entry("auditor", "Coalfire"),
                                Map.entry("type", "TYPE_II"),
                                Map.entry("scope", "Platform; <b>security</b>"),
                                Map.entry("periodFrom", "2023-10-01"),
                                Map.entry("periodTo", "2024-09-30"),
                                Map.entry("opinion", "UNQUALIFIED"),
                                Map.entry("exceptions", ""),
                                Map.entry("bridgeTo", "2024-12-30"))));
        assertThat(sent.statusCode()).isEqualTo(302);

        assertThat(visitor.get(papers()).body())
                .contains("Type II by Coalfire", "Platform; &lt;b&gt;security", "outdated", "No exceptions.")
                .contains("ISO 27001 certificate IS-4711");
        assertThat(visitor.getJson("/vendors/" + vendor).statusCode()).isEqualTo(200);
    }

    @Test
    void a_refused_report_says_all_that_is_wrong_beside_its_fields() {
        HttpResponse<String> sent = visitor.post(papers(), form(papers(), Map.of("auditor", "", "periodTo", "soon")));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("Say of which type it is.", "'soon' is not a date", "Say what the auditor concludes.")
                .contains("Set the period's first day.");
    }

    @Test
    void a_quote_is_held_against_the_band() {
        String path = "/vendors/" + vendor + "/quotes";
        Map<String, String> quote = Map.of(
                "taskType", "CUBOID_3D",
                "model", "PER_ITEM",
                "price.amount", "0.50",
                "price.currency", "PLN",
                "quotedOn", "2026-01-02",
                "reason", "");
        assertThat(visitor.post(path, form(path, quote)).statusCode()).isEqualTo(302);
        assertThat(visitor.get(path).body()).contains("no data: no band is set", "none given", "0.5 PLN");

        Map<String, String> band = Map.of(
                "taskType", "CUBOID_3D",
                "model", "PER_ITEM",
                "low", "1.00",
                "high", "1.40",
                "currency", "PLN",
                "source", "Last year's invoices");
        assertThat(visitor.post("/price-bands", form("/price-bands", band)).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(path).body()).contains("50.0 % under 1 to 1.4 PLN");
        assertThat(visitor.get("/price-bands").body()).contains("Last year's invoices");
        band = Map.of(
                "low", "2", "high", "1", "currency", "PLN", "taskType", "NER", "model", "PER_ITEM", "source", "x");
        assertThat(visitor.post("/price-bands", form("/price-bands", band)).body())
                .contains("upper end is at least its lower one");
    }

    @Test
    void the_api_says_the_same() {
        String api = "/api/v1/vendors/" + vendor;
        HttpResponse<String> report = call(Role.SECURITY, api + "/soc2-reports", """
                {"auditor": "Coalfire", "type": "TYPE_I", "scope": "Platform", "periodFrom": "2024-01-31",
                 "periodTo": "2024-01-31", "opinion": "UNQUALIFIED"}""");
        assertThat(report.statusCode()).isEqualTo(201);
        assertThat(report.body()).contains("\"standing\":\"DESIGN_ONLY\"");

        assertThat(call(Role.SECURITY, api + "/quotes", "{}").statusCode()).isEqualTo(403);
        assertThat(call(Role.FINANCE, api + "/quotes", "{}").statusCode()).isEqualTo(422);
        assertThat(call(Role.FINANCE, api + "/quotes", """
                {"taskType": "NER", "model": "PER_HOUR", "price": {"amount": 14.5, "currency": "HUF"},
                 "quotedOn": "2026-01-02"}""").statusCode()).isEqualTo(201);
        assertThat(call(Role.FINANCE, "/api/v1/price-bands", "{\"low\": \"x\"}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void none_of_it_is_there_for_the_vendor_itself() {
        Visitor own = Visitor.at(port);
        own.signIn(People.vendor(accounts, vendor).id().value(), People.PASSWORD);

        assertThat(own.get(papers()).statusCode()).isIn(403, 404);
        assertThat(own.get("/vendors/" + vendor + "/quotes").statusCode()).isIn(403, 404);
        assertThat(own.get("/price-bands").statusCode()).isEqualTo(404);
    }

    private String papers() {
        return "/vendors/" + vendor + "/assurance";
    }

    private Visitor signedIn(Role role) {
        Visitor person = Visitor.at(port);
        person.signIn(People.staff(accounts, role).id().value(), People.PASSWORD);
        return person;
    }

    private HttpResponse<String> call(Role role, String path, String json) {
        return Visitor.at(port)
                .send(
                        path,
                        Visitor.basic(People.staff(accounts, role).id().value(), People.PASSWORD),
                        Visitor.json("POST", json));
    }

    private String form(String page, Map<String, String> fields) {
        return fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + encode(visitor.csrfOn(page));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
