package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.decision.Outcome;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.Reveals;
import io.pilotgate.grading.Seals;
import io.pilotgate.grading.SetName;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.TruthReceipt;
import io.pilotgate.grading.figures.Figure;
import io.pilotgate.grading.figures.FigureReport;
import io.pilotgate.grading.figures.GradedSet;
import io.pilotgate.grading.figures.GradingJobs;
import io.pilotgate.grading.figures.TrialFigures;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.AnswerReading;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import io.pilotgate.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Models of a preference from the sealed truth to the figures and the reveal: the same win rates as on the command line. */
@PilotgateTest
class ModelsInServiceTests {

    private static final List<String> MODELS = List.of("quokka/7b", "wombat~2", "numbat");
    private static final List<String> ANSWERS = List.of("first", "second", "tie");
    private static final int ITEMS = 60;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    GroundTruth truth;

    @Autowired
    LabelBatches batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    GradingJobs jobs;

    @Autowired
    TrialFigures figures;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    Seals seals;

    @Autowired
    Reveals reveals;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void win_rates_by_model_are_those_of_the_command_line() throws Exception {
        PilotId pilot = trials.launched(TrialPilots.QUICK, LabelKind.PREFERENCE);
        TruthReceipt receipt = seal(pilot, compared(pilot));
        assertThat(receipt.warnings())
                .contains(
                        "48 items name their two models, which are sealed with them. 12 name none or one alone: they are"
                                + " sealed without, and count in no model's win rate.");
        deliver(pilot);
        FigureReport blind = blind(pilot);

        JsonNode typed = onTheCommandLine();
        assertThat(blind.report().at("/winRate")).isEqualTo(typed.at("/winRate"));
        assertThat(blind.report().at("/positionBias")).isEqualTo(typed.at("/positionBias"));
        assertThat(blind.report().at("/againstTruth/accuracy")).isEqualTo(typed.at("/againstTruth/accuracy"));
        assertThat(typed.at("/winRate/byModel").size()).isEqualTo(3);
        assertThat(typed.at("/winRate/byModel/numbat/judgments").asLong()).isEqualTo(96);
        for (String model : MODELS) {
            Figure rate = figure(blind, "Win rate of " + model);
            assertThat(rate.value())
                    .isEqualTo(typed.at("/winRate/byModel")
                            .path(model)
                            .path("rate")
                            .asDouble());
            assertThat(rate.n()).isEqualTo(96);
            assertThat(rate.low()).isBetween(0.2, Objects.requireNonNull(rate.value()));
            assertThat(rate.high()).isBetween(Objects.requireNonNull(rate.value()), 0.8);
            assertThat(rate.method()).contains("percentile bootstrap by item").contains("2,000 draws");
        }
        Figure bias = figure(blind, "Position bias: share of the first place");
        assertThat(bias.value()).isEqualTo(typed.at("/positionBias/firstShare").asDouble());
        assertThat(bias.low()).isLessThan(Objects.requireNonNull(bias.value()));
        assertThat(blind.notes()).contains("12 sealed items name no models. They are in no model's win rate.");
        showsStaffAndHidesFromTheVendor(pilot);
    }

    private void showsStaffAndHidesFromTheVendor(PilotId pilot) {
        Account qa = People.staff(accounts, Role.QA);
        Account ines = People.vendor(accounts, pilots.find(pilot).vendor());
        figures.compute(pilot, GradedSet.AGREEMENT);
        String csv = api(qa, "/api/v1/pilots/" + pilot + "/figures/blind.csv").body();
        assertThat(csv.lines().filter(line -> line.startsWith("Win rate of wombat~2,")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("/winRate/byModel/wombat~02/rate,")
                        .contains(",96,judgments,"));
        Visitor staff = signedIn(qa);
        assertThat(staff.get("/pilots/" + pilot + "/figures/blind").body())
                .contains("Win rate of quokka/7b", "figures/blind.csv", "figures/blind.xlsx");
        assertThat(staff.get("/pilots/" + pilot + "/figures/blind.xlsx").statusCode())
                .isEqualTo(200);
        assertThat(staff.get("/pilots/" + pilot + "/figures/calibration.csv").statusCode())
                .isEqualTo(302);
        Visitor vendor = signedIn(ines);
        for (String path : List.of("", "/figures/agreement", "/figures/agreement.csv", "/timeline")) {
            assertThat(vendor.get("/pilots/" + pilot + path).body())
                    .as(path)
                    .doesNotContain("quokka", "wombat", "numbat");
        }
        for (String ending : List.of(".csv", ".xlsx")) {
            assertThat(vendor.get("/pilots/" + pilot + "/figures/blind" + ending)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(api(ines, "/api/v1/pilots/" + pilot + "/figures/blind" + ending)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(JsonPath.<Object>read(
                        api(ines, "/api/v1/pilots/" + pilot + "/figures/agreement")
                                .body(),
                        "$.figures.report.task.winRate.byModel"))
                .isEqualTo(Map.of());
    }

    /** Whoever changes a model's name after sealing is found, by both verifiers; the set as it was sealed holds. */
    @Test
    void the_reveal_has_the_models_and_one_that_was_changed_is_found() throws Exception {
        PilotId pilot = trials.launched(TrialPilots.QUICK, LabelKind.PREFERENCE);
        seal(pilot, compared(pilot));
        outcomes.decide(pilot, Outcome.SCALE_UP);
        Path seal = Files.write(
                folder.resolve("seal.json"), seals.file(pilot, SetName.BLIND).readAllBytes());
        String revealed = new String(reveals.file(pilot, SetName.BLIND).readAllBytes(), StandardCharsets.UTF_8);
        Path whole = Files.writeString(folder.resolve("reveal.json"), revealed);
        Path forged = Files.writeString(
                folder.resolve("forged.json"),
                revealed.replaceFirst("\"firstModel\":\"numbat\"", "\"firstModel\":\"quokka/7b\""));

        assertThat(revealed).startsWith("{\"format\":\"pilotgate-reveal/2\"");
        for (Verifier verifier : Verifier.values()) {
            Verifier.Answer holds = verifier.run(List.of(whole.toString(), "--seal", seal.toString()));
            assertThat(holds.code()).as(holds.output()).isZero();
            Verifier.Answer broken = verifier.run(List.of(forged.toString(), "--seal", seal.toString()));
            assertThat(broken.code()).isEqualTo(1);
            assertThat(broken.output()).containsOnlyOnce("its item, label, stratum, models and salt do not give");
        }
    }

    @Test
    void what_names_models_otherwise_is_refused_with_the_place() {
        PilotId pilot = trials.launched(TrialPilots.QUICK, LabelKind.PREFERENCE);
        refused(pilot, "item,truth,left,right\n1,tie,a,b\n", reading("left", null), "secondModelColumn", "or neither");
        refused(pilot, "item,truth,left,right\n1,tie,a,b\n", reading("left", "middle"), "secondModelColumn", "middle");
        refused(pilot, "item,truth,left,right\n1,tie,,b\n", reading("left", "right"), "firstModelColumn", "No item");
        refused(
                pilot,
                "item,truth,left,right\n1,tie,a,b\n1,tie,b,a\n",
                reading("left", "right"),
                "line 3",
                "Contradictions in the models");
        PilotId classes = trials.launched(TrialPilots.QUICK);
        refused(classes, "item,truth,left,right\n1,x,a,b\n", reading("left", "right"), "firstModelColumn", "Only pref");

        truth.seal(pilot, TruthPurpose.BLIND, file(compared(pilot)), LabelColumns.guessed(), TrialPilots.QA);
        assertThatThrownBy(() -> seal(pilot, compared(pilot)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sealed without its models");
    }

    /** In JSON, one field may name both. */
    @Test
    void json_names_models_too() throws Exception {
        PilotId pilot = trials.launched(TrialPilots.QUICK, LabelKind.PREFERENCE);
        String tasks = Stream.of("1", "2", "3")
                .map(id -> "{\"id\": " + id + ", \"text\": \"x\", \"label\": [\"first\"], \"pair\": \"numbat_emu\"}\n")
                .reduce("", String::concat);
        TruthReceipt receipt = truth.seal(
                pilot,
                TruthPurpose.BLIND,
                new ByteArrayInputStream(tasks.getBytes(StandardCharsets.UTF_8)),
                LabelColumns.guessed().readAs(reading("pair", "pair")),
                TrialPilots.QA);
        assertThat(receipt.warnings()).anyMatch(warning -> warning.startsWith("3 items name their two models"));

        Path labels = Files.writeString(folder.resolve("labels.jsonl"), tasks);
        JsonNode typed = CommandRun.json(
                "grade",
                "--task",
                "preference",
                "--labels",
                labels.toString(),
                "--first-model-column",
                "pair",
                "--second-model-column",
                "pair");
        assertThat(typed.at("/winRate/byModel/numbat/wins").asLong()).isEqualTo(3);
        assertThat(typed.at("/winRate/byModel/emu/losses").asLong()).isEqualTo(3);
    }

    private void refused(PilotId pilot, String content, AnswerReading reading, String place, String because) {
        assertThatThrownBy(() -> truth.seal(
                        pilot,
                        TruthPurpose.BLIND,
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                        LabelColumns.guessed().readAs(reading),
                        TrialPilots.QA))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reasons().get(0).place()).startsWith(place);
                    assertThat(refusal.reasons().get(0).text())
                            .contains(because)
                            .doesNotContain("tie");
                });
    }

    private TruthReceipt seal(PilotId pilot, List<String> lines) {
        return truth.seal(
                pilot,
                TruthPurpose.BLIND,
                file(lines),
                LabelColumns.guessed().readAs(reading("left", "right")),
                TrialPilots.QA);
    }

    private static InputStream file(List<String> lines) {
        return TrialLabels.file("item,truth,left,right", lines);
    }

    private static AnswerReading reading(String first, @Nullable String second) {
        return AnswerReading.FOUND_OUT.comparing(first, second);
    }

    /** Every fifth item names no model, or one alone. */
    private static List<String> compared(PilotId pilot) {
        List<String> lines = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            lines.add(pilot + "-" + item + "," + ANSWERS.get(item % 3) + "," + models(item));
        }
        return lines;
    }

    private static String models(int item) {
        if (item % 5 == 4) {
            return item % 2 == 0 ? "," : "numbat,";
        }
        int first = item / 5 * 4 + item % 5;
        return MODELS.get(first % 3) + "," + MODELS.get((first + 1 + first / 3 % 2) % 3);
    }

    private static String said(int item, int annotator) {
        return ANSWERS.get((item * item + annotator * (item % 4)) % 3);
    }

    private void deliver(PilotId pilot) {
        List<String> lines = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            for (int annotator = 0; annotator < 3; annotator++) {
                lines.add(pilot + "-" + item + ",ann-" + annotator + "," + said(item, annotator));
            }
        }
        trials.moveTo(pilot, Phase.DELIVERY);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.file("item,annotator,label", lines),
                LabelColumns.guessed(),
                TrialPlans.VENDOR);
    }

    private JsonNode onTheCommandLine() throws Exception {
        StringBuilder rows = new StringBuilder("item,annotator,label,truth,left,right\n");
        for (int item = 0; item < ITEMS; item++) {
            for (int annotator = 0; annotator < 3; annotator++) {
                rows.append("p-" + item + ",ann-" + annotator + "," + said(item, annotator) + ","
                        + ANSWERS.get(item % 3) + "," + models(item) + "\n");
            }
        }
        Path file = Files.writeString(folder.resolve("rows.csv"), rows);
        return CommandRun.json(
                "grade",
                "--task",
                "preference",
                "--labels",
                file.toString(),
                "--truth-column",
                "truth",
                "--first-model-column",
                "left",
                "--second-model-column",
                "right");
    }

    private FigureReport blind(PilotId pilot) {
        deliveries.lock(pilot);
        figures.compute(pilot, GradedSet.BLIND);
        return Objects.requireNonNull(
                jobs.figures(pilot, GradedSet.BLIND).orElseThrow().report());
    }

    private static Figure figure(FigureReport report, String title) {
        return report.figures().stream()
                .filter(figure -> figure.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> api(Account person, String path) {
        return Visitor.at(port)
                .send(
                        path,
                        Visitor.basic(person.id().value(), People.PASSWORD),
                        request -> request.method("GET", HttpRequest.BodyPublishers.noBody()));
    }

    private Visitor signedIn(Account person) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.id().value(), People.PASSWORD);
        return visitor;
    }
}
