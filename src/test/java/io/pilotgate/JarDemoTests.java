package io.pilotgate;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.testing.RunningJar;
import io.pilotgate.testing.Visitor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's pilots that play by themselves, stepped through ninety days by its endpoint. */
@Tag("jar")
class JarDemoTests {

    private static final String LEAD = "lena";
    private static final String PASSWORD = "pilotgate-demo";

    @TempDir
    Path folder;

    @Test
    void plays_ninety_days_with_a_good_and_a_bad_week_and_three_vendors_on_the_same_items() {
        int port = RunningJar.freePort();
        try (RunningJar jar = RunningJar.start(folder, port, Map.of(), "--spring.profiles.active=demo")
                .untilPrinted("Time and sample files")) {
            Visitor visitor = jar.visitor();
            assertThat(flags(visitor, "Simulated Shine Inc"))
                    .as("half the price, and no reason")
                    .containsExactly("RF9");
            assertThat(step(visitor, 0)).isEqualTo(422);
            assertThat(step(visitor, 91)).isEqualTo(422);
            assertThat(visitor.send(
                                    "/api/v1/demo/clock",
                                    Visitor.basic("vera", PASSWORD),
                                    Visitor.json("POST", "{\"days\":1}"))
                            .statusCode())
                    .as("for a vendor there is none")
                    .isEqualTo(404);
            assertThat(step(visitor, 1)).isEqualTo(200);
            assertThat(flags(visitor, "Simulated Shine Inc"))
                    .as("claims alone")
                    .containsExactlyInAnyOrder("RF1", "RF2", "RF5", "RF7", "RF8", "RF9");
            assertThat(step(visitor, 8)).isEqualTo(200);
            aCommitteeHasWeighedThree(visitor);
            for (int days : new int[] {9, 9, 9, 9, 9, 9, 9, 9, 9}) {
                assertThat(step(visitor, days)).isEqualTo(200);
            }
            assertThat(verdict(visitor, "Simulated Shine Inc"))
                    .as("judged by its pilot")
                    .isEqualTo("DISQUALIFY");
            assertThat(flags(visitor, "Simulated Drift Co"))
                    .as("its certificate ended")
                    .containsExactly("RF4");

            String pilot = "/api/v1/pilots/" + played(visitor);
            List<String> deeds = JsonPath.read(get(visitor, pilot + "/timeline"), "$[*].action");
            assertThat(deeds)
                    .as("the good and the bad week")
                    .contains(
                            "escalation-answered",
                            "escalation-overdue",
                            "escalation-passed-to-contact",
                            "claim-queried",
                            "late-report-approved",
                            "consequence-applied",
                            "mid-pilot-review-entered",
                            "decision-confirmed")
                    .filteredOn("gate-decided"::equals)
                    .hasSize(4);
            assertThat(JsonPath.<List<String>>read(get(visitor, pilot + "/daily-reports"), "$.missingDays"))
                    .as("the report that never came")
                    .hasSize(1);
            assertThat(JsonPath.<String>read(get(visitor, pilot), "$.phase")).isEqualTo("DECIDED");

            assertThat(JsonPath.<String>read(
                            get(visitor, claims(visitor, "Simulated Labels Ltd") + "/decision"), "$.decision.outcome"))
                    .as("does what it says")
                    .isEqualTo("SCALE_UP");
            assertThat(JsonPath.<String>read(
                            get(visitor, claims(visitor, "Simulated Shine Inc") + "/decision"), "$.decision.outcome"))
                    .as("says more than it does")
                    .isEqualTo("END");
            followedCloselyAndBeyondTheDecision(visitor);
            String invoices = get(visitor, claims(visitor, "Simulated Shine Inc") + "/invoices");
            assertThat(JsonPath.<List<Object>>read(invoices, "$[*]"))
                    .as("an invoice with seven items twice: " + invoices)
                    .hasSize(1);
            assertThat(JsonPath.<String>read(get(visitor, claims(visitor, "Simulated Drift Co")), "$.phase"))
                    .as("let its certificate lapse: no gate opens")
                    .isEqualTo("DELIVERY");
        }
    }

    private static void aCommitteeHasWeighedThree(Visitor visitor) {
        assertThat(List.of(
                        verdict(visitor, "Simulated Labels Ltd"),
                        verdict(visitor, "Simulated Shine Inc"),
                        verdict(visitor, "Simulated Drift Co")))
                .containsExactly("SHORTLIST", "WAIT", "SHORTLIST");
        assertThat(flags(visitor, "Simulated Shine Inc"))
                .as("answered on asking again")
                .isEmpty();
        String sound = evaluation(visitor, "Simulated Labels Ltd");
        assertThat(JsonPath.<Boolean>read(sound, "$.passesAll")).isTrue();
        assertThat(JsonPath.<List<Object>>read(sound, "$.ratings"))
                .as("two reviewers")
                .hasSize(50);
        String shining = evaluation(visitor, "Simulated Shine Inc");
        assertThat(JsonPath.<Boolean>read(shining, "$.complete")).isTrue();
        assertThat(JsonPath.<Boolean>read(shining, "$.passesAll")).isFalse();
    }

    /** Requests in three tiers, a question asked again, a training by the new SOP, a surge, months with fresh truth. */
    private static void followedCloselyAndBeyondTheDecision(Visitor visitor) {
        String pilot = claims(visitor, "Simulated Labels Ltd");
        String sla = get(visitor, pilot + "/sla");
        assertThat(JsonPath.<List<Integer>>read(sla, "$.tiers[*].requests.items"))
                .as("typical, peak and rush")
                .hasSize(3)
                .doesNotContain(0);
        assertThat(JsonPath.<List<String>>read(sla, "$.requests[*].state")).contains("MET", "MISSED");
        assertThat(JsonPath.<List<String>>read(get(visitor, pilot + "/timeline"), "$[*].action"))
                .contains(
                        "escalation-reopened",
                        "sop-published",
                        "retraining-logged",
                        "scale-test-planned",
                        "own-effort-recorded",
                        "ramp-planned",
                        "month-signed");
        assertThat(JsonPath.<List<Integer>>read(
                        get(visitor, pilot + "/scale-tests/figures"), "$[*].figures.day.annotators"))
                .as("twice the people")
                .containsExactly(12);
        List<Object> measured = JsonPath.read(get(visitor, pilot + "/reviews"), "$[?(@.percent != null)]");
        assertThat(measured).as("in its pilot and after it").hasSizeGreaterThan(1);
        assertThat(JsonPath.<List<Object>>read(
                        get(visitor, claims(visitor, "Simulated Shine Inc") + "/reviews"), "$[?(@.percent != null)]"))
                .as("no fresh truth is no figure")
                .isEmpty();
    }

    private static String verdict(Visitor visitor, String vendor) {
        return JsonPath.read(evaluation(visitor, vendor), "$.verdict");
    }

    private static String evaluation(Visitor visitor, String vendor) {
        String path = "/api/v1/vendors/" + vendor(visitor, vendor) + "/evaluations";
        List<String> ids = JsonPath.read(get(visitor, path), "$[*].id");
        assertThat(ids).hasSize(1);
        return get(visitor, path + "/" + ids.get(0));
    }

    private static List<String> flags(Visitor visitor, String vendor) {
        return JsonPath.read(
                get(visitor, "/api/v1/vendors/" + vendor(visitor, vendor) + "/red-flags"), "$.open[*].code");
    }

    private static String vendor(Visitor visitor, String name) {
        List<String> ids = JsonPath.read(get(visitor, "/api/v1/vendors"), "$[?(@.name == '" + name + "')].id");
        return ids.get(0);
    }

    private static String played(Visitor visitor) {
        return named(visitor, "Invoices");
    }

    private static String claims(Visitor visitor, String vendor) {
        return "/api/v1/pilots/" + named(visitor, "Claims with " + vendor);
    }

    private static String named(Visitor visitor, String name) {
        List<String> ids = JsonPath.read(get(visitor, "/api/v1/pilots"), "$[?(@.name =~ /" + name + ".*/)].id");
        return ids.get(0);
    }

    private static int step(Visitor visitor, int days) {
        return visitor.send(
                        "/api/v1/demo/clock",
                        Visitor.basic(LEAD, PASSWORD),
                        Visitor.json("POST", "{\"days\":" + days + "}"))
                .statusCode();
    }

    private static String get(Visitor visitor, String path) {
        var answer = visitor.send(path, Visitor.basic(LEAD, PASSWORD));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
