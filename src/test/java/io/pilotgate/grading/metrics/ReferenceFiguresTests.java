package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.pilotgate.grading.statistics.RankCorrelation;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelReader;
import io.pilotgate.labels.LabelRow;
import io.pilotgate.labels.TagChunks;
import io.pilotgate.testing.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Real data sets against figures of scikit-learn, SciPy, seqeval with conlleval, and python-Levenshtein. */
class ReferenceFiguresTests {

    @Test
    void classesOfRecognisingTextualEntailment() throws IOException {
        ConfusionMatrix rte = confusion("snow2008/rte.standardized.tsv");

        assertThat(rte.labels()).containsExactly("0", "1");
        assertThat(rte.counts()).isDeepEqualTo(new long[][] {{2626, 1374}, {793, 3207}});
        assertThat(rte.correct()).isEqualTo(5833);
        is(0.768061, rte.of(0).precision(), 5e-7);
        is(0.700065, rte.of(1).precision(), 5e-7);
        is(0.6565, rte.of(0).recall(), 1e-9);
        is(0.80175, rte.of(1).recall(), 1e-9);
        is(0.707912, rte.of(0).f1(), 5e-7);
        is(0.727688724, rte.macroF1(), 1e-9);
        is(0.729125, rte.balancedAccuracy(), 1e-9);
        is(0.45825, rte.kappa(), 1e-9);
        is(0.463161838, rte.mcc(), 1e-9);
    }

    @Test
    void classesOfWordSenses() throws IOException {
        ConfusionMatrix wsd = confusion("snow2008/wsd.standardized.tsv");

        assertThat(wsd.counts()).isDeepEqualTo(new long[][] {{1277, 12, 1}, {0, 20, 0}, {11, 8, 441}});
        is(0.878394725, wsd.macroF1(), 1e-9);
        is(0.982872711, wsd.balancedAccuracy(), 1e-9);
        is(0.955305147, wsd.kappa(), 1e-9);
        is(0.955609965, wsd.mcc(), 1e-9);
    }

    /** conlleval: 961 tokens, 459 phrases, 539 found, 371 correct; precision 68.83, recall 80.83, F1 74.35. */
    @Test
    void phrases() throws IOException {
        Spans spans = new Spans();
        List<String> gold = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(ReferenceData.file("seqeval-conll/ground_truth.txt"))) {
            if (line.isBlank()) {
                spans.add(spans(found), spans(gold));
                gold.clear();
                found.clear();
            } else {
                String[] cells = line.split(" ");
                gold.add(cells[2]);
                found.add(cells[3]);
            }
        }
        spans.add(spans(found), spans(gold));

        SpanScore strict = spans.report().strict();
        assertThat(strict.possible()).isEqualTo(459);
        assertThat(strict.actual()).isEqualTo(539);
        assertThat(strict.correct()).isEqualTo(371);
        is(0.6883, strict.precision(), 5e-5);
        is(0.8083, strict.recall(), 5e-5);
        is(0.743486974, strict.f1(), 1e-9);
    }

    @Test
    void transcripts() throws IOException {
        Map<String, String> references = new HashMap<>();
        for (String line : Files.readAllLines(ReferenceData.file("crowdspeech/crowdspeech-test-clean-gt.txt"))) {
            String[] cells = line.split("\t", 2);
            references.put(cells[0], cells[1]);
        }
        List<Transcripts> all = List.of(
                new Transcripts(Normalisation.RAW),
                new Transcripts(Normalisation.LOWER),
                new Transcripts(Normalisation.NORMALISED));
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator('\t')
                .ofCsvRecord(ReferenceData.file("crowdspeech/crowdspeech-test-clean-crowd.tsv"))) {
            rows.stream()
                    .skip(1)
                    .forEach(row -> all.forEach(
                            each -> each.add(row.getField(1), references.getOrDefault(row.getField(0), ""))));
        }

        TranscriptReport raw = all.get(0).report();
        assertThat(raw.texts()).isEqualTo(18_340);
        edits(66_586, 19_816, 4_784, raw);
        is(0.247766499, raw.wer(), 1e-9);
        is(0.118089927, raw.cer(), 1e-9);
        assertThat(raw.characterErrors()).isEqualTo(232_721);
        assertThat(raw.referenceCharacters()).isEqualTo(1_970_710);
        assertThat(raw.exact()).isEqualTo(1194);
        is(0.273195973, raw.meanWer(), 1e-9);
        TranscriptReport lower = all.get(1).report();
        edits(48_933, 19_833, 4_801, lower);
        is(0.199892944, lower.wer(), 1e-9);
        is(0.107062937, lower.cer(), 1e-9);
        assertThat(lower.exact()).isEqualTo(3113);
        TranscriptReport normalised = all.get(2).report();
        edits(41_664, 19_524, 4_701, normalised);
        is(0.179030628, normalised.wer(), 1e-9);
        is(0.102644732, normalised.cer(), 1e-9);
        assertThat(normalised.exact()).isEqualTo(4242);
    }

    @Test
    void similarityOfWords() throws IOException {
        Map<String, List<Double>> said = new TreeMap<>();
        Map<String, Double> gold = new TreeMap<>();
        try (InputStream file = Files.newInputStream(ReferenceData.file("snow2008/wordsim.standardized.tsv"))) {
            LabelReader.of(LabelColumns.guessed())
                    .readBoth(
                            file,
                            row -> said.computeIfAbsent(row.item(), unseen -> new ArrayList<>())
                                    .add(Double.parseDouble(row.label())),
                            row -> gold.put(row.item(), Double.parseDouble(row.label())));
        }
        double[] means = said.values().stream()
                .mapToDouble(each ->
                        each.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .toArray();
        double[] truths =
                gold.values().stream().mapToDouble(Double::doubleValue).toArray();

        is(0.813035001, RankCorrelation.tauB(means, truths), 1e-9);
        is(0.945768749, RankCorrelation.spearman(means, truths), 1e-9);
        is(0.951903359, RankCorrelation.pearson(means, truths), 1e-9);
    }

    /** Several sets of edits are the fewest: their sum is the same, and so is what deletions have over insertions. */
    private static void edits(long substitutions, long deletions, long insertions, TranscriptReport found) {
        assertThat(found.words().reference()).isEqualTo(368_032);
        assertThat(found.words().errors()).isEqualTo(substitutions + deletions + insertions);
        assertThat(found.words().deletions() - found.words().insertions()).isEqualTo(deletions - insertions);
    }

    private static List<Span> spans(List<String> tags) {
        return TagChunks.of(tags).stream()
                .map(chunk -> new Span(chunk.from(), chunk.to(), chunk.type()))
                .toList();
    }

    private static ConfusionMatrix confusion(String name) throws IOException {
        Map<String, String> truth = new HashMap<>();
        List<LabelRow> rows = new ArrayList<>();
        try (InputStream file = Files.newInputStream(ReferenceData.file(name))) {
            LabelReader.of(LabelColumns.guessed()).readBoth(file, rows::add, row -> truth.put(row.item(), row.label()));
        }
        List<String> labels =
                rows.stream().map(row -> row.label()).distinct().sorted().toList();
        long[][] counts = new long[labels.size()][labels.size()];
        rows.forEach(row -> counts[labels.indexOf(truth.get(row.item()))][labels.indexOf(row.label())]++);
        return new ConfusionMatrix(labels, counts);
    }

    private static void is(double expected, OptionalDouble found, double tolerance) {
        assertThat(found.orElseThrow()).isCloseTo(expected, within(tolerance));
    }
}
