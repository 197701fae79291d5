package io.pilotgate.grading.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.grading.CorrectionLayer;
import io.pilotgate.grading.CorrectionLayer.Review;
import io.pilotgate.grading.seal.RevealedCorrection;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.PilotgateTest;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Layers over sealed truth as they lie in the database: what is changed there is found before it counts. */
@PilotgateTest
class CorrectionVaultTests {

    private static final Instant NOON = Instant.parse("2026-02-02T12:00:00Z");
    private static final PersonId ADJUDICATOR = new PersonId("quirin");
    private static final PersonId LEAD = new PersonId("leo");

    @Autowired
    CorrectionVault corrections;

    @Autowired
    JdbcClient jdbc;

    PilotId pilot = new PilotId("none");

    @BeforeEach
    void aPilotOfItsOwn() {
        pilot = PilotId.random();
    }

    @Test
    void a_layer_counts_once_it_is_countersigned_and_a_later_one_over_it() {
        append(Map.of("one", Set.of("yes"), "two", Set.of("no", "maybe")));
        assertThat(corrections.right(pilot)).isEmpty();
        countersign(1, NOON);
        append(Map.of("two", Set.of("yes")));
        decline(2);
        append(Map.of("one", Set.of("no")));
        countersign(3, NOON.plusSeconds(1));

        assertThat(corrections.right(pilot)).isEqualTo(Map.of("one", Set.of("no"), "two", Set.of("maybe", "no")));
        assertThat(corrections.layers(pilot)).extracting(CorrectionLayer::items).containsExactly(2, 1, 1);
        assertThat(corrections.reveal(pilot))
                .as("a declined one is not told")
                .extracting(RevealedCorrection::layer)
                .containsExactly(1, 3);
        assertThat(corrections.reveal(pilot).get(0).items()).hasSize(3);
    }

    @Test
    void the_same_correction_twice_has_salts_and_roots_of_its_own() {
        append(Map.of("one", Set.of("yes")));
        append(Map.of("one", Set.of("yes")));
        countersign(1, NOON);
        countersign(2, NOON);

        assertThat(corrections.reveal(pilot))
                .extracting(RevealedCorrection::root)
                .doesNotHaveDuplicates();
        assertThat(corrections.reveal(pilot))
                .extracting(layer -> layer.items().get(0).salt())
                .doesNotHaveDuplicates();
    }

    @Test
    void no_label_and_no_item_can_be_read_in_the_database() {
        append(Map.of("aTellingItem", Set.of("aTellingLabel")));

        assertThat(jdbc.sql("select content from truth.corrected_item join truth.correction_layer on id = layer_id"
                                + " where pilot_id = ?")
                        .param(pilot.value())
                        .query((row, index) ->
                                new String(row.getBytes("content"), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .list())
                .noneMatch(content -> content.contains("aTelling"));
    }

    @Test
    void a_changed_layer_is_found_before_it_counts() {
        append(Map.of("one", Set.of("yes"), "two", Set.of("no")));
        countersign(1, NOON);

        changed("update truth.correction_layer set merkle_root = '" + "0".repeat(64) + "' where pilot_id = ?");
        assertAltered("do not give its root");
    }

    @Test
    void a_label_that_is_put_in_another_place_is_found() {
        append(Map.of("one", Set.of("yes"), "two", Set.of("no")));
        countersign(1, NOON);

        changed("delete from truth.corrected_item where leaf_hash = (select min(leaf_hash) from truth.corrected_item"
                + " where layer_id = (select id from truth.correction_layer where pilot_id = ?))");
        assertAltered("do not give its root");
    }

    @Test
    void a_label_of_another_layer_is_found() {
        append(Map.of("one", Set.of("yes")));
        append(Map.of("one", Set.of("no")));
        countersign(1, NOON);
        countersign(2, NOON);

        changed("update truth.corrected_item set content = (select other.content from truth.corrected_item other join"
                + " truth.correction_layer on id = other.layer_id where pilot_id = '" + pilot.value()
                + "' and layer = 2) where layer_id = (select id from truth.correction_layer where pilot_id = ? and layer"
                + " = 1)");
        assertAltered("is another one");
    }

    private CorrectionLayer append(Map<String, Set<String>> right) {
        return corrections.append(pilot, right, ADJUDICATOR, NOON);
    }

    private void countersign(int layer, Instant at) {
        corrections.review(pilot, layer, new Review(true, "", LEAD, at));
    }

    private void decline(int layer) {
        corrections.review(pilot, layer, new Review(false, "No.", LEAD, NOON));
    }

    private void changed(String statement) {
        assertThat(jdbc.sql(statement).param(pilot.value()).update()).isEqualTo(1);
    }

    private void assertAltered(String what) {
        assertThatThrownBy(() -> corrections.right(pilot))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("altered since it was sealed")
                .hasMessageContaining(what);
    }
}
