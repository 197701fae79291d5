package io.pilotgate.grading.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.grading.seal.ComparedModels;
import io.pilotgate.kernel.PilotId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TruthCipherTests {

    private static final PilotId PILOT = new PilotId("pilot-a");
    private static final PilotId OTHER = new PilotId("pilot-b");

    private final TruthCipher cipher = new TruthCipher(TruthKey.of("", true), new SecureRandom());

    @Test
    void opens_what_it_sealed() {
        SealedRow row = cipher.seal(PILOT, "Bild 17 \u00fc", "vehicle \u2013 car", "night \u263d");

        assertThat(cipher.open(PILOT, row)).hasValueSatisfying(opened -> {
            assertThat(opened.item()).isEqualTo("Bild 17 \u00fc");
            assertThat(opened.label()).isEqualTo("vehicle \u2013 car");
            assertThat(opened.stratum()).isEqualTo("night \u263d");
            assertThat(opened.salt()).hasSize(32);
        });
    }

    /** Rows of before end where the models begin, also those that fill their block to the last byte. */
    @Test
    void opens_models_where_there_are_any() {
        SealedRow row = cipher.seal(PILOT, "item-1", "first", "", new ComparedModels("alpha", "b\u00eata"));

        assertThat(cipher.open(PILOT, row).orElseThrow().models()).isEqualTo(new ComparedModels("alpha", "b\u00eata"));
        assertThat(new String(row.content(), StandardCharsets.ISO_8859_1)).doesNotContain("alpha");
        for (int length = 1; length <= 260; length++) {
            SealedRow without = cipher.seal(PILOT, "i".repeat(length), "first", "");
            assertThat(cipher.open(PILOT, without).orElseThrow().models()).isNull();
        }
    }

    @Test
    void shows_neither_item_nor_label() {
        SealedRow row = cipher.seal(PILOT, "item-4711", "vehicle", "");
        String bytes = new String(row.content(), StandardCharsets.ISO_8859_1);

        assertThat(bytes + row.itemKey()).doesNotContain("4711").doesNotContain("vehicle");
        assertThat(cipher.open(PILOT, row).orElseThrow().toString())
                .doesNotContain("4711")
                .doesNotContain("vehicle");
    }

    @Test
    void seals_the_same_answer_differently_each_time() {
        assertThat(cipher.seal(PILOT, "a", "yes", "").content())
                .isNotEqualTo(cipher.seal(PILOT, "a", "yes", "").content());
    }

    /** Leaves are public: two alike would tell two equal answers, and one salt that is known the whole set. */
    @Test
    void salts_the_same_answer_differently_each_time() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(index -> cipher.seal(PILOT, "a", "yes", ""))
                        .map(row -> cipher.open(PILOT, row).orElseThrow().saltHex()))
                .doesNotHaveDuplicates();
    }

    @Test
    void does_not_tell_a_label_by_the_length_of_its_row() {
        assertThat(cipher.seal(PILOT, "item-1", "no", "").content())
                .hasSameSizeAs(cipher.seal(PILOT, "item-1", "contradiction", "").content());
    }

    @Test
    void finds_an_item_by_a_key_that_differs_from_pilot_to_pilot() {
        assertThat(cipher.itemKey(PILOT, "item-1")).hasSize(64).isEqualTo(cipher.itemKey(PILOT, "item-1"));
        assertThat(cipher.itemKey(PILOT, "item-1")).isNotEqualTo(cipher.itemKey(OTHER, "item-1"));
        assertThat(cipher.itemKey(PILOT, "item-1")).isNotEqualTo(cipher.itemKey(PILOT, "item-2"));
    }

    @Test
    void refuses_a_row_that_was_altered() {
        SealedRow row = cipher.seal(PILOT, "item-1", "yes", "");
        row.content()[20] ^= 1;

        assertThat(cipher.open(PILOT, row)).isEmpty();
    }

    @Test
    void refuses_a_row_that_is_too_short() {
        assertThat(cipher.open(PILOT, new SealedRow("00", new byte[5], null))).isEmpty();
        assertThat(cipher.open(PILOT, new SealedRow("00", new byte[13], null))).isEmpty();
    }

    @Test
    void refuses_a_row_that_was_moved_to_another_item_or_pilot() {
        SealedRow row = cipher.seal(PILOT, "item-1", "yes", "");
        SealedRow moved = new SealedRow(cipher.itemKey(PILOT, "item-2"), row.content(), null);

        assertThat(cipher.open(PILOT, moved)).isEmpty();
        assertThat(cipher.open(OTHER, row)).isEmpty();
    }

    @Test
    void refuses_a_row_that_another_key_sealed() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        TruthCipher other = new TruthCipher(TruthKey.of(key, false), new SecureRandom());

        assertThat(other.keyId()).isNotEqualTo(cipher.keyId());
        assertThat(other.itemKey(PILOT, "item-1")).isNotEqualTo(cipher.itemKey(PILOT, "item-1"));
        assertThat(cipher.open(PILOT, other.seal(PILOT, "item-1", "yes", ""))).isEmpty();
    }
}
