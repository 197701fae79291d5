package io.pilotgate.evaluation.compare;

import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.quotes.Work;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Vendors side by side.
 *
 * @param work whose prices are compared; empty where none was chosen
 */
public record Comparison(List<Compared> columns, Optional<Work> work) {

    public Comparison {
        columns = List.copyOf(columns);
    }

    /**
     * The price to hold others against: of a vendor that passes all 25 without an open red flag, of several the lowest.
     * Never the cheapest quote as such: what it leaves out may be what it saves.
     */
    public Optional<Compared> benchmark() {
        return columns.stream()
                .filter(Compared::isBenchmark)
                .min(Comparator.comparing(column ->
                        column.quote().map(quote -> quote.price().amount()).orElse(BigDecimal.ZERO)));
    }

    /** How far a price is from the benchmark, in per cent: 12.5 is over it. Empty where either is missing. */
    public Optional<BigDecimal> fromBenchmark(Compared column) {
        return benchmark()
                .flatMap(Compared::quote)
                .flatMap(bench -> column.quote().map(quote -> percent(quote, bench)));
    }

    private static BigDecimal percent(Quote quote, Quote bench) {
        return quote.price()
                .amount()
                .subtract(bench.price().amount())
                .multiply(BigDecimal.valueOf(100))
                .divide(bench.price().amount(), 1, RoundingMode.HALF_UP);
    }
}
