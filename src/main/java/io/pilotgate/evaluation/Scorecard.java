package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Category;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * All 25 criteria of an evaluation.
 *
 * @param rows in the order of the catalogue
 * @param agreed whether every reviewer agreed to the ratings
 */
public record Scorecard(Evaluation evaluation, List<ScoreRow> rows, boolean agreed) {

    private static final BigDecimal BEST = new BigDecimal("3");

    public Scorecard {
        rows = List.copyOf(rows);
    }

    /** Whether each of the 25 is settled, with a rating or left out, and agreed to. */
    public boolean isComplete() {
        return agreed && rows.stream().allMatch(row -> row.settled().isPresent());
    }

    /** 0 to 100, one digit. Empty while it is not complete: half a scorecard is no score. */
    public Optional<BigDecimal> score() {
        return isComplete()
                ? Optional.of(rows.stream()
                        .flatMap(row -> row.counted().stream()
                                .flatMap(rating -> row.weight().stream()
                                        .map(weight -> weight.multiply(BigDecimal.valueOf(rating.points())))))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BEST, 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    public long passing() {
        return rows.stream().filter(row -> row.passes().orElse(false)).count();
    }

    /** Whether it is complete and each criterion that applies passes: the vendor whose price is the benchmark. */
    public boolean passesAll() {
        return isComplete()
                && rows.stream().allMatch(row -> row.isLeftOut() || row.passes().orElse(false));
    }

    /** Codes of what does not pass, or cannot be told yet. */
    public List<String> failing() {
        return rows.stream()
                .filter(row -> !row.isLeftOut() && !row.passes().orElse(false))
                .map(row -> row.criterion().code())
                .toList();
    }

    public List<ScoreRow> in(Category category) {
        return rows.stream()
                .filter(row -> row.criterion().category() == category)
                .toList();
    }
}
