package io.pilotgate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.Role;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent about turnaround, quality and months: it is refused beside its field, and nothing is half done. */
@PilotgateTest
class PerformanceInputTests {

    private static final String HUGE = "x".repeat(100_000);

    /** No field takes any of them. */
    private static final List<Object> NONSENSE =
            Arrays.asList("\u0000", HUGE, List.of(List.of("x")), Map.of("a", 1), "2027-02-30T25:61", "-1e999999999");

    private static final Set<String> OPTIONAL = Set.of("requests", "sopVersion");

    /** A sound body for each address, what it is sent by, and its optional fields, which take free text. */
    private record Sound(String path, boolean vendor, Map<String, Object> body, List<String> free) {}

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    AuditTrail audit;

    @Autowired
    ObjectMapper json;

    @Autowired
    Clock clock;

    private PilotId pilot = new PilotId("none");
    private String lead = "";
    private String vendor = "";

    @BeforeEach
    void aPilotInDelivery() {
        pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
        lead = token(People.staff(accounts, Role.LEAD));
        vendor = token(People.vendor(accounts, pilots.find(pilot).vendor()));
    }

    @Test
    void nonsense_in_any_field_is_refused_and_leaves_no_trace() {
        send(lead, "/work-requests", asked());
        send(vendor, "/escalations", question());
        send(vendor, "/buyer-delays", delay());
        int before = audit.of(pilot).size();

        for (Sound sound : sounds()) {
            for (String field : sound.body().keySet()) {
                for (Object nonsense : NONSENSE) {
                    if (nonsense instanceof String text
                            && !text.equals(HUGE)
                            && !text.equals("\u0000")
                            && sound.free().contains(field)) {
                        continue;
                    }
                    HttpResponse<String> answer = send(sound, with(sound.body(), field, nonsense));
                    assertThat(answer.statusCode())
                            .as("%s %s = %.40s: %.300s", sound.path(), field, nonsense, answer.body())
                            .isBetween(400, 422);
                    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                }
                if (!sound.free().contains(field) && !OPTIONAL.contains(field)) {
                    assertThat(send(sound, with(sound.body(), field, null)).body())
                            .as("%s without %s", sound.path(), field)
                            .contains(field);
                }
            }
        }

        assertThat(audit.of(pilot)).as("nothing is half done").hasSize(before);
    }

    @Test
    void what_is_done_already_or_was_never_there_is_said() {
        send(lead, "/work-requests", asked());
        send(vendor, "/escalations", question());
        send(vendor, "/buyer-delays", delay());
        String past = ago(2);

        assertThat(send(lead, "/work-requests/1/data", Map.of("dataAt", past)).statusCode())
                .isEqualTo(200);
        expect(409, "handed over already", lead, "/work-requests/1/data", Map.of("dataAt", past));
        Map<String, Object> finished = Map.of("finishedAt", ago(1), "evidence", "Mail");
        expect(404, "no request W-9", lead, "/work-requests/9/finish", finished);
        assertThat(send(lead, "/work-requests/1/finish", finished).statusCode()).isEqualTo(200);
        expect(409, "finished already", lead, "/work-requests/1/finish", finished);
        expect(422, "W-1 is finished", vendor, "/escalations/1/requests", Map.of("requests", "W-1"));
        expect(422, "no request W-7", vendor, "/escalations/1/requests", Map.of("requests", "W-7"));
        expect(422, "is no request", vendor, "/escalations/1/requests", Map.of("requests", "W-0 2x"));
        expect(404, "no escalation E-5", vendor, "/escalations/5/requests", Map.of("requests", ""));
        Map<String, Object> counts = Map.of("counts", "true");
        assertThat(send(lead, "/buyer-delays/1/ruling", counts).statusCode()).isEqualTo(200);
        expect(409, "B-1 is decided already", lead, "/buyer-delays/1/ruling", counts);
        expect(404, "no recorded delay B-7", lead, "/buyer-delays/7/ruling", counts);
        expect(404, "no test S-4", lead, "/scale-tests/4/call-off", Map.of("reason", "None."));
        expect(404, "no failed item D-1", lead, "/failed-items/1/fault", Map.of("fault", "VENDOR", "reason", "R."));
        expect(409, "nothing to end", lead, "/engagement/end", Map.of("reason", "Enough."));
        expect(422, "no error on record", vendor, "/retrainings", with(training(), "causes", "E-77"));
        Map<String, Object> tomorrow = with(training(), "heldOn", ago(-48).substring(0, 10));
        expect(422, "once it is held", vendor, "/retrainings", tomorrow);
        expect(422, "at most 90 days", lead, "/work-requests", with(asked(), "dataDue", "2199-01-01T00:00"));
    }

    @Test
    void before_the_delivery_nothing_of_it_is_taken() {
        pilot = trials.in(Phase.CALIBRATION, TrialPilots.QUICK);
        vendor = token(People.vendor(accounts, pilots.find(pilot).vendor()));
        int before = audit.of(pilot).size();

        expect(409, "Pilot delivery", lead, "/work-requests", asked());
        expect(409, "Pilot delivery", vendor, "/buyer-delays", delay());
        expect(409, "nothing to end", lead, "/engagement/end", Map.of("reason", "Enough."));
        // A question may be asked by now; with a request that waits for it, neither is kept.
        expect(409, "Pilot delivery", vendor, "/escalations", with(question(), "requests", "W-1"));

        assertThat(audit.of(pilot)).hasSize(before);
    }

    private List<Sound> sounds() {
        return List.of(
                new Sound("/work-requests", false, asked(), List.of("about")),
                new Sound("/work-requests/1/data", false, Map.of("dataAt", ago(2)), List.of()),
                new Sound(
                        "/work-requests/1/finish",
                        false,
                        Map.of("finishedAt", ago(1), "evidence", "Mail"),
                        List.of("evidence")),
                new Sound("/buyer-delays", true, with(delay(), "request", "1"), List.of("evidence", "request")),
                new Sound(
                        "/buyer-delays/1/ruling", false, Map.of("counts", "false", "reason", "No."), List.of("reason")),
                new Sound(
                        "/working-hours",
                        false,
                        Map.of("side", "BUYER", "zone", "UTC", "from", "09:00", "to", "17:00"),
                        List.of()),
                new Sound("/escalations", true, question(), List.of("question", "item")),
                new Sound("/escalations/1/requests", true, Map.of("requests", "1"), List.of()),
                new Sound(
                        "/escalations/1/answer",
                        false,
                        Map.of("answer", "Yes.", "sopVersion", "9.9"),
                        List.of("answer")),
                new Sound("/retrainings", true, training(), List.of("topic", "people")),
                new Sound(
                        "/scale-tests",
                        false,
                        Map.of("kind", "SURGE", "day", "2027-01-04", "plan", "Two."),
                        List.of("plan")),
                new Sound("/scale-tests/1/call-off", false, Map.of("reason", "No."), List.of("reason")),
                new Sound("/failed-items/1/fault", false, Map.of("fault", "VENDOR", "reason", "R."), List.of("reason")),
                new Sound("/engagement/end", false, Map.of("reason", "Enough."), List.of("reason")));
    }

    private Map<String, Object> asked() {
        return Map.of("tier", "RUSH", "items", "5", "about", "Night drives", "dataDue", ago(3));
    }

    private Map<String, Object> delay() {
        return Map.of("cause", "OTHER", "from", ago(5), "until", ago(4), "evidence", "Ticket 7");
    }

    private static Map<String, Object> question() {
        return Map.of("kind", "EDGE_CASE", "urgency", "RUSH", "item", "img-7", "question", "Half a sign?");
    }

    private Map<String, Object> training() {
        return Map.of("heldOn", ago(0).substring(0, 10), "topic", "Signs", "people", "ana", "causes", "E-1");
    }

    /** In the pilot's zone, UTC. */
    private String ago(int hours) {
        return clock.instant().minus(Duration.ofHours(hours)).toString().substring(0, 16);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, @Nullable Object value) {
        Map<String, Object> other = new HashMap<>(body);
        other.put(field, value);
        return other;
    }

    private void expect(int status, String says, String token, String path, Map<String, Object> body) {
        HttpResponse<String> answer = send(token, path, body);
        assertThat(answer.statusCode()).as("%s: %.300s", path, answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(says);
    }

    private HttpResponse<String> send(Sound sound, Map<String, Object> body) {
        return send(sound.vendor() ? vendor : lead, sound.path(), body);
    }

    private HttpResponse<String> send(String token, String path, Map<String, Object> body) {
        return Visitor.at(port)
                .send("/api/v1/pilots/" + pilot + path, Visitor.bearer(token), Visitor.json("POST", written(body)));
    }

    private String written(Map<String, Object> body) {
        try {
            return json.writeValueAsString(new HashMap<>(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String token(Account account) {
        return tokens.issue(account.id(), "input");
    }
}
