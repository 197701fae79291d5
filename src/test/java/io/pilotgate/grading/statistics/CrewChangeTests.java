package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.grading.statistics.CrewChange.Finding;
import org.junit.jupiter.api.Test;

/** Fisher's lady who tasted tea (1935): eight cups, four of each kind. */
class CrewChangeTests {

    private static final CrewChange AT_FIVE_PER_CENT = new CrewChange(0.05);

    @Test
    void fourOfFourIsOneInSeventy() {
        Finding found = AT_FIVE_PER_CENT.compare(new Proportion(4, 4), new Proportion(0, 4));

        assertThat(found.pValue()).isCloseTo(1 / 70.0, within(1e-12));
        assertThat(found.drop()).isEqualTo(1);
        assertThat(found.isWorse()).isTrue();
    }

    @Test
    void threeOfFourIsSeventeenInSeventy() {
        Finding found = AT_FIVE_PER_CENT.compare(new Proportion(3, 4), new Proportion(1, 4));

        assertThat(found.pValue()).isCloseTo(17 / 70.0, within(1e-12));
        assertThat(found.drop()).isEqualTo(0.5);
        assertThat(found.isWorse()).isFalse();
        assertThat(new CrewChange(0.25).compare(found.before(), found.after()).isWorse())
                .isTrue();
    }

    @Test
    void whoGotBetterIsNotAccused() {
        Finding found = AT_FIVE_PER_CENT.compare(new Proportion(0, 4), new Proportion(4, 4));

        assertThat(found.drop()).isEqualTo(-1);
        assertThat(found.pValue()).isEqualTo(1);
        assertThat(found.isWorse()).isFalse();
    }

    @Test
    void noErrorAtAllIsNoDrop() {
        assertThat(AT_FIVE_PER_CENT
                        .compare(new Proportion(4, 4), new Proportion(4, 4))
                        .pValue())
                .isEqualTo(1);
    }

    @Test
    void noDataIsNoFinding() {
        assertThatThrownBy(() -> AT_FIVE_PER_CENT.compare(Proportion.NO_DATA, new Proportion(4, 4)))
                .hasMessageContaining("audited");
        assertThatThrownBy(() -> AT_FIVE_PER_CENT.compare(new Proportion(4, 4), Proportion.NO_DATA))
                .hasMessageContaining("audited");
        assertThatThrownBy(() -> new CrewChange(1)).hasMessageContaining("significance");
    }
}
