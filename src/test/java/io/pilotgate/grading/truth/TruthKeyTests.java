package io.pilotgate.grading.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Sha256;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class TruthKeyTests {

    private static final String OWN = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void a_product_in_earnest_does_not_start_without_a_key() {
        assertThatThrownBy(() -> TruthKey.of(" ", false))
                .isInstanceOf(UnusableTruthKey.class)
                .hasMessage("No truth key is set.");
    }

    @Test
    void demo_and_tests_do_with_the_public_key() {
        assertThat(TruthKey.of("", true).id()).isEqualTo(TruthKey.of("", true).id());
    }

    @Test
    void the_public_key_is_refused_elsewhere() {
        byte[] known = HexFormat.of()
                .parseHex(
                        Sha256.of("Pilotgate's public truth key: not a secret").hex());
        String base64 = Base64.getEncoder().encodeToString(known);

        assertThat(TruthKey.of(base64, true).id())
                .isEqualTo(TruthKey.of("", true).id());
        assertThatThrownBy(() -> TruthKey.of(base64, false))
                .isInstanceOf(UnusableTruthKey.class)
                .hasMessageContaining("public");
    }

    @Test
    void a_key_has_32_bytes_in_base64() {
        assertThat(TruthKey.of(OWN + "\n", false).id()).hasSize(16);
        assertThatThrownBy(() -> TruthKey.of(Base64.getEncoder().encodeToString(new byte[16]), false))
                .isInstanceOf(UnusableTruthKey.class)
                .hasMessageContaining("16 bytes instead of 32");
        assertThatThrownBy(() -> TruthKey.of("secret!secret", false))
                .isInstanceOf(UnusableTruthKey.class)
                .hasMessage("The truth key is not Base64.")
                .hasNoCause();
    }

    @Test
    void what_is_derived_from_it_differs_by_purpose() {
        TruthKey key = TruthKey.of(OWN, false);

        assertThat(Arrays.equals(key.encryption().getEncoded(), key.lookup().getEncoded()))
                .isFalse();
        assertThat(HexFormat.of().formatHex(key.encryption().getEncoded())).doesNotContain(key.id());
    }

    @Test
    void start_up_says_what_to_do() {
        FailureAnalysis analysis =
                new UnusableTruthKeyAnalyzer().analyze(new IllegalStateException(new UnusableTruthKey("No key.")));

        assertThat(analysis.getDescription()).isEqualTo("No key.");
        assertThat(analysis.getAction()).contains("PILOTGATE_TRUTH_KEY").contains("openssl rand -base64 32");
    }
}
