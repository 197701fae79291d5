package io.pilotgate;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.testing.RunningJar;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pause that outlives the process: paused on day 20, killed, started again eleven days later. No test waits eleven
 * days: while the process is down the pause is moved back in its file.
 */
@Tag("jar")
class JarPauseTests {

    private static final String PASSWORD = "the first password";
    private static final String LEAD = "lena";

    /** Of two without summer time, the one in which no day ends while the test runs: a pause lasts whole days. */
    private static final ZoneId ZONE = Stream.of("Asia/Kolkata", "America/Bogota")
            .map(ZoneId::of)
            .filter(zone -> LocalTime.now(zone).getHour() < 23)
            .findFirst()
            .orElseThrow();

    @TempDir
    Path folder;

    private final int port = RunningJar.freePort();

    @Test
    void gates_move_by_the_days_of_a_pause_that_a_restart_fell_into() throws SQLException {
        String pilot;
        List<String> planned;
        try (RunningJar jar = start()) {
            pilot = launch(jar.visitor());
            signMsa(jar.visitor(), pilot);
            planned = gates(jar.visitor(), pilot);
            assertThat(post(jar.visitor(), "/api/v1/pilots/" + pilot + "/pause", "{\"reason\":\"Tool migration.\"}"))
                    .isBetween(200, 204);
            jar.kill();
        }
        int reminders = elevenDaysPass();
        try (RunningJar jar = start()) {
            assertThat(gates(jar.visitor(), pilot)).as("while it is paused").isEqualTo(planned);

            assertThat(post(jar.visitor(), "/api/v1/pilots/" + pilot + "/resume", "{}"))
                    .isBetween(200, 204);

            assertThat(gates(jar.visitor(), pilot))
                    .isEqualTo(List.of(
                            planned.get(0),
                            planned.get(1),
                            elevenDaysOn(planned.get(2)),
                            elevenDaysOn(planned.get(3))));
        }
        assertThat(reminders()).as("no reminder in between").isEqualTo(reminders);
    }

    private RunningJar start() {
        Map<String, String> environment = new HashMap<>(RunningJar.TRUTH_KEY);
        environment.put("PILOTGATE_ADMIN_PASSWORD", PASSWORD);
        return RunningJar.start(folder, port, environment).untilUp();
    }

    /** Ninety days without weekends, on day 31: eleven days before it was the twentieth, past both gates of phase 1. */
    private static String launch(Visitor visitor) {
        send(
                visitor,
                "admin",
                "/api/v1/accounts",
                "{\"id\":\"lena\",\"name\":\"Lena\",\"email\":\"lena@example.org\",\"roles\":[\"LEAD\"],\"password\":\""
                        + PASSWORD + "\"}");
        String vendor = JsonPath.read(
                send(
                        visitor,
                        LEAD,
                        "/api/v1/vendors",
                        "{\"name\":\"Acme\",\"contactName\":\"Ana\",\"contactEmail\":\"ana@acme.example\",\"country\":\"Portugal\","
                                + "\"specialisation\":\"Text\",\"iso27001\":{\"number\":\"IS 1\",\"accreditedBody\":\"BSI\",\"scope\":\"All\","
                                + "\"issuedOn\":\"2020-01-01\",\"expiresOn\":\"2199-12-31\"}}"),
                "$.id");
        return JsonPath.read(
                send(visitor, LEAD, "/api/v1/pilots", """
                        {"name":"Tickets","vendorId":"%s","workflow":"Two annotators","volume":"Much","securityPosture":"None",
                         "modalities":["TEXT"],"taskType":"TEXT_CLASS","industry":"GENERAL","frameworks":["ISO_27001"],
                         "target":"0.98","floor":"0.95","producerRisk":"0.05","consumerRisk":"0.10","threshold":"0.97",
                         "consequence":"REWORK","sla":{"typicalHours":"24","peakHours":"48","rushHours":"8"},
                         "pause":{"agreed":"true","maximumDays":"30"},
                         "exit":{"noticeDays":"14","earlyExitCost":{"amount":"0","currency":"USD"},"dataHandling":"Deleted."},
                         "unitPrice":{"amount":"0.10","currency":"USD"},"kickOff":"%s","alreadyBegun":"It began on paper.","lengthDays":"90","zone":"%s",
                         "cutOff":"17:00","pilotVolume":"20000",
                         "escalationContact":{"name":"Priya Raman","email":"priya@example.org"}}
                        """.formatted(
                                vendor, LocalDate.now(ZONE).minusDays(30), ZONE)),
                "$.id");
    }

    private static void signMsa(Visitor visitor, String pilot) {
        assertThat(visitor.send(
                                "/api/v1/pilots/" + pilot + "/documents?kind=MSA",
                                Visitor.basic(LEAD, PASSWORD),
                                paper())
                        .statusCode())
                .isEqualTo(201);
        String tasks = visitor.send("/api/v1/pilots/" + pilot + "/tasks", Visitor.basic(LEAD, PASSWORD))
                .body();
        List<String> task = JsonPath.read(tasks, "$..task[?(@.key == 'userTask_recordMsa')].id");
        send(
                visitor,
                LEAD,
                "/api/v1/pilots/" + pilot + "/tasks/" + task.get(0) + "/completion",
                "{\"signers\":\"Lena\\nAna\",\"signedOn\":\"2026-01-05\",\"clauseReferences\":\"7\",\"pauseClause\":true,"
                        + "\"exitClause\":true,\"ipClause\":true,\"slaClause\":true}");
    }

    private static Consumer<HttpRequest.Builder> paper() {
        return request -> request.header("Content-Type", "multipart/form-data; boundary=paper")
                .POST(BodyPublishers.ofString("""
                        --paper\r
                        Content-Disposition: form-data; name="file"; filename="msa.txt"\r
                        Content-Type: text/plain\r
                        \r
                        A master services agreement with a pause clause.\r
                        --paper--\r
                        """));
    }

    private static List<String> gates(Visitor visitor, String pilot) {
        String found = visitor.send("/api/v1/pilots/" + pilot, Visitor.basic(LEAD, PASSWORD))
                .body();
        return JsonPath.read(found, "$.schedule.gates[*].date");
    }

    private int elevenDaysPass() throws SQLException {
        try (Connection file = file()) {
            int moved = file.createStatement()
                    .executeUpdate("update pilot_pause set paused_at = dateadd(day, -11, paused_at)");
            assertThat(moved).isEqualTo(1);
        }
        return reminders();
    }

    private int reminders() throws SQLException {
        try (Connection file = file();
                var found = file.createStatement()
                        .executeQuery("select count(*) from outbox_letter where kind like '%reminder%'")) {
            found.next();
            return found.getInt(1);
        }
    }

    private Connection file() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/pilotgate"), "pilotgate", "");
    }

    private static String elevenDaysOn(String date) {
        return LocalDate.parse(date).plusDays(11).toString();
    }

    private static int post(Visitor visitor, String path, String body) {
        return visitor.send(path, Visitor.basic(LEAD, PASSWORD), Visitor.json("POST", body))
                .statusCode();
    }

    private static String send(Visitor visitor, String person, String path, String body) {
        HttpResponse<String> answer = visitor.send(path, Visitor.basic(person, PASSWORD), Visitor.json("POST", body));
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 204);
        return answer.body();
    }
}
