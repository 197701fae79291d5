package io.pilotgate.portal.page.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An account is changed by an administrator: at its page, and by a program. */
@PilotgateTest
class AccountPageTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @SuppressWarnings("NullAway.Init")
    private Account administrator;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void anAdministratorAtThePages() {
        administrator = People.staff(accounts, Role.ADMINISTRATOR);
        visitor = signedIn(administrator);
    }

    @Test
    void name_address_and_roles_are_changed_and_the_person_signs_in_anew() {
        Account lead = People.staff(accounts, Role.LEAD);
        Visitor person = signedIn(lead);
        assertThat(visitor.get("/accounts").body()).contains("href=\"/accounts/" + lead.id() + "\"");
        assertThat(visitor.get(at(lead)).body())
                .contains("value=\"" + lead.email() + "\"", "value=\"LEAD\" checked")
                .doesNotContain("value=\"VENDOR\"");

        HttpResponse<String> changed =
                post(at(lead), at(lead), "name=Ada+Other&email=ada@example.org&roles=QA&roles=FINANCE");

        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(visitor.get(at(lead)).body())
                .contains("Ada Other", "ada@example.org", "value=\"QA\" checked", "is changed");
        assertThat(person.get("/pilots").statusCode())
                .as("has other rights, and signs in for them")
                .isEqualTo(302);
        assertThat(accounts.find(lead.id()).orElseThrow().roles()).containsExactlyInAnyOrder(Role.QA, Role.FINANCE);
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_changed() {
        Account lead = People.staff(accounts, Role.LEAD);

        HttpResponse<String> refused = post(at(lead), at(lead), "name=Ada+Other&email=nowhere");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"Ada Other\"", "value=\"nowhere\"", "is not an e-mail address", "at least one role");
        assertThat(accounts.find(lead.id())).contains(lead);
        assertThat(visitor.get("/accounts/nobody").statusCode()).isEqualTo(404);
        assertThat(visitor.get(at(lead) + "/password").statusCode()).isEqualTo(302);
    }

    @Test
    void nobody_takes_the_own_right_to_administer_away() {
        String shouted = "/accounts/" + administrator.id().value().toUpperCase(Locale.ROOT);

        for (String own : new String[] {at(administrator), shouted}) {
            HttpResponse<String> refused = post(own, at(administrator), "name=A&email=a@example.org&roles=LEAD");
            assertThat(refused.statusCode()).as(own).isEqualTo(409);
            assertThat(refused.body()).contains("This is your own account");
        }
        assertThat(accounts.find(administrator.id())).contains(administrator);
    }

    @Test
    void another_password_is_set_and_ends_the_sessions() {
        Account qa = People.staff(accounts, Role.QA);
        Visitor person = signedIn(qa);

        HttpResponse<String> refused = post(at(qa) + "/password", at(qa), "password=short");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("at least 12 characters").doesNotContain("value=\"short\"");
        assertThat(post(at(qa) + "/password", at(qa), "").statusCode()).isEqualTo(422);
        assertThat(person.get("/pilots").statusCode()).isEqualTo(200);

        assertThat(post(at(qa) + "/password", at(qa), "password=another+long+password")
                        .statusCode())
                .isEqualTo(302);
        assertThat(person.get("/pilots").statusCode()).isEqualTo(302);
        assertThat(accounts.isPassword(qa.id(), "another long password")).isTrue();
    }

    @Test
    void a_program_changes_it_by_the_same_rules() {
        Account lead = People.staff(accounts, Role.LEAD);
        String api = "/api/v1/accounts/" + lead.id();
        var as = Visitor.basic(administrator.id().value(), People.PASSWORD);

        HttpResponse<String> changed = Visitor.at(port)
                .send(
                        api,
                        as,
                        Visitor.json(
                                "PUT", "{\"name\":\"Ada\",\"email\":\"ada@example.org\",\"roles\":[\"SECURITY\"]}"));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("\"email\":\"ada@example.org\"", "[\"SECURITY\"]");
        HttpResponse<String> refused = Visitor.at(port).send(api, as, Visitor.json("PUT", "{\"roles\":[\"KING\"]}"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"roles\"", "is no choice");
        assertThat(Visitor.at(port)
                        .send("/api/v1/accounts/nobody", as, Visitor.json("PUT", "{\"roles\":[\"LEAD\"]}"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String at(Account account) {
        return "/accounts/" + account.id();
    }

    private Visitor signedIn(Account account) {
        Visitor person = Visitor.at(port);
        person.signIn(account.id().value(), People.PASSWORD);
        return person;
    }

    private HttpResponse<String> post(String path, String page, String form) {
        return visitor.post(path, form + "&_csrf=" + URLEncoder.encode(visitor.csrfOn(page), StandardCharsets.UTF_8));
    }
}
