package io.pilotgate.kernel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.Sha256;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against the vectors of Certificate Transparency's reference implementation of RFC 6962 (google/certificate-transparency,
 * cpp/merkletree/merkle_tree_test.cc, Apache-2.0).
 */
class MerkleTreeTests {

    private static final List<Sha256> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(data -> Sha256.of(HexFormat.of().parseHex("00" + data)))
            .toList();

    private static final String B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String E = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String ONE = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    private static final String TWO = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    private static final String FOUR = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, " + ONE,
        "2, " + TWO,
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, " + FOUR,
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void gives_the_roots_of_the_reference(int leaves, String root) {
        assertThat(MerkleTree.of(LEAVES.subList(0, leaves)).root().hex()).isEqualTo(root);
    }

    @Test
    void gives_the_paths_of_the_reference() {
        assertThat(path(0, 1)).isEmpty();
        assertThat(path(0, 8))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        B,
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(path(5, 8))
                .containsExactly(E, "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", FOUR);
        assertThat(path(2, 3)).containsExactly(TWO);
        assertThat(path(1, 5)).containsExactly(ONE, B, E);
    }

    @Test
    void takes_the_leaves_of_a_set_in_ascending_order() {
        MerkleTree tree = MerkleTree.sorted(LEAVES);

        assertThat(tree.leaves()).isSortedAccordingTo((one, other) -> one.hex().compareTo(other.hex()));
        assertThat(MerkleTree.sorted(tree.leaves()).root()).isEqualTo(tree.root());
        assertThat(tree.root()).isNotEqualTo(MerkleTree.of(LEAVES).root());
    }

    private static List<String> path(int index, int size) {
        return MerkleTree.of(LEAVES.subList(0, size)).path(index).stream()
                .map(Sha256::hex)
                .toList();
    }
}
