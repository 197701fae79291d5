package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sixty-four rows at a time against the whole table, cell by cell. */
class EditDistanceTests {

    /** The examples of the encyclopedia's article on Levenshtein distance, and of Wagner and Fischer's recurrence at its ends. */
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 2, 0, 1",
        "saturday, sunday, 1, 2, 0",
        "flaw, lawn, 0, 1, 1",
        "abc, abc, 0, 0, 0",
        "abc, '', 0, 3, 0",
        "'', abc, 0, 0, 3",
        "'', '', 0, 0, 0",
        "abc, xyz, 3, 0, 0",
        "axb, ab, 0, 1, 0",
        "ab, axb, 0, 0, 1"
    })
    void wordsOfTextbooks(String reference, String written, long substitutions, long deletions, long insertions) {
        EditCounts edits = EditDistance.counts(letters(reference), letters(written));

        assertThat(edits).isEqualTo(new EditCounts(substitutions, deletions, insertions, reference.length()));
        assertThat(edits.errors()).isEqualTo(substitutions + deletions + insertions);
        assertThat(EditDistance.errors(letters(reference), letters(written))).isEqualTo(edits.errors());
    }

    /** Lengths around whole blocks of 64, where a carry has to be handed on. */
    @Property(tries = 300)
    void theTableSaysTheSame(
            @ForAll Random random,
            @ForAll @IntRange(max = 200) int reference,
            @ForAll @IntRange(max = 200) int written,
            @ForAll @IntRange(min = 2, max = 6) int alphabet) {
        int[] one = letters(random, reference, alphabet);
        int[] other = random.nextBoolean() ? letters(random, written, alphabet) : damaged(random, one, alphabet);

        assertThat(EditDistance.counts(one, other)).isEqualTo(byTable(one, other));
        assertThat(EditDistance.errors(one, other))
                .isEqualTo(byTable(one, other).errors());
    }

    @Test
    void wholeBlocksOfOneLetter() {
        for (int length : new int[] {63, 64, 65, 127, 128, 129}) {
            int[] reference = new int[length];
            int[] written = new int[length + 70];
            Arrays.fill(written, 1);

            assertThat(EditDistance.counts(reference, written))
                    .as("%d letters", length)
                    .isEqualTo(new EditCounts(length, 0, 70, length));
        }
    }

    @Test
    void editsAddUp() {
        assertThat(new EditCounts(1, 2, 3, 4).plus(new EditCounts(10, 20, 30, 40)))
                .isEqualTo(new EditCounts(11, 22, 33, 44));
    }

    /** Wagner and Fischer's recurrence, and back a deletion before an insertion before a substitution. */
    private static EditCounts byTable(int[] reference, int[] written) {
        int[][] cost = new int[reference.length + 1][written.length + 1];
        for (int row = 0; row <= reference.length; row++) {
            for (int column = 0; column <= written.length; column++) {
                cost[row][column] = row == 0
                        ? column
                        : column == 0
                                ? row
                                : Math.min(
                                        Math.min(cost[row - 1][column], cost[row][column - 1]) + 1,
                                        cost[row - 1][column - 1]
                                                + (reference[row - 1] == written[column - 1] ? 0 : 1));
            }
        }
        long[] edits = new long[3];
        // What both begin with is no edit, and neither is what both end with.
        int begin = common(reference, written);
        int row = reference.length;
        int column = written.length;
        while (row > begin && column > begin && reference[row - 1] == written[column - 1]) {
            row--;
            column--;
        }
        while (row > begin && column > begin) {
            if (cost[row][column] == cost[row - 1][column] + 1) {
                edits[1]++;
                row--;
            } else if (column - 1 > begin && cost[row][column - 1] == cost[row - 1][column - 1] - 1) {
                edits[2]++;
                column--;
            } else {
                edits[0] += reference[row - 1] == written[column - 1] ? 0 : 1;
                row--;
                column--;
            }
        }
        return new EditCounts(edits[0], edits[1] + row - begin, edits[2] + column - begin, reference.length);
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        while (common < one.length && common < other.length && one[common] == other[common]) {
            common++;
        }
        return common;
    }

    private static int[] letters(String text) {
        return text.chars().toArray();
    }

    private static int[] letters(Random random, int length, int alphabet) {
        return random.ints(length, 0, alphabet).toArray();
    }

    /** Some letters changed, some left out. */
    private static int[] damaged(Random random, int[] letters, int alphabet) {
        return Arrays.stream(letters)
                .filter(letter -> random.nextInt(10) > 0)
                .map(letter -> random.nextInt(10) > 0 ? letter : random.nextInt(alphabet))
                .toArray();
    }
}
