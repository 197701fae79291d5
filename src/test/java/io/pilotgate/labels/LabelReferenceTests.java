package io.pilotgate.labels;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public files as they lie about, read as they are. The expected numbers come from Python's csv module. */
class LabelReferenceTests {

    /** Snow et al. 2008: one file with labels and truth, and a header that no option names. */
    @ParameterizedTest
    @CsvSource({"rte, 8000, 800, 164", "wsd, 1770, 177, 34"})
    void snow(String task, long judgments, long items, int annotators) throws IOException {
        Set<String> seenAnnotators = new HashSet<>();
        Set<String> seenTruth = new HashSet<>();
        try (InputStream file = Files.newInputStream(ReferenceData.file("snow2008/" + task + ".standardized.tsv"))) {
            LabelSummary summary = LabelReader.of(LabelColumns.guessed())
                    .readBoth(
                            file,
                            label -> seenAnnotators.add(String.valueOf(label.annotator())),
                            truth -> seenTruth.add(truth.item()));

            assertThat(summary.rows()).isEqualTo(judgments);
            assertThat(summary.items()).isEqualTo(items);
        }
        assertThat(seenAnnotators).hasSize(annotators);
        assertThat(seenTruth).hasSize((int) items);
    }

    /** CrowdSpeech, test-clean: quoted cells hold line breaks, so 18,807 lines below the header are 18,340 records of 2,620 recordings. */
    @Test
    void crowdSpeech() throws IOException {
        LabelColumns columns = LabelColumns.guessed()
                .withItem("INPUT:audio")
                .withAnnotator("ASSIGNMENT:worker_id")
                .withLabel("OUTPUT:transcription");
        try (InputStream file =
                Files.newInputStream(ReferenceData.file("crowdspeech/crowdspeech-test-clean-crowd.tsv"))) {
            long[] last = {0};
            LabelSummary summary = LabelReader.of(columns).readLabels(file, label -> last[0] = label.line());

            assertThat(summary.rows()).isEqualTo(18_340);
            assertThat(summary.items()).isEqualTo(2_620);
            assertThat(last[0]).isEqualTo(18_808);
        }
    }
}
