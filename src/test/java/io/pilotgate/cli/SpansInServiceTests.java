package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.decision.Outcome;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.Reveals;
import io.pilotgate.grading.Seals;
import io.pilotgate.grading.SetName;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.TruthSealed;
import io.pilotgate.grading.figures.FigureReport;
import io.pilotgate.grading.figures.GradedSet;
import io.pilotgate.grading.figures.GradingJobs;
import io.pilotgate.grading.figures.TrialFigures;
import io.pilotgate.grading.truth.TruthDraft;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Marks through vault, upload and worker: the same two files give the same figures as on the command line. */
@PilotgateTest
class SpansInServiceTests {

    private static final List<String> FIGURES =
            List.of("strict", "exact", "partial", "type", "conll", "perType", "texts", "textsRight", "quarantined");

    /** A truth and an answer to each item, as text and marks. */
    private static final String[][] ITEMS = {
        {"the same", "Ada came.", "[0,3,'PER']", "Ada came.", "[0,3,'PER']"},
        {"trailing space", "Ada came.", "[0,3,'PER']", "Ada came.", "[0,4,'PER']"},
        {"leading line break", "\\nAda came.", "[1,4,'PER']", "\\nAda came.", "[0,4,'PER']"},
        {"no-break space", "Ada\\u00a0came.", "[0,3,'PER'],[4,8,'V']", "Ada\\u00a0came.", "[0,4,'PER'],[4,8,'V']"},
        {"other white space", "Ada came.", "[0,3,'PER']", "\\n Ada  came.", "[2,6,'PER']"},
        {"tokens", "Ada came .", "[0,3,'PER'],[9,10,'P']", "Ada came.", "[0,3,'PER'],[8,9,'P']"},
        {"tokens, another end", "Ada came .", "[0,3,'PER']", "Ada came.", "[0,2,'PER']"},
        {"white space alone", "Ada came.", "[3,4,'GAP']", "Ada came.", "[3,4,'GAP']"},
        {"white space alone, other text", "Ada came.", "[3,4,'GAP']", "Ada  came.", "[3,5,'GAP']"},
        {"another text", "Ada came.", "[0,3,'PER']", "Ada went.", "[0,3,'PER']"},
        {
            "emoji",
            "\\ud83d\\ude00 Ada \\ud83d\\ude00",
            "[2,5,'PER'],[6,7,'FUN']",
            "\\ud83d\\ude00 Ada \\ud83d\\ude00",
            "[2,6,'PER'],[6,7,'FUN']"
        },
        {"one space twice", "Ada  came.", "[0,3,'PER']", "Ada  came.", "[0,4,'PER'],[0,5,'PER']"},
        {"nothing is marked", "Ada came.", "", "Ada came.", "[4,8,'V']"},
        {"no text in the answer", "Ada came.", "[0,3,'PER'],[4,8,'V']", "", "[0,4,'PER'],[4,8,'V']"},
        {"no text in the truth", "", "[0,4,'PER']", "Ada came.", "[0,3,'PER']"},
    };

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

    @Autowired
    TruthVault vault;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher facts;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** White space at the ends of a mark, other white space, code points beyond the first plane. */
    @Test
    void the_figures_are_those_of_the_command_line() {
        String sealed = tasks(1, 2);
        String delivered = tasks(3, 4);
        JsonNode typed = typed(sealed, delivered, "jsonl");

        assertThat(typed.at("/strict/correct").asLong()).isEqualTo(8);
        assertThat(typed.at("/partial/partial").asLong()).isEqualTo(8);
        assertThat(typed.at("/quarantined").asLong()).isEqualTo(2);
        assertSame(inService(sealed, delivered, "jsonl"), typed);
    }

    @Test
    void offsets_without_a_text_stand_for_themselves() {
        String sealed = "item,start,end,type\ni1,0,3,PER\ni2,4,8,V\ni3,0,3,PER\n";
        String delivered = "item,start,end,type\ni1,0,3,PER\ni2,4,9,V\ni3,0,3,ORG\n";

        assertSame(inService(sealed, delivered, "csv"), typed(sealed, delivered, "csv"));
    }

    /** It knows where marks end among the visible characters, and no more: the space behind a word says nothing. */
    @ParameterizedTest
    @CsvSource({"'[0,3,''PER'']', 1", "'[0,4,''PER'']', 1", "'[0,5,''PER'']', 0"})
    void what_an_older_release_sealed_is_graded_as_it_was(String marks, long right) {
        PilotId pilot = trials.launched(TrialPilots.QUICK, LabelKind.SPAN);
        sealAsBefore(pilot, "i1");
        trials.moveTo(pilot, Phase.DELIVERY);
        deliver(pilot, task("i1", "Ada came.", marks), "jsonl");

        JsonNode graded = blind(pilot).report();

        assertThat(graded.at("/strict/correct").asLong()).isEqualTo(right);
        assertThat(graded.at("/textsRight").asLong()).isEqualTo(right);
        assertThat(graded.at("/quarantined").asLong()).isZero();
    }

    @Test
    void what_is_sealed_now_and_what_was_sealed_before_is_verified_by_both_verifiers() throws Exception {
        PilotId before = trials.launched(TrialPilots.QUICK, LabelKind.SPAN);
        sealAsBefore(before, before + "-i1");
        PilotId now = trials.launched(TrialPilots.QUICK, LabelKind.SPAN);
        seal(now, tasks(1, 2).replace("\"id\": \"", "\"id\": \"" + now + "-"));
        for (PilotId pilot : List.of(before, now)) {
            outcomes.decide(pilot, Outcome.SCALE_UP);
            Path seal = Files.write(
                    folder.resolve("seal.json"),
                    seals.file(pilot, SetName.BLIND).readAllBytes());
            Path reveal = Files.write(
                    folder.resolve("reveal.json"),
                    reveals.file(pilot, SetName.BLIND).readAllBytes());
            for (Verifier verifier : Verifier.values()) {
                Verifier.Answer holds = verifier.run(List.of(reveal.toString(), "--seal", seal.toString()));
                assertThat(holds.code()).as(holds.output()).isZero();
            }
        }
    }

    /** As releases before kept marks: on one ruler. */
    private void sealAsBefore(PilotId pilot, String item) {
        String over = Sha256.of("Adacame.").hex().substring(0, 16);
        TruthDraft draft = vault.draft(pilot);
        draft.add(2, item, "{\"over\":\"" + over + "\",\"spans\":[[0,3,\"PER\"]]}", "", null);
        transactions.executeWithoutResult(status -> {
            vault.seal(
                    draft,
                    TruthPurpose.BLIND,
                    0,
                    Sha256.of("an older file"),
                    TrialPilots.QA,
                    Instant.parse("2026-01-01T00:00:00Z"));
            facts.publishEvent(new TruthSealed(pilot, TruthPurpose.BLIND, 1));
        });
    }

    private static void assertSame(FigureReport computed, JsonNode typed) {
        for (String figure : FIGURES) {
            assertThat(computed.report().path(figure)).as(figure).isEqualTo(typed.path(figure));
        }
    }

    private JsonNode typed(String sealed, String delivered, String ending) {
        return CommandRun.json(
                "grade",
                "--task",
                "span",
                "--truth",
                write("truth." + ending, sealed),
                "--labels",
                write("labels." + ending, delivered));
    }

    private FigureReport inService(String sealed, String delivered, String ending) {
        PilotId pilot = trials.launched(TrialPilots.QUICK, LabelKind.SPAN);
        seal(pilot, sealed);
        trials.moveTo(pilot, Phase.DELIVERY);
        deliver(pilot, delivered, ending);
        return blind(pilot);
    }

    private void seal(PilotId pilot, String file) {
        truth.seal(pilot, TruthPurpose.BLIND, bytes(file), LabelColumns.guessed(), TrialPilots.QA);
    }

    private void deliver(PilotId pilot, String file, String ending) {
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels." + ending,
                bytes(file),
                LabelColumns.guessed(),
                TrialPlans.VENDOR);
    }

    private FigureReport blind(PilotId pilot) {
        deliveries.lock(pilot);
        figures.compute(pilot, GradedSet.BLIND);
        return Objects.requireNonNull(
                jobs.figures(pilot, GradedSet.BLIND).orElseThrow().report());
    }

    private static String tasks(int text, int marks) {
        StringBuilder tasks = new StringBuilder();
        for (String[] item : ITEMS) {
            tasks.append(task(item[0], item[text], item[marks]));
        }
        return tasks.toString();
    }

    private static String task(String item, String text, String marks) {
        return ("{'id': '" + item + "', 'text': '" + text + "', 'label': [" + marks + "]}\n").replace('\'', '"');
    }

    private String write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
