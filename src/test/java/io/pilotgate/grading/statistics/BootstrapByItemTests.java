package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapByItemTests {

    private static final BootstrapByItem BOOTSTRAP = new BootstrapByItem(42);

    @Test
    void noItemsHaveNoInterval() {
        assertThat(BOOTSTRAP.interval(List.of())).isEmpty();
    }

    @Test
    void anItemWithoutJudgmentsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BOOTSTRAP.interval(List.of(Proportion.NO_DATA)));
    }

    @Test
    void flawlessItemsLeaveNoDoubt() {
        assertThat(BOOTSTRAP.interval(Collections.nCopies(30, new Proportion(10, 10))))
                .hasValue(new Interval(1, 1));
    }

    /**
     * One judgment per item is drawing from a binomial: 90 of 100 has the standard error sqrt(0.9 * 0.1 / 100) = 0.03, and
     * SciPy 1.17.1 {@code binom.ppf([0.025, 0.975], 100, 0.9)} is 84 and 95.
     */
    @Test
    void singleJudgmentsGiveTheBinomialSpread() {
        assertThat(BOOTSTRAP.interval(items(90, new Proportion(1, 1), 10, new Proportion(0, 1))))
                .hasValueSatisfying(interval -> {
                    assertThat(interval.low()).isCloseTo(0.84, within(0.01));
                    assertThat(interval.high()).isCloseTo(0.95, within(0.01));
                });
    }

    /** Ten judgments that stand or fall together are worth one: the spread is that of the items, not of the judgments. */
    @Test
    void itemsAreDrawnWithAllTheirJudgments() {
        assertThat(BOOTSTRAP.interval(items(90, new Proportion(10, 10), 10, new Proportion(0, 10))))
                .isEqualTo(BOOTSTRAP.interval(items(90, new Proportion(1, 1), 10, new Proportion(0, 1))));
    }

    @Test
    void theOrderOfTheItemsChangesNothing() {
        List<Proportion> items = new ArrayList<>(IntStream.range(0, 200)
                .mapToObj(item -> new Proportion(item % 7, 7 + item % 5))
                .toList());
        var interval = BOOTSTRAP.interval(items);
        Collections.shuffle(items, new Random(5));

        assertThat(BOOTSTRAP.interval(items)).isEqualTo(interval);
    }

    @Test
    void anotherSeedDrawsAnew() {
        List<Proportion> items = items(500, new Proportion(3, 10), 500, new Proportion(9, 11));

        assertThat(BOOTSTRAP.interval(items)).isNotEqualTo(new BootstrapByItem(43).interval(items));
    }

    private static List<Proportion> items(int some, Proportion one, int others, Proportion other) {
        List<Proportion> items = new ArrayList<>(Collections.nCopies(some, one));
        items.addAll(Collections.nCopies(others, other));
        return items;
    }
}
