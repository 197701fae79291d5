package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.testing.ReferenceData;
import org.junit.jupiter.api.Test;

/** The commands on real data; figures of scikit-learn, SciPy, statsmodels, krippendorff, conlleval and python-Levenshtein. */
class GradeReferenceTests {

    private static final double EXACT = 1e-9;

    @Test
    void classification() {
        JsonNode rte = CommandRun.json(
                "grade",
                "--task",
                "classification",
                "--labels",
                file("snow2008/rte.standardized.tsv"),
                "--item-column",
                "orig_id",
                "--annotator-column",
                "!amt_worker_ids",
                "--label-column",
                "response",
                "--truth-column",
                "gold");

        assertThat(rte.at("/items").asLong()).isEqualTo(800);
        assertThat(rte.at("/judgments").asLong()).isEqualTo(8000);
        assertThat(rte.at("/correct").asLong()).isEqualTo(5833);
        is(0.729125, rte, "/accuracy");
        is(0.719278326, rte, "/wilson/0");
        is(0.738751736, rte, "/wilson/1");
        is(0.719241781, rte, "/clopperPearson/0");
        is(0.738841052, rte, "/clopperPearson/1");
        assertThat(rte.at("/bootstrap/0").asDouble()).isCloseTo(0.7169, within(0.01));
        assertThat(rte.at("/bootstrap/1").asDouble()).isCloseTo(0.7411, within(0.01));
        is(0.6565, rte, "/perClass/0/recall");
        assertThat(rte.at("/perClass/1/support").asLong()).isEqualTo(4000);
        is(0.727688724, rte, "/macroF1");
        is(0.729125, rte, "/balancedAccuracy");
        is(0.45825, rte, "/kappa");
        is(0.463161838, rte, "/mcc");
        assertThat(rte.at("/confusion/0/1").asLong()).isEqualTo(1374);
        assertThat(rte.at("/confusion/1/0").asLong()).isEqualTo(793);
        assertThat(rte.at("/majority/items").asLong()).isEqualTo(800);
        assertThat(rte.at("/majority/correct").asLong()).isEqualTo(735);
        assertThat(rte.at("/majority/ties").asLong()).isEqualTo(65);
        assertThat(rte.at("/majority/tiePolicy").asText()).contains("smallest");
        assertThat(rte.at("/perAnnotator/0/annotator").asText()).isEqualTo("A18941IO2ZZWW6");
        assertThat(rte.at("/perAnnotator/0/correct").asLong()).isEqualTo(405);
        is(0.471658111, rte, "/perAnnotator/0/wilson/0");
        assertThat(rte.at("/perAnnotator").size()).isEqualTo(164);
        assertThat(rte.at("/unmatched/labels").asLong()).isZero();
    }

    @Test
    void agreement() {
        JsonNode pandalm = CommandRun.json(
                "agreement",
                "--labels",
                file("pandalm/testset-v1.json"),
                "--item-column",
                "idx",
                "--label-column",
                "annotator1,annotator2,annotator3");

        assertThat(pandalm.at("/items").asLong()).isEqualTo(999);
        assertThat(pandalm.at("/raters").asLong()).isEqualTo(3);
        assertThat(pandalm.at("/categories").size()).isEqualTo(3);
        is(0.91991992, pandalm, "/percentAgreement", 5e-9);
        is(0.864175365, pandalm, "/fleiss");
        is(0.864220685, pandalm, "/krippendorffAlpha");
        is(0.867084674, pandalm, "/alphaByLevel/ordinal");
        is(0.859585972, pandalm, "/alphaByLevel/interval");
        is(
                CommandRun.json(
                                "agreement",
                                "--level",
                                "ratio",
                                "--labels",
                                file("pandalm/testset-v1.json"),
                                "--item-column",
                                "idx",
                                "--label-column",
                                "annotator1,annotator2,annotator3")
                        .at("/krippendorffAlpha")
                        .asDouble(),
                pandalm,
                "/alphaByLevel/ratio");
        is(0.886444708, pandalm, "/gwetAc1");
        is(0.852022679, pandalm, "/pairs/0/cohen");
        is(0.851988532, pandalm, "/pairs/0/scott");
        assertThat(pandalm.at("/bootstrap/0").asDouble()).isCloseTo(0.8409, within(0.01));
        assertThat(pandalm.at("/bootstrap/1").asDouble()).isCloseTo(0.8866, within(0.01));
    }

    @Test
    void preference() {
        JsonNode pandalm = CommandRun.json(
                "grade",
                "--task",
                "preference",
                "--labels",
                file("pandalm/testset-v1.json"),
                "--item-column",
                "idx",
                "--label-column",
                "annotator1,annotator2,annotator3",
                "--first-model-column",
                "cmp_key",
                "--second-model-column",
                "cmp_key");

        assertThat(pandalm.at("/winRate/byModel/llama-7b/wins").asLong()).isEqualTo(832);
        assertThat(pandalm.at("/winRate/byModel/llama-7b/losses").asLong()).isEqualTo(317);
        assertThat(pandalm.at("/winRate/byModel/llama-7b/ties").asLong()).isEqualTo(114);
        is(0.703879652, pandalm, "/winRate/byModel/llama-7b/rate");
        is(0.332908163, pandalm, "/winRate/byModel/cerebras-gpt-6.7B/rate");
        assertThat(pandalm.at("/winRate/byModel").size()).isEqualTo(5);
        assertThat(pandalm.at("/unanimous").asLong()).isEqualTo(879);
        is(0.858938010, pandalm, "/agreement/pairs/0/weightedCohen/linear");
        is(0.863505483, pandalm, "/agreement/pairs/0/weightedCohen/quadratic");
        is(0.894491671, pandalm, "/agreement/pairs/1/weightedCohen/quadratic");
        assertThat(pandalm.at("/agreement/pairs/2/agreed").asLong()).isEqualTo(917);
    }

    @Test
    void ranking() {
        JsonNode wordsim = CommandRun.json(
                "grade",
                "--task",
                "ranking",
                "--labels",
                file("snow2008/wordsim.standardized.tsv"),
                "--truth-column",
                "gold");

        is(0.813035001, wordsim, "/tauB");
        is(0.945768749, wordsim, "/spearman");
        is(0.951903359, wordsim, "/pearson");
    }

    @Test
    void rating() {
        JsonNode valence = CommandRun.json(
                "grade",
                "--task",
                "rating",
                "--labels",
                file("snow2008/valence.standardized.tsv"),
                "--truth-column",
                "gold");

        is(34.525, valence, "/againstTruth/mae");
        is(43.534434647, valence, "/againstTruth/rmse");
        is(0.532332385, valence, "/againstTruth/pearson");
        is(0.849804880, valence, "/againstTruth/meanPearson");
        is(0.325562331, valence, "/krippendorffAlphaInterval");
    }

    @Test
    void spans() {
        JsonNode conll = CommandRun.json(
                "grade",
                "--task",
                "span",
                "--labels",
                file("seqeval-conll/ground_truth.txt"),
                "--truth-column",
                "3",
                "--label-column",
                "4",
                "--no-header");

        assertThat(conll.at("/strict/correct").asLong()).isEqualTo(371);
        assertThat(conll.at("/conll/truePhrases").asLong()).isEqualTo(459);
        assertThat(conll.at("/conll/foundPhrases").asLong()).isEqualTo(539);
        is(0.743486974, conll, "/conll/f1");
        assertThat(conll.at("/quarantined").asLong()).isZero();
    }

    @Test
    void transcripts() {
        JsonNode speech = CommandRun.json(
                "grade",
                "--task",
                "transcript",
                "--labels",
                file("crowdspeech/crowdspeech-test-clean-crowd.tsv"),
                "--truth",
                file("crowdspeech/crowdspeech-test-clean-gt.txt"),
                "--item-column",
                "INPUT:audio",
                "--label-column",
                "OUTPUT:transcription",
                "--annotator-column",
                "ASSIGNMENT:worker_id");

        is(0.247766499, speech, "/wer");
        is(0.118089927, speech, "/cer");
        assertThat(speech.at("/referenceWords").asLong()).isEqualTo(368_032);
        assertThat(speech.at("/sentenceExact").asLong()).isEqualTo(1194);
        is(0.199892944, speech, "/normalisations/lower/wer");
        is(0.179030628, speech, "/normalisations/normalised/wer");
        assertThat(speech.at("/perAnnotator/0/annotator").asText()).isEqualTo("1808");
        is(0.235344276, speech, "/perAnnotator/0/wer");
    }

    private static void is(double expected, JsonNode report, String place) {
        is(expected, report, place, EXACT);
    }

    private static void is(double expected, JsonNode report, String place, double tolerance) {
        assertThat(report.at(place).isNumber()).as(place).isTrue();
        assertThat(report.at(place).asDouble()).as(place).isCloseTo(expected, within(tolerance));
    }

    private static String file(String name) {
        return ReferenceData.file(name).toString();
    }
}
