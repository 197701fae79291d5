package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.OlderVault;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PilotgateTest
class GroundTruthTests {

    private static final LabelColumns COLUMNS = LabelColumns.guessed();

    @Autowired
    GroundTruth truth;

    @Autowired
    TruthVault vault;

    @Autowired
    BlindSample sample;

    @Autowired
    TrialPilots trials;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    PilotId pilot = new PilotId("none");

    @BeforeEach
    void launch() {
        pilot = trials.launched(TrialPilots.STRICT);
    }

    @Test
    void seals_a_set_and_tells_how_many_items_and_which_file() {
        TruthReceipt receipt = seal(TruthPurpose.BLIND, TrialLabels.truth("b", 200));

        assertThat(receipt.items()).isEqualTo(200);
        assertThat(receipt.warnings()).isEmpty();
        assertThat(truth.of(pilot, TruthPurpose.BLIND)).hasValue(receipt);
        assertThat(truth.of(pilot, TruthPurpose.CALIBRATION)).isEmpty();
        assertThat(vault.open(pilot, TruthPurpose.BLIND, 0))
                .hasSize(200)
                .contains(Map.entry("b-0", "no"), Map.entry("b-1", "yes"));
    }

    @Test
    void neither_items_nor_labels_are_readable_in_the_database() {
        seal(TruthPurpose.BLIND, TrialLabels.file("item,truth", List.of("secret-item-1,zebra", "secret-item-2,horse")));

        List<String> rows = jdbc.sql("select item_key, content from truth.sealed_item where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) ->
                        row.getString("item_key") + new String(row.getBytes("content"), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .doesNotContain("secret-item")
                        .doesNotContain("zebra")
                        .doesNotContain("horse"));
    }

    @Test
    void the_audit_trail_has_the_count_and_the_hash_and_nothing_of_the_content() {
        TruthReceipt receipt = seal(
                TruthPurpose.BLIND,
                TrialLabels.file("item,truth", List.of("secret-item-1,zebra", "secret-item-2,horse")));

        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("truth-sealed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsExactlyInAnyOrderEntriesOf(Map.of(
                                "items",
                                "2",
                                "attempt",
                                "0",
                                "sha256",
                                receipt.sha256().hex(),
                                "root",
                                String.valueOf(receipt.root()))));
        assertThat(audit.of(pilot).toString()).doesNotContain("secret-item").doesNotContain("zebra");
    }

    @Test
    void the_same_bytes_again_change_nothing() {
        TruthReceipt first = seal(TruthPurpose.BLIND, TrialLabels.truth("b", 60));
        TruthReceipt second = seal(TruthPurpose.BLIND, TrialLabels.truth("b", 60));

        assertThat(second).isEqualTo(first);
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("truth-sealed"))
                .hasSize(1);
    }

    @Test
    void a_sealed_set_is_never_replaced() {
        seal(TruthPurpose.BLIND, TrialLabels.truth("b", 60));
        seal(TruthPurpose.CALIBRATION, TrialLabels.truth("c", 60));

        refused(TruthPurpose.BLIND, TrialLabels.truth("b", 61), "never changes");
        refused(TruthPurpose.CALIBRATION, TrialLabels.truth("d", 61), "never changes");
        assertThat(vault.open(pilot, TruthPurpose.BLIND, 0)).hasSize(60);
    }

    @Test
    void a_calibration_set_has_50_to_100_items() {
        refused(TruthPurpose.CALIBRATION, TrialLabels.truth("c", 49), "has 49");
        refused(TruthPurpose.CALIBRATION, TrialLabels.truth("c", 101), "has 101");
        assertThat(truth.of(pilot, TruthPurpose.CALIBRATION)).isEmpty();

        assertThat(seal(TruthPurpose.CALIBRATION, TrialLabels.truth("c", 50)).attempt())
                .isEqualTo(1);
    }

    @Test
    void an_item_is_in_one_set_only() {
        seal(TruthPurpose.CALIBRATION, TrialLabels.truth("x", 50));

        // The header is line 1, so item x-49 stands on line 2 of a file that begins with it.
        refused(TruthPurpose.BLIND, TrialLabels.truth("x", 48, 60), "another set of this pilot: 2, 3.");
        assertThat(truth.of(pilot, TruthPurpose.BLIND)).isEmpty();
    }

    @Test
    void an_item_with_two_truths_is_refused_by_line_and_without_its_content() {
        InputStream file =
                TrialLabels.file("item,truth", List.of("secret-item-1,zebra", "item-2,horse", "secret-item-1,donkey"));

        assertThatThrownBy(() -> truth.seal(pilot, TruthPurpose.BLIND, file, COLUMNS, TrialPilots.QA))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().toString())
                                .contains("line 4")
                                .doesNotContain("secret-item")
                                .doesNotContain("zebra")
                                .doesNotContain("donkey"));
        assertThat(truth.of(pilot, TruthPurpose.BLIND)).isEmpty();
    }

    @Test
    void the_same_truth_on_several_lines_is_one_item() {
        TruthReceipt receipt =
                seal(TruthPurpose.BLIND, TrialLabels.file("item,truth", List.of("a,yes", "a,yes", "b,no")));

        assertThat(receipt.items()).isEqualTo(2);
    }

    @Test
    void a_set_of_one_class_is_sealed_with_a_warning() {
        TruthReceipt receipt = seal(TruthPurpose.BLIND, TrialLabels.file("item,truth", List.of("a,yes", "b,yes")));

        assertThat(receipt.warnings()).singleElement().asString().startsWith("All 2 items have the same label");
    }

    @Test
    void nothing_is_sealed_after_the_calibration_gate() {
        trials.moveTo(pilot, Phase.DELIVERY);

        refused(TruthPurpose.BLIND, TrialLabels.truth("b", 60), "before the calibration gate");
        refused(TruthPurpose.CALIBRATION, TrialLabels.truth("c", 60), "before the calibration gate");
    }

    @Test
    void strata_are_sealed_with_their_items() {
        InputStream file = TrialLabels.file("item,truth,stratum", List.of("a,yes,day", "b,yes,night", "c,no,night"));

        TruthReceipt receipt = seal(TruthPurpose.BLIND, file);

        assertThat(sample.strata(pilot)).containsExactly(Map.entry("day", 1), Map.entry("night", 2));
        assertThat(receipt.root()).isNotNull();
    }

    @Test
    void an_item_is_in_one_stratum() {
        refused(
                TruthPurpose.BLIND,
                TrialLabels.file("item,truth,stratum", List.of("a,yes,day", "a,yes,secret-night")),
                "Contradictions in the strata, once: line 3.");
        refused(
                TruthPurpose.BLIND,
                TrialLabels.file("item,truth,stratum", List.of("a,yes,day", "b,yes,")),
                "Empty cells in column 'stratum', once: line 3.");
        refused(
                TruthPurpose.BLIND,
                TrialLabels.file("item,truth,stratum", List.of("a,yes," + "x".repeat(101))),
                "The stratum in line 2 has more than 100 characters.");
    }

    @Test
    void a_set_of_a_release_without_roots_is_graded_all_the_same() {
        seal(TruthPurpose.BLIND, TrialLabels.truth("b", 60));
        OlderVault.age(jdbc, pilot);

        assertThat(truth.of(pilot, TruthPurpose.BLIND).orElseThrow().root()).isNull();
        assertThat(vault.open(pilot, TruthPurpose.BLIND, 0)).hasSize(60).contains(Map.entry("b-1", "yes"));
        assertThat(sample.strata(pilot)).containsExactly(Map.entry("", 60));
    }

    @Test
    void a_root_that_was_taken_away_is_noticed() {
        seal(TruthPurpose.BLIND, TrialLabels.truth("b", 60));
        jdbc.sql("update truth.truth_set set merkle_root = null where pilot_id = ?")
                .param(pilot.value())
                .update();

        assertThatThrownBy(() -> vault.open(pilot, TruthPurpose.BLIND, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the root does not belong to the item of leaf");
    }

    @Test
    void a_row_that_goes_missing_is_noticed() {
        seal(TruthPurpose.BLIND, TrialLabels.truth("b", 60));
        jdbc.sql("delete from truth.sealed_item where pilot_id = ? and item_key ="
                        + " (select min(item_key) from truth.sealed_item where pilot_id = ?)")
                .params(pilot.value(), pilot.value())
                .update();

        assertThatThrownBy(() -> vault.open(pilot, TruthPurpose.BLIND, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("altered");
    }

    @Test
    void truth_of_another_key_is_named_as_such() {
        seal(TruthPurpose.BLIND, TrialLabels.truth("b", 60));
        jdbc.sql("update truth.truth_set set key_id = '0000000000000000' where pilot_id = ?")
                .param(pilot.value())
                .update();

        assertThatThrownBy(() -> vault.open(pilot, TruthPurpose.BLIND, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("truth key 0000000000000000");
    }

    private TruthReceipt seal(TruthPurpose purpose, InputStream file) {
        return truth.seal(pilot, purpose, file, COLUMNS, TrialPilots.QA);
    }

    private void refused(TruthPurpose purpose, InputStream file, String because) {
        assertThatThrownBy(() -> seal(purpose, file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }
}
