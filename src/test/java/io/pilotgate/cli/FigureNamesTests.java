package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that programs read figures by. They do not change; a figure without data is null, and never 0 or not a number. */
class FigureNamesTests {

    private static final List<String> INTERVALS = List.of("wilson", "clopperPearson", "bootstrap");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void classification() {
        JsonNode figures =
                grade("classification", write("item,annotator,label,gold\n1,a,x,x\n1,b,y,x\n2,a,y,y\n2,b,y,y\n"));
        named(
                figures,
                "items judgments correct accuracy wilson clopperPearson bootstrap perClass/x/precision perClass/x/recall"
                        + " perClass/x/f1 perClass/x/support macroF1 balancedAccuracy kappa mcc confusion/x/y"
                        + " majority/items majority/correct majority/ties majority/tiePolicy perAnnotator/0/accuracy"
                        + " unmatched/labels unmatched/truth");
    }

    @Test
    void classification_without_a_judgment() {
        JsonNode figures = CommandRun.json(
                "grade",
                "--task",
                "classification",
                "--labels",
                write("item,annotator,label\n9,a,x\n"),
                "--truth",
                write("item,truth\n1,x\n"));
        for (String figure : "accuracy wilson clopperPearson bootstrap macroF1 balancedAccuracy kappa mcc".split(" ")) {
            assertThat(figures.has(figure)).as(figure).isTrue();
            assertThat(figures.get(figure).isNull()).as(figure).isTrue();
        }
        assertThat(figures.at("/perClass/x/recall").isNull()).isTrue();
        assertThat(figures.at("/majority/accuracy").isNull()).isTrue();
        assertThat(figures.at("/unmatched").toString())
                .isEqualTo("{\"labels\":1,\"truth\":1,\"labelItems\":[\"9\"],\"truthItems\":[\"1\"]}");
    }

    @Test
    void multilabel() {
        named(
                grade("multilabel", write("item,annotator,labels,gold\n1,a,x|y,x\n2,b,y,y\n")),
                "items judgments exact accuracy wilson clopperPearson bootstrap jaccard hammingLoss micro/f1 macroF1"
                        + " perClass/x/precision unmatched/labels");
    }

    @Test
    void spans() {
        String rows = "item,annotator,start,end,label\n1,a,0,3,PER\n2,a,5,9,LOC\n";
        JsonNode figures = CommandRun.json("grade", "--task", "span", "--labels", write(rows), "--truth", write(rows));
        for (String way : List.of("strict", "exact", "partial", "type")) {
            for (String figure : "correct incorrect partial missed spurious precision recall f1".split(" ")) {
                named(figures, way + "/" + figure);
            }
        }
        named(figures, "conll/precision conll/recall conll/f1 quarantined unmatched/truth");
    }

    @Test
    void transcripts() {
        named(
                grade("transcript", write("item,annotator,transcript,gold\n1,a,good morning,good night\n")),
                "wer cer substitutions deletions insertions referenceWords sentenceExact normalisations/lower/wer"
                        + " normalisations/normalised/cer");
        JsonNode silent = grade("transcript", write("item,annotator,transcript,gold\n1,a,,\n"));
        assertThat(silent.get("wer").isNull()).isTrue();
        assertThat(silent.get("cer").isNull()).isTrue();
    }

    /** English letters alone are compared there: what has none is no data, and not right word for word. */
    @Test
    void a_script_that_a_normalisation_does_not_know_is_no_score() {
        JsonNode figures = grade(
                "transcript",
                write(
                        "item,annotator,transcript,gold\n1,a,\u0434\u043e\u0431\u0440\u044b\u0439 \u0434\u0435\u043d\u044c,\u0434\u043e\u0431\u0440\u044b\u0439 \u0432\u0435\u0447\u0435\u0440\n"));
        assertThat(figures.get("wer").asDouble()).isEqualTo(0.5);
        assertThat(figures.at("/normalisations/normalised/wer").isNull()).isTrue();
        assertThat(figures.at("/normalisations/normalised/sentences").asLong()).isZero();
        assertThat(figures.at("/normalisations/normalised/sentenceExact").asLong())
                .isZero();
        assertThat(figures.at("/normalisations/normalised/sentenceExactRate").isNull())
                .isTrue();
    }

    /** sklearn's cohen_kappa_score of each of the three pairs, linear and quadratic, and their mean. */
    @Test
    void ratings_of_more_than_two() {
        JsonNode figures = CommandRun.json(
                "grade",
                "--task",
                "rating",
                "--labels",
                write("item,a,b,c\n1,1,2,3\n2,2,2,3\n3,4,4,5\n4,5,5,5\n"),
                "--label-column",
                "a,b,c");
        assertThat(figures.at("/weightedKappa/linear").asDouble()).isCloseTo(0.5915750915750916, within(1e-9));
        assertThat(figures.at("/weightedKappa/quadratic").asDouble()).isCloseTo(0.792357968828557, within(1e-9));
    }

    @Test
    void ratings() {
        String rows = "item,rater,rating\n1,a,1\n1,b,2\n2,a,3\n2,b,3\n3,a,5\n3,b,4\n";
        String names = "icc1 icc21 icc31 icc1k icc2k icc3k weightedKappa/linear weightedKappa/quadratic";
        named(CommandRun.json("grade", "--task", "rating", "--labels", write(rows)), names);
        JsonNode one = CommandRun.json("grade", "--task", "rating", "--labels", write("item,rater,rating\n1,a,1\n"));
        for (String figure : "icc1 icc21 icc31 icc1k icc2k icc3k weightedKappa".split(" ")) {
            assertThat(one.has(figure)).as(figure).isTrue();
            assertThat(one.get(figure).isNull()).as(figure).isTrue();
        }
    }

    @Test
    void preferences_and_rankings() {
        String preferences = "item,rater,preference\n1,a,A\n1,b,B\n2,a,A\n2,b,A\n3,a,tie\n3,b,A\n";
        named(
                CommandRun.json("grade", "--task", "preference", "--labels", write(preferences)),
                "agreement/percentAgreement winRate/first tauB spearman positionBias/pValue");
        String ranks = "item,rater,rank\n1,a,1\n1,b,1\n2,a,2\n2,b,3\n3,a,3\n3,b,2\n";
        JsonNode ranking = CommandRun.json("grade", "--task", "ranking", "--labels", write(ranks));
        named(ranking, "agreement/krippendorffAlpha tauB spearman");
        assertThat(ranking.has("winRate")).isTrue();
        assertThat(ranking.get("winRate").isNull())
                .as("of pairs in the true order")
                .isTrue();
    }

    @Test
    void conversations() {
        named(
                CommandRun.json(
                        "grade",
                        "--task",
                        "conversation",
                        "--labels",
                        write(
                                "conversation,turn,dimension,rater,score\nc,1,help,a,5\nc,1,help,b,4\nc,2,help,a,1\nc,2,help,b,1\n")),
                "conversations turns dimensions/help/icc21 all/icc1");
    }

    @Test
    void agreement() {
        String rows = "item,rater,label\n1,a,1\n1,b,2\n2,a,3\n2,b,3\n3,a,1\n3,b,1\n";
        named(
                CommandRun.json("agreement", "--labels", write(rows)),
                "items raters categories percentAgreement fleiss krippendorffAlpha gwetAc1 cohen weightedCohen/linear"
                        + " weightedCohen/quadratic bootstrap");
        JsonNode one = CommandRun.json("agreement", "--labels", write("item,rater,label\n1,a,x\n"));
        for (String figure :
                "percentAgreement fleiss krippendorffAlpha gwetAc1 cohen weightedCohen bootstrap".split(" ")) {
            assertThat(one.has(figure)).as(figure).isTrue();
            assertThat(one.get(figure).isNull()).as(figure).isTrue();
        }
    }

    @Test
    void plans_and_intervals() {
        named(
                CommandRun.json("plan", "--accept", "0.98", "--reject", "0.95"),
                "n c zeroFailureN sprt/lower sprt/upper sprt/perCorrect sprt/perError");
        named(CommandRun.json("interval", "98", "100"), "wilson clopperPearson value");
    }

    private static void named(JsonNode figures, String names) {
        for (String name : names.split(" ")) {
            JsonNode figure = figures.at("/" + name);
            assertThat(figure.isMissingNode()).as(name + " is there").isFalse();
            assertThat(figure.isNull()).as(name + " has data").isFalse();
            if (INTERVALS.contains(name)) {
                assertThat(figure.size()).as(name).isEqualTo(2);
                assertThat(figure.get(0).isNumber() && figure.get(1).isNumber())
                        .as(name)
                        .isTrue();
            }
        }
        numbersAreNumbers(figures);
    }

    private static void numbersAreNumbers(JsonNode node) {
        assertThat(node.isDouble() && !Double.isFinite(node.doubleValue())).isFalse();
        assertThat(node.isTextual() && List.of("NaN", "Infinity").contains(node.asText()))
                .isFalse();
        if (node instanceof ObjectNode object) {
            List<String> fields = new ArrayList<>();
            object.fieldNames().forEachRemaining(fields::add);
            fields.forEach(field -> numbersAreNumbers(object.get(field)));
        }
        node.forEach(FigureNamesTests::numbersAreNumbers);
    }

    private JsonNode grade(String task, String labels) {
        return CommandRun.json("grade", "--task", task, "--labels", labels, "--truth-column", "gold");
    }

    private String write(String content) {
        try {
            Path file = Files.createTempFile(folder, "labels", ".csv");
            return Files.writeString(file, content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
