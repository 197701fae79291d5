package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MajorityVoteTests {

    @ParameterizedTest
    @EnumSource
    void aClearMajorityAsksNoPolicy(TiePolicy ties) {
        MajorityVote vote = MajorityVote.of(Map.of("cat", 2L, "dog", 3L));

        assertThat(vote.isTie()).isFalse();
        assertThat(vote.credit("dog", ties)).isOne();
        assertThat(vote.credit("cat", ties)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "SMALLEST_LABEL, cat, 1",
        "SMALLEST_LABEL, dog, 0",
        "COUNTS_AS_ERROR, cat, 0",
        "COUNTS_AS_ERROR, dog, 0",
        "SHARED, cat, 0.5",
        "SHARED, dog, 0.5",
        "SHARED, owl, 0",
    })
    void aTieIsWorthWhatThePolicySays(TiePolicy ties, String truth, double credit) {
        MajorityVote vote = MajorityVote.of(Map.of("dog", 5L, "cat", 5L, "owl", 1L));

        assertThat(vote.isTie()).isTrue();
        assertThat(vote.credit(truth, ties)).isEqualTo(credit);
    }

    @Test
    void aTieOfThreeSharesInThirds() {
        assertThat(MajorityVote.of(Map.of("a", 1L, "b", 1L, "c", 1L)).credit("b", TiePolicy.SHARED))
                .isCloseTo(1.0 / 3, within(1e-15));
    }

    /** As text "10" comes before "9": the policy compares labels, not numbers. */
    @Test
    void theSmallestLabelIsTheSmallestText() {
        MajorityVote vote = MajorityVote.of(Map.of("9", 1L, "10", 1L));

        assertThat(vote.credit("10", TiePolicy.SMALLEST_LABEL)).isOne();
    }

    @Test
    void everyPolicyHasWordsToPrint() {
        assertThat(TiePolicy.values()).extracting(TiePolicy::title).doesNotHaveDuplicates();
    }

    @Test
    void noVotesHaveNoWinner() {
        assertThatIllegalArgumentException().isThrownBy(() -> MajorityVote.of(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> MajorityVote.of(Map.of("cat", 0L)));
    }
}
