package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans, intervals and comparisons as they are typed; figures by SciPy and statsmodels. */
class StatisticsCommandTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void plan() {
        JsonNode plan = CommandRun.json(
                "plan", "--accept", "0.98", "--reject", "0.95", "--producer-risk", "0.05", "--consumer-risk", "0.10");

        assertThat(plan.at("/n").asInt()).isEqualTo(306);
        assertThat(plan.at("/c").asInt()).isEqualTo(10);
        assertThat(plan.at("/zeroFailureN").asInt()).isEqualTo(149);
        assertThat(plan.at("/sprt/perCorrect").asDouble()).isCloseTo(0.031090587, within(1e-9));
        assertThat(plan.at("/sprt/perError").asDouble()).isCloseTo(-0.916290732, within(1e-9));
        assertThat(plan.at("/sprt/upper").asDouble()).isCloseTo(Math.log(0.95 / 0.10), within(1e-12));
        assertThat(plan.at("/sprt/lower").asDouble()).isCloseTo(Math.log(0.05 / 0.90), within(1e-12));
    }

    @Test
    void planForErrorsOrPrecision() {
        assertThat(CommandRun.json("plan", "--accept", "0.98", "--reject", "0.95", "--max-errors", "5")
                        .at("/n")
                        .asInt())
                .isEqualTo(523);
        JsonNode precise = CommandRun.json("plan", "--accept", "0.98", "--precision", "0.01", "--lot", "10000");
        assertThat(precise.at("/n").asInt()).isEqualTo(792);
        assertThat(precise.at("/nOutOfLot").asInt()).isEqualTo(734);
        assertThat(precise.at("/worstCaseN").asInt()).isEqualTo(9600);
    }

    /** The usual accuracy to reject is above these accuracies, and nobody asked for it. */
    @Test
    void planForAnAccuracyBelowTheUsualOneToReject() {
        JsonNode precise = CommandRun.json("plan", "--accept", "0.9", "--precision", "0.02");
        assertThat(precise.at("/n").asInt()).isEqualTo(868);
        assertThat(precise.get("reject").isNull()).isTrue();
        assertThat(precise.get("sprt").isNull()).isTrue();
        assertThat(CommandRun.json("plan", "--accept", "0.5", "--precision", "0.05", "--lot", "10000")
                        .at("/nOutOfLot")
                        .asInt())
                .isEqualTo(368);
        assertThat(CommandRun.json("plan", "--accept", "0.9", "--max-errors", "0")
                        .at("/n")
                        .asInt())
                .isEqualTo(29);
        refused("--reject", "plan", "--accept", "0.9");
    }

    /** 0.98^114 is the first below 0.10. */
    @Test
    void planThatProvesWithAnotherConfidence() {
        JsonNode plan = CommandRun.json("plan", "--max-errors", "0", "--confidence", "0.9");
        assertThat(plan.at("/n").asInt()).isEqualTo(114);
        assertThat(plan.at("/confidence").asDouble()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void planOutOfALot() {
        JsonNode plan = CommandRun.json("plan", "--lot", "200");
        assertThat(plan.at("/n").asInt()).isEqualTo(129);
        assertThat(plan.at("/c").asInt()).isEqualTo(4);
        assertThat(plan.at("/acceptsBad").asDouble()).isLessThanOrEqualTo(0.10);
        assertThat(CommandRun.json("plan", "--lot", "1000", "--max-errors", "0")
                        .at("/n")
                        .asInt())
                .isEqualTo(132);
        assertThat(CommandRun.json("plan", "--lot", "50").at("/acceptsBad").asDouble())
                .isBetween(0.01, 0.10);
        assertThat(CommandRun.json("plan", "--lot", "10").at("/acceptsBad").asDouble())
                .isLessThanOrEqualTo(0.10 + 1e-12);
        refused("--lot", "plan", "--lot", "0");
        refused("--aql", "plan", "--aql", "1.0");
        refused("--max-errors", "plan", "--max-errors", "-1");
        refused("plan", "plan", "--lot", "50", "--max-errors", "2");
    }

    @Test
    void planLotByLot() {
        JsonNode plan = CommandRun.json("plan", "--iso2859", "1000", "--aql", "1.0", "--errors", "3,0,3");
        assertThat(plan.at("/severity").asText()).isEqualTo("tightened");
        assertThat(plan.at("/n").asInt()).isEqualTo(80);
        assertThat(plan.at("/c").asInt()).isEqualTo(1);
        assertThat(plan.at("/normal/c").asInt()).isEqualTo(2);
        assertThat(plan.at("/reduced/n").asInt()).isEqualTo(32);
        assertThat(plan.at("/lots/2/accepted").asBoolean()).isFalse();

        JsonNode whole = CommandRun.json("plan", "--iso2859", "40", "--aql", "0.10");
        assertThat(whole.at("/n").asInt())
                .as("the plan asks for more than there is")
                .isEqualTo(40);
        assertThat(whole.at("/normal/all").asBoolean()).isTrue();
    }

    @Test
    void interval() {
        JsonNode interval = CommandRun.json("interval", "98", "100");

        assertThat(interval.at("/wilson/0").asDouble()).isCloseTo(0.929988209, within(1e-9));
        assertThat(interval.at("/clopperPearson/1").asDouble()).isCloseTo(0.997568663, within(1e-9));
        assertThat(CommandRun.json("interval", "100", "100")
                        .at("/oneSidedLower")
                        .asDouble())
                .isCloseTo(0.9705, within(5e-5));
    }

    @Test
    void wrongArgumentsAreNamed() {
        refused("K", "interval", "5", "4");
        refused("N", "interval", "0", "0");
        refused("--reject", "plan", "--accept", "0.9", "--reject", "0.95");
        refused("--precision", "plan", "--precision", "0.7");
        refused("--truth", "grade", "--task", "classification", "--labels", write("a.csv", "item,label\n1,x\n"));
        refused(
                "--label-column",
                "grade",
                "--task",
                "classification",
                "--labels",
                write("b.csv", "item,label,gold\n1,x,x\n"),
                "--label-column",
                "answer",
                "--truth-column",
                "gold");
        assertThat(CommandRun.of("grade", "--task", "nonsense", "--labels", "x").exit())
                .isEqualTo(2);
        assertThat(CommandRun.of(
                                "grade",
                                "--task",
                                "span",
                                "--labels",
                                folder.resolve("none.csv").toString(),
                                "--truth",
                                folder.resolve("none.csv").toString())
                        .err())
                .contains("none.csv");
    }

    /** 4 % against 1 % takes 434 pairs, and 98 % against 95 % on items of their own 588 each (power 80 %, two-sided 5 %). */
    @Test
    void howManyItemsTellTwoVendorsApart() {
        JsonNode paired = CommandRun.json("plan", "--paired", "0.04,0.01");

        assertThat(paired.at("/n").asInt()).isEqualTo(434);
        assertThat(paired.at("/unpairedN").asInt()).isEqualTo(588);
        assertThat(paired.at("/difference").asDouble()).isCloseTo(0.03, within(1e-12));
        assertThat(CommandRun.json("plan", "--paired", "0.04,0.01", "--power", "0.9")
                        .at("/n")
                        .asInt())
                .isGreaterThan(434);
        assertThat(CommandRun.json("plan", "--paired", "1,0").at("/unpairedN").isNull())
                .isTrue();
        for (String wrong : new String[] {"0.01,0.04", "0.02", "0.9,0.2", "0.3,-0.1", "0.1,0.1", "NaN,0.1"}) {
            CommandRun refused = CommandRun.of("plan", "--paired", wrong);
            assertThat(refused.exit()).as(wrong).isEqualTo(2);
            assertThat(refused.err()).contains("--paired", "the larger first");
        }
    }

    @Test
    void twoVendorsOnTheSameItems() {
        StringBuilder truth = new StringBuilder("item,truth\n");
        StringBuilder first = new StringBuilder("item,label\n");
        StringBuilder second = new StringBuilder("item,label\n");
        for (int item = 0; item < 100; item++) {
            truth.append(item).append(",a\n");
            first.append(item).append(item < 4 || item >= 90 ? ",b\n" : ",a\n");
            second.append(item).append(item >= 75 && item < 90 || item >= 90 ? ",b\n" : ",a\n");
        }
        JsonNode compared = CommandRun.json(
                "compare",
                "--first",
                write("first.csv", first.toString()),
                "--second",
                write("second.csv", second.toString()),
                "--truth",
                write("truth.csv", truth.toString()));

        assertThat(compared.at("/items").asInt()).isEqualTo(100);
        assertThat(compared.at("/onlyFirstRight").asInt()).isEqualTo(15);
        assertThat(compared.at("/onlySecondRight").asInt()).isEqualTo(4);
        assertThat(compared.at("/mcnemar").asDouble()).isCloseTo(0.019210815, within(1e-9));
        assertThat(compared.at("/differenceInterval/0").asDouble()).isPositive().isLessThan(0.11);
        assertThat(compared.at("/differenceInterval/1").asDouble()).isBetween(0.11, 0.25);
        assertThat(compared.at("/verdict").asText()).isEqualTo("The first is better.");
    }

    @Test
    void monitor() {
        JsonNode days = CommandRun.json(
                "monitor", "--audits", write("audits.csv", "day,correct,audited\n1,50,50\n2,50,50\n3,0,50\n"));

        assertThat(days.at("/verdict").asText()).isEqualTo("accept");
        assertThat(days.at("/days/1/verdict").asText()).isEqualTo("accept");
        assertThat(days.at("/days/0/verdict").asText()).isEqualTo("undecided");
        refused("line 2", "monitor", "--audits", write("broken.csv", "day,correct,audited\n1,51,50\n"));
    }

    @Test
    void formatsAreListed() {
        assertThat(CommandRun.of("formats").out())
                .contains("label-studio", "doccano", "prodigy", "argilla", "conll", "vtt", "srt", "ctm", "xlsx", "csv");
    }

    private void refused(String place, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exit()).as(run.out()).isEqualTo(2);
        assertThat(run.err()).startsWith(place);
    }

    private String write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
