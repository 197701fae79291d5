package io.pilotgate.portal.page.account;

import static io.pilotgate.testing.Visitor.basic;
import static io.pilotgate.testing.Visitor.bearer;
import static io.pilotgate.testing.Visitor.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiToken;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** The page about a person's own access, on Monday, 19 January, 14:00 UTC, with a pilot that delivers. */
@PilotgateTest
class AccessPageTests {

    private static final Pattern TOKEN = Pattern.compile("value=\"(pg_[A-Za-z0-9_-]+)\"");
    private static final Pattern COMMAND = Pattern.compile("-d '(\\{[^<]*?\\})'[^<]*'(http[^<]*?)'", Pattern.DOTALL);

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Pilots pilots;

    @Autowired
    DailyReports reports;

    @Autowired
    Vendors register;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @SuppressWarnings("NullAway.Init")
    private Account vendor;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void aPersonOfAVendorThatDelivers() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), TrialPilots.LEAD)
                .id();
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(Instant.parse("2026-01-19T14:00:00Z"));
        vendor = accounts.create(new NewAccount(
                People.name("v"),
                "Vendor Person",
                "vendor@example.org",
                Set.of(Role.VENDOR),
                pilots.find(pilot).vendor(),
                People.PASSWORD));
        visitor = Visitor.at(port);
        visitor.signIn(vendor.id().value(), People.PASSWORD);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void says_what_is_not_there_yet() {
        assertThat(page())
                .contains("You have none yet.", "No program has called the API in your name.", "Access</a>")
                .contains("For the pilot");
    }

    @Test
    void a_token_is_shown_once_and_opens_the_api() {
        HttpResponse<String> made = send("tokens", "label", "nightly upload");

        assertThat(made.statusCode()).isEqualTo(200);
        String token = token(made.body());
        assertThat(made.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(visitor.send("/api/v1/me", bearer(token)).statusCode()).isEqualTo(200);
        assertThat(page()).contains("nightly upload").doesNotContain(token);
        assertThat(sessionsHold(token)).as("the session keeps the token").isFalse();
    }

    @Test
    void the_form_sent_twice_makes_one_token() {
        send("tokens", "label", "nightly upload");

        HttpResponse<String> again = send("tokens", "label", " nightly upload ");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("id=\"token-label-error\"").doesNotContain("value=\"pg_");
        assertThat(tokens.of(vendor.id())).hasSize(1);
    }

    @Test
    void a_token_needs_a_label_in_one_line() {
        for (String label : new String[] {"", "  ", "x".repeat(101), "two\nlines", "a\0b"}) {
            HttpResponse<String> refused = send("tokens", "label", label);
            assertThat(refused.statusCode()).as(label).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"token-label-error\"");
        }
        assertThat(tokens.of(vendor.id())).isEmpty();
    }

    @Test
    void a_revoked_token_opens_nothing_and_that_of_another_person_stays() {
        String token = token(send("tokens", "label", "nightly upload").body());
        Account other = People.vendor(accounts);
        tokens.issue(other.id(), "theirs");
        String theirs = tokens.of(other.id()).get(0).id();

        assertThat(send("tokens/" + theirs + "/revoke", "x", "").statusCode()).isEqualTo(404);
        ApiToken mine = tokens.of(vendor.id()).get(0);
        assertThat(send("tokens/" + mine.id() + "/revoke", "x", "").statusCode())
                .isEqualTo(302);

        assertThat(visitor.send("/api/v1/me", bearer(token)).statusCode()).isEqualTo(401);
        assertThat(tokens.of(other.id())).hasSize(1);
        assertThat(page()).contains("The token 'nightly upload' is revoked.");
    }

    @Test
    void the_command_for_a_report_works_as_it_stands() {
        String token = token(send("tokens", "label", "terminal").body());
        Matcher command = COMMAND.matcher(page());
        assertThat(command.find()).isTrue();
        String address = HtmlUtils.htmlUnescape(command.group(2));
        assertThat(address).startsWith("http://127.0.0.1:" + port + "/api/v1/pilots/" + pilot);

        HttpResponse<String> taken = visitor.send(
                address.substring(("http://127.0.0.1:" + port).length()),
                bearer(token),
                json("POST", HtmlUtils.htmlUnescape(command.group(1))));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(reports.of(pilot)).containsKey(LocalDate.parse("2026-01-19"));
    }

    @Test
    void the_commands_are_about_the_pilot_that_was_chosen() {
        PilotId second = pilots.launch(
                        Launches.with(pilots.find(pilot).vendor()).plan(), TrialPilots.LEAD)
                .id();

        assertThat(page()).contains(pilot + "/daily-reports").doesNotContain(second + "/daily-reports");
        assertThat(visitor.get("/access?pilot=" + second).body())
                .contains(second + "/label-batches")
                .doesNotContain(pilot + "/label-batches");
        assertThat(visitor.get("/access?pilot=nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void calls_are_listed_in_the_zone_of_the_person() {
        String token = token(send("tokens", "label", "nightly upload").body());
        visitor.send("/api/v1/pilots?key=hush", bearer(token));
        visitor.send("/api/v1/pilots/nothing", basic(vendor.id().value(), People.PASSWORD));
        assertThat(send("zone", "zone", "Asia/Manila").statusCode()).isEqualTo(302);

        assertThat(page())
                .contains("times in Asia/Manila", "Mon 19 Jan 2026, 22:00:00", "GET /api/v1/pilots?key=")
                .contains("GET /api/v1/pilots/nothing", ">404<", "name and password", "data-label=\"Last used\">Mon 19")
                .doesNotContain("hush");
        assertThat(register.find(pilots.find(pilot).vendor()).zone()).isEqualTo(ZoneId.of("Asia/Manila"));
    }

    @Test
    void a_zone_that_is_none_is_refused_beside_the_field() {
        for (String zone : new String[] {"", "Europe/Nowhere", "+05:00"}) {
            HttpResponse<String> refused = send("zone", "zone", zone);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"zone-zone-error\"");
        }
    }

    @Test
    void another_password_ends_every_session_and_no_token() {
        String token = token(send("tokens", "label", "nightly upload").body());
        String wrong = "current=guessed&password=another+long+password&again=another+long+password";
        assertThat(form("password", wrong).body())
                .contains("id=\"own-current-error\"")
                .doesNotContain("guessed");
        String slip = "current=" + encode(People.PASSWORD) + "&password=another+long+password&again=another+lng";
        assertThat(form("password", slip).body())
                .contains("id=\"own-again-error\"")
                .doesNotContain("another l");
        String shortOne = "current=" + encode(People.PASSWORD) + "&password=short&again=short";
        assertThat(form("password", shortOne).body()).contains("id=\"own-password-error\"");

        HttpResponse<String> changed = form(
                "password",
                "current=" + encode(People.PASSWORD) + "&password=another+long+password&again=another+long+password");

        assertThat(changed.headers().firstValue("Location").orElse("")).contains("/sign-in?changed");
        assertThat(visitor.get("/access").statusCode()).as("the session").isEqualTo(302);
        assertThat(visitor.get("/sign-in?changed").body()).contains("Your password is changed.");
        assertThat(visitor.send("/api/v1/me", bearer(token)).statusCode()).isEqualTo(200);
        visitor.signIn(vendor.id().value(), "another long password");
        assertThat(visitor.get("/access").statusCode()).isEqualTo(200);
    }

    @Test
    void the_buyers_people_have_it_too_without_a_zone_of_a_vendor() {
        visitor = Visitor.at(port);
        visitor.signIn(People.staff(accounts, Role.FINANCE).id().value(), People.PASSWORD);

        assertThat(page()).contains("/api/v1/pilots", "our own").doesNotContain("Your time zone", "daily-reports");
        assertThat(send("zone", "zone", "Asia/Manila").statusCode()).isEqualTo(403);
    }

    @Test
    void the_address_of_a_form_leads_back_to_the_page() {
        for (String path : new String[] {"tokens", "tokens/x/revoke", "password", "zone"}) {
            assertThat(visitor.get("/access/" + path).headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith("/access"));
        }
    }

    private boolean sessionsHold(String token) {
        return jdbc
                .sql("select a.attribute_bytes from spring_session_attributes a join spring_session s"
                        + " on s.primary_id = a.session_primary_id where s.principal_name = ?")
                .param(vendor.id().value())
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list()
                .stream()
                .anyMatch(held -> held.contains(token));
    }

    private String page() {
        HttpResponse<String> page = visitor.get("/access");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        assertThat(found.find()).as("a token on the page").isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(String path, String... fieldsAndValues) {
        return form(
                path,
                Arrays.stream(fieldsAndValues).map(AccessPageTests::encode).collect(Collectors.joining("=")));
    }

    private HttpResponse<String> form(String path, String form) {
        return visitor.post("/access/" + path, form + "&_csrf=" + visitor.csrfOn("/access"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
