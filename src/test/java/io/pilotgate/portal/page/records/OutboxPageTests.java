package io.pilotgate.portal.page.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.CalendarPart;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PilotgateTest
class OutboxPageTests {

    private static final String ICS =
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    private final PilotId pilot = PilotId.random();

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
    }

    @Test
    void a_letter_shows_its_text_its_html_in_a_sandbox_and_its_date() {
        String path = letter(new CalendarPart(CalendarPart.Method.REQUEST, ICS));
        signIn(People.staff(accounts, Role.QA));

        assertThat(visitor.get(path).body())
                .contains("Please come.")
                .contains("src=\"" + path + "/html\"", " sandbox>")
                .contains(path + "/ics", path + "/eml");
        HttpResponse<String> date = visitor.get(path + "/ics");
        assertThat(date.body()).isEqualTo(ICS);
        assertThat(date.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
    }

    @Test
    void the_html_of_a_letter_may_be_framed_by_us_and_may_do_nothing() {
        String path = letter(null);
        signIn(People.staff(accounts, Role.LEAD));

        HttpResponse<String> html = visitor.get(path + "/html");

        assertThat(html.body()).isEqualTo("<p>Please <b>come</b>.</p>");
        assertThat(html.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox", "frame-ancestors 'self'");
        assertThat(html.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(visitor.get(path + "/ics").statusCode()).isEqualTo(404);
    }

    @Test
    void refused_letters_are_found_with_their_reason() {
        String path = letter(null);
        jdbc.sql("update outbox_letter set status = 'REFUSED', reason = '550 No such person here' where pilot_id = ?")
                .param(pilot.value())
                .update();
        signIn(People.staff(accounts, Role.LEAD));

        assertThat(visitor.get("/outbox?status=refused").body())
                .contains(path + "\"", "Refused: 550 No such person here");
        assertThat(visitor.get("/outbox?status=sent").body()).doesNotContain(path + "\"");
        assertThat(visitor.get("/outbox?status=nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void it_says_how_sending_is_switched() {
        signIn(People.staff(accounts, Role.LEAD));

        assertThat(visitor.get("/outbox").body()).contains("No mail server is configured", "spring.mail.host");
    }

    @Test
    void the_table_of_reminders_is_a_page_for_staff() {
        signIn(People.staff(accounts, Role.FINANCE));

        assertThat(visitor.get("/reminders").body())
                .contains("3 days before", "Mid-pilot review", "escalation contact", "finance reviewers");
    }

    @Test
    void to_a_vendors_person_none_of_it_exists() {
        String path = letter(new CalendarPart(CalendarPart.Method.REQUEST, ICS));
        signIn(People.vendor(accounts));

        for (String page : List.of("/reminders", "/outbox", path, path + "/html", path + "/ics", path + "/eml")) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    private String letter(@Nullable CalendarPart calendar) {
        outbox.post(new Letter(
                pilot + "/date",
                pilot,
                "date",
                "Ann",
                "ann@example.org",
                "A date",
                "Please come.",
                "<p>Please <b>come</b>.</p>",
                Instant.parse("2040-01-01T08:00:00Z"),
                calendar));
        return "/outbox/" + outbox.of(pilot).get(0).id();
    }

    private void signIn(Account account) {
        visitor.signIn(account.id().value(), People.PASSWORD);
    }
}
