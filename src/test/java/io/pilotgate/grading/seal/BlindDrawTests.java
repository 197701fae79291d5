package io.pilotgate.grading.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected draws by a few lines of Python (hashlib and struct) that know nothing of this code. */
class BlindDrawTests {

    private static final DrawSeed SEED = DrawSeed.of(counted(32));
    private static final String NONCE = "Fado às três ☕";

    /** Twelve leaves by ascending hash; those whose first byte is a multiple of three are night. */
    private static final List<DrawLeaf> POOL = IntStream.range(0, 12)
            .mapToObj(number -> Sha256.of("leaf " + number))
            .sorted(Comparator.comparing(Sha256::hex))
            .map(hash -> new DrawLeaf(hash, (hash.bytes()[0] & 0xff) % 3 == 0 ? "night" : "day"))
            .toList();

    private static final Map<String, DrawCounts> COUNTS =
            Map.of("day", new DrawCounts(2, 2, 1), "night", new DrawCounts(1, 1, 1));

    @Test
    void theCommitmentIsTheHashOfPilotAndSeed() {
        assertThat(SEED.commitment("pilot-1"))
                .isEqualTo(new Sha256("fcf4dc765c9b57d382f5e015fd5b608edd4a3b3c3ef851850e39654a5802095b"));
        assertThat(SEED.commitment("pilot-2")).isNotEqualTo(SEED.commitment("pilot-1"));
    }

    @Test
    void drawsStratumByStratumInTheOrderOfTheTickets() {
        assertThat(new BlindDraw(SEED, NONCE).of(POOL, COUNTS))
                .isEqualTo(Map.of(
                        DrawPart.STAGE_1, List.of(2, 8, 0),
                        DrawPart.STAGE_2, List.of(1, 11, 4),
                        DrawPart.RESERVE, List.of(6, 9)));
    }

    @Test
    void anotherSeedOrNonceDrawsOthers() {
        DrawSeed other = DrawSeed.of(counted(33));

        assertThat(new BlindDraw(other, NONCE).of(POOL, COUNTS))
                .isNotEqualTo(new BlindDraw(SEED, NONCE).of(POOL, COUNTS));
        assertThat(new BlindDraw(SEED, NONCE + " ").of(POOL, COUNTS))
                .isNotEqualTo(new BlindDraw(SEED, NONCE).of(POOL, COUNTS));
    }

    @Test
    void nothingIsDrawnFromAStratumThatHasNoCounts() {
        assertThat(new BlindDraw(SEED, NONCE).of(POOL, Map.of("night", new DrawCounts(1, 0, 0))))
                .isEqualTo(
                        Map.of(DrawPart.STAGE_1, List.of(8), DrawPart.STAGE_2, List.of(), DrawPart.RESERVE, List.of()));
    }

    @Test
    void aSeedIsLongAndShowsItselfToNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> DrawSeed.of(counted(15)));
        assertThatIllegalArgumentException().isThrownBy(() -> DrawSeed.of(counted(65)));
        assertThat(DrawSeed.random(new SecureRandom()).bytes()).hasSize(32);
        assertThat(SEED).hasToString("DrawSeed[secret]").isEqualTo(DrawSeed.ofHex(SEED.hex()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7", "0011223344", "no hexadecimal digits in here!!!!", "00112233445566778899aabbccddee"})
    void whatIsNoSeedIsRefusedWithoutBeingQuoted(String entered) {
        assertThatThrownBy(() -> DrawSeed.ofHex(entered))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("A seed has 32 to 128 digits of 0-9 and a-f");
    }

    private static byte[] counted(int length) {
        byte[] bytes = new byte[length];
        IntStream.range(0, length).forEach(index -> bytes[index] = (byte) index);
        return bytes;
    }
}
