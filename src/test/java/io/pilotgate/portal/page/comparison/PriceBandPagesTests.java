package io.pilotgate.portal.page.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.quotes.PriceBand;
import io.pilotgate.evaluation.quotes.PriceBands;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PilotgateTest
class PriceBandPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    PriceBands bands;

    private final PriceBand band = new PriceBand(
            "NER",
            PricingModel.PER_PERSON_MONTH,
            Money.of("0.11", "UYU"),
            Money.of("0.14", "UYU"),
            "Invoices " + UUID.randomUUID());

    private long id;

    @BeforeEach
    void aBand() {
        bands.set(band, new PersonId("lena"));
        id = bands.inForce().stream()
                .filter(set -> set.band().equals(band))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void is_withdrawn_on_the_page_with_a_reason() {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(People.staff(accounts, Role.FINANCE).id().value(), People.PASSWORD);
        String path = "/price-bands/" + id + "/withdrawal";
        assertThat(visitor.get("/price-bands").body()).contains(band.source(), path);

        assertThat(post(visitor, path, "").body()).contains("Say why the band does not stand any more");
        assertThat(post(visitor, path, "Another kind of work").statusCode()).isEqualTo(302);

        assertThat(visitor.get("/price-bands").body())
                .contains("Withdrawn", "Another kind of work")
                .doesNotContain(band.source());
        assertThat(post(visitor, path, "Again").statusCode()).isEqualTo(404);
        assertThat(visitor.get(path).statusCode()).isEqualTo(302);
    }

    @Test
    void is_withdrawn_by_the_api_under_the_same_rules() {
        String path = "/api/v1/price-bands/" + id + "/withdrawal";

        assertThat(call(Role.QA, path, "{\"reason\": \"x\"}").statusCode()).isEqualTo(403);
        assertThat(call(Role.LEAD, path, "{}").statusCode()).isEqualTo(422);
        assertThat(call(Role.LEAD, "/api/v1/price-bands/none/withdrawal", "{\"reason\": \"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call(Role.LEAD, path, "{\"reason\": \"Another kind\"}").body())
                .doesNotContain(band.source());
    }

    private HttpResponse<String> post(Visitor visitor, String path, String reason) {
        return visitor.post(
                path,
                "reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8) + "&_csrf="
                        + visitor.csrfOn("/price-bands"));
    }

    private HttpResponse<String> call(Role role, String path, String json) {
        Account person = People.staff(accounts, role);
        return Visitor.at(port)
                .send(path, Visitor.basic(person.id().value(), People.PASSWORD), Visitor.json("POST", json));
    }
}
