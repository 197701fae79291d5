package io.pilotgate.portal.page.comparison;

import io.pilotgate.evaluation.ScoreRow;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.compare.Compared;
import io.pilotgate.evaluation.compare.Comparison;
import io.pilotgate.evaluation.criteria.Criteria;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A comparison as a table: the same words on the page, in the workbook and on paper.
 *
 * @param head a column for what is compared, then one for each vendor
 * @param paths the page of each evaluation; empty over the first column
 * @param rows the 25 criteria, then what comes of them
 * @param benchmark what prices are held against, in a sentence
 */
public record ComparisonTable(List<String> head, List<String> paths, List<List<String>> rows, String benchmark) {

    private static final String NO_DATA = "no data";

    static ComparisonTable of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < Criteria.all().size(); index++) {
            rows.add(criterion(comparison, index));
        }
        rows.add(row("Passing", comparison, ComparisonTable::passing));
        rows.add(row(
                "Score of 100",
                comparison,
                column -> column.card().score().map(BigDecimal::toPlainString).orElse(NO_DATA)));
        rows.add(row("Open red flags", comparison, ComparisonTable::flags));
        rows.add(row(
                "Verdict",
                comparison,
                column -> column.verdict().map(Verdict::title).orElse("none yet")));
        rows.add(row(
                "Price",
                comparison,
                column -> column.quote().map(quote -> quote.price().toString()).orElse(NO_DATA)));
        rows.add(row("Against the benchmark", comparison, column -> against(comparison, column)));
        return new ComparisonTable(head(comparison), paths(comparison), List.copyOf(rows), benchmark(comparison));
    }

    private static List<String> head(Comparison comparison) {
        return Stream.concat(
                        Stream.of("Criterion"),
                        comparison.columns().stream()
                                .map(column -> column.vendor().name() + ", "
                                        + column.card().evaluation().workload()))
                .toList();
    }

    private static List<String> paths(Comparison comparison) {
        return Stream.concat(
                        Stream.of(""),
                        comparison.columns().stream()
                                .map(column -> "/evaluations/"
                                        + column.card().evaluation().id()))
                .toList();
    }

    /** What is no data neither passes nor fails. */
    private static String passing(Compared column) {
        long open = column.card().rows().stream()
                .filter(row -> !row.isLeftOut() && row.counted().isEmpty())
                .count();
        return column.card().passing() + " of " + Criteria.all().size() + (open == 0 ? "" : ", no data of " + open);
    }

    private static List<String> criterion(Comparison comparison, int index) {
        var criterion = Criteria.all().get(index);
        return row(
                criterion.code() + " " + criterion.title(),
                comparison,
                column -> cell(column.card().rows().get(index)));
    }

    private static String cell(ScoreRow row) {
        if (row.isLeftOut()) {
            return "left out";
        }
        String weight =
                row.weight().map(counts -> ", weight " + counts.toPlainString()).orElse("");
        return row.counted()
                        .map(rating -> rating + (row.passes().orElse(false) ? ", passes" : ", does not pass"))
                        .orElse(NO_DATA)
                + weight;
    }

    /** What waits for a check of the buyer's own is not none. */
    private static String flags(Compared column) {
        List<String> all = Stream.concat(
                        column.flags().stream()
                                .map(flag -> flag.code() + " " + flag.title())
                                .sorted(),
                        column.waiting().stream().map(flag -> flag.code() + " " + flag.title() + " (not told yet)"))
                .toList();
        return all.isEmpty() ? "none" : String.join("; ", all);
    }

    private static String against(Comparison comparison, Compared column) {
        boolean isIt = comparison.benchmark().filter(column::equals).isPresent();
        return isIt
                ? "is the benchmark"
                : comparison
                        .fromBenchmark(column)
                        .map(percent -> (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %")
                        .orElse(NO_DATA);
    }

    private static String benchmark(Comparison comparison) {
        if (comparison.work().isEmpty()) {
            return "None of these vendors quoted a price, so there is none to compare.";
        }
        return comparison
                .benchmark()
                .map(bench ->
                        "Prices are held against that of " + bench.vendor().name()
                                + ", who passes all 25 criteria without a red flag that is open or waits.")
                .orElse(
                        "No vendor here passes all 25 criteria without a red flag that is open or waits and has quoted, so there is no"
                                + " benchmark. The cheapest quote is never one.");
    }

    private static List<String> row(String title, Comparison comparison, Function<Compared, String> cell) {
        return Stream.concat(Stream.of(title), comparison.columns().stream().map(cell))
                .toList();
    }

    /** The same table, each of its texts written another way. */
    ComparisonTable written(UnaryOperator<String> way) {
        return new ComparisonTable(
                head.stream().map(way).toList(),
                paths,
                rows.stream().map(row -> row.stream().map(way).toList()).toList(),
                way.apply(benchmark));
    }

    /** So that a template can go along the columns. */
    public List<Integer> columns() {
        return IntStream.range(1, head.size()).boxed().toList();
    }
}
