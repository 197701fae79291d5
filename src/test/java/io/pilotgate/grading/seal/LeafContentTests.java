package io.pilotgate.grading.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeafContentTests {

    private static final SealHead HEAD = new SealHead("pilot-a", "BLIND", 0);
    private static final LeafContent LEAF = leaf("item-1", "yes", "night", (byte) 7);

    /** Written out byte by byte, as src/docs/seal-format.md says it. */
    @Test
    void a_leaf_is_the_hash_of_its_parts_behind_their_lengths() {
        String bytes = "00" + "00000010" + text("pilotgate-leaf/1") + "00000007" + text("pilot-a") + "00000005"
                + text("BLIND") + "00000001" + text("0") + "00000020" + "07".repeat(32) + "00000006" + text("item-1")
                + "00000003" + text("yes") + "00000005" + text("night");

        assertThat(LEAF.hash(HEAD)).isEqualTo(Sha256.of(HexFormat.of().parseHex(bytes)));
        assertThat(LEAF.hash(HEAD).hex())
                .as("the example in src/docs/seal-format.md")
                .isEqualTo("8821196ef482df5fe1d9479b4dc7cf30a5522065ebc74345fe5be02de7361e4c");
    }

    /** The second version has two parts more; what names no models stays of the first, and so do all seals of before. */
    @Test
    void models_are_parts_of_a_leaf_of_the_second_version() {
        byte[] salt = LEAF.salt();
        LeafContent compared = new LeafContent("item-1", "first", "night", salt, new ComparedModels("alpha", "beta"));

        assertThat(compared.hash(HEAD).hex())
                .as("the example in src/docs/seal-format.md")
                .isEqualTo("a3fb57aa534f99889825b6b98cc9d154c190c89cbb890cf0f6eaf13dfadd0476");
        assertThat(Stream.of(
                                compared,
                                new LeafContent("item-1", "first", "night", salt),
                                new LeafContent("item-1", "first", "night", salt, new ComparedModels("beta", "alpha")),
                                new LeafContent("item-1", "first", "night", salt, new ComparedModels("alphab", "eta")),
                                new LeafContent("item-1", "first", "night", salt, new ComparedModels("", "")))
                        .map(content -> content.hash(HEAD)))
                .doesNotHaveDuplicates();
        assertThat(compared.toString() + compared.models()).doesNotContain("alpha", "beta");
    }

    @Test
    void another_part_gives_another_leaf() {
        List<Sha256> leaves = Stream.of(
                        LEAF.hash(HEAD),
                        leaf("item-1y", "es", "night", (byte) 7).hash(HEAD),
                        leaf("item-1", "no", "night", (byte) 7).hash(HEAD),
                        leaf("item-1", "yes", "", (byte) 7).hash(HEAD),
                        leaf("item-1", "yes", "night", (byte) 8).hash(HEAD),
                        LEAF.hash(new SealHead("pilot-b", "BLIND", 0)),
                        LEAF.hash(new SealHead("pilot-a", "CALIBRATION", 0)),
                        LEAF.hash(new SealHead("pilot-a", "BLIND", 1)))
                .toList();

        assertThat(leaves).doesNotHaveDuplicates();
    }

    @Test
    void a_leaf_has_no_readable_text() {
        assertThat(LEAF.toString())
                .doesNotContain("item-1")
                .doesNotContain("yes")
                .doesNotContain("night");
    }

    private static LeafContent leaf(String item, String label, String stratum, byte salt) {
        byte[] salts = new byte[LeafContent.SALT_BYTES];
        Arrays.fill(salts, salt);
        return new LeafContent(item, label, stratum, salts);
    }

    private static String text(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
