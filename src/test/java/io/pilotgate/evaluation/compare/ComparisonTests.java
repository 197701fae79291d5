package io.pilotgate.evaluation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.GivenRating;
import io.pilotgate.evaluation.PendingFlag;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.ScoreRow;
import io.pilotgate.evaluation.Scorecard;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Judgement;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A comparison worked by hand: the cheapest vendor fails a criterion, and two others pass all 25. */
class ComparisonTests {

    private static final Instant NOW = Instant.parse("2026-11-10T12:00:00Z");
    private static final RedFlag FLAG = new RedFlag("RF2", "No SLA in writing", "None is written.");

    @Test
    void the_benchmark_is_the_price_of_a_vendor_that_passes_all_and_never_the_cheapest() {
        Compared dear = column("dear", "", "0.20");
        Compared fair = column("fair", "", "0.16");
        Compared cheap = column("cheap", "QUA1", "0.05");
        Comparison comparison = of(dear, cheap, fair);

        assertThat(comparison.benchmark()).contains(fair);
        // (0.20 - 0.16) / 0.16 and (0.05 - 0.16) / 0.16 = -68.75 %.
        assertThat(comparison.fromBenchmark(dear)).contains(new BigDecimal("25.0"));
        assertThat(comparison.fromBenchmark(cheap)).contains(new BigDecimal("-68.8"));
        assertThat(comparison.fromBenchmark(fair)).contains(new BigDecimal("0.0"));
    }

    @Test
    void where_nobody_passes_all_there_is_none() {
        Comparison comparison = of(column("one", "QUA1", "0.05"), column("other", "SEC1", "0.20"));

        assertThat(comparison.benchmark()).isEmpty();
        assertThat(comparison.fromBenchmark(comparison.columns().get(0))).isEmpty();
    }

    @Test
    void an_open_red_flag_or_a_missing_quote_makes_none_either() {
        Compared flagged = flagged(column("flagged", "", "0.16"));
        Compared silent = column("silent", "", "");
        Compared waiting = waiting(column("waiting", "", "0.15"));

        assertThat(of(flagged, waiting, silent).benchmark()).isEmpty();
        assertThat(of(flagged, silent, column("fair", "", "0.20")).fromBenchmark(silent))
                .as("no data is not a figure")
                .isEmpty();
    }

    private static Comparison of(Compared... columns) {
        return new Comparison(List.of(columns), List.of(columns).get(0).quote().map(Quote::work));
    }

    private static Compared waiting(Compared column) {
        return new Compared(
                column.vendor(),
                column.card(),
                List.of(),
                List.of(new PendingFlag("RF7", "References not verified", "Ask them.", LocalDate.parse("2026-12-11"))),
                column.verdict(),
                column.quote());
    }

    private static Compared flagged(Compared column) {
        return new Compared(column.vendor(), column.card(), List.of(FLAG), List.of(), column.verdict(), column.quote());
    }

    /** @param failing the criterion that is only claimed; empty for none */
    private static Compared column(String name, String failing, String price) {
        VendorId id = new VendorId(name);
        var vendor = new Vendor(id, name, "Ines", "ines@example.org", "Portugal", "", null, null);
        var evaluation = new Evaluation(
                new EvaluationId("evaluation-" + name), id, "Signs", Set.of("general"), new PersonId("lena"), NOW);
        List<ScoreRow> rows = Criteria.all().stream()
                .map(criterion -> new ScoreRow(
                        criterion,
                        new Judgement(Rating.PROVED, List.of(), List.of()),
                        List.of(),
                        Optional.of(new GivenRating(
                                criterion.code(),
                                Optional.of(criterion.code().equals(failing) ? Rating.CLAIMED : Rating.DOCUMENTED),
                                "",
                                new PersonId("lena"),
                                NOW)),
                        Optional.of(new BigDecimal("4.00"))))
                .toList();
        return new Compared(
                vendor,
                new Scorecard(evaluation, rows, true),
                List.of(),
                List.of(),
                Optional.empty(),
                price.isEmpty() ? Optional.empty() : Optional.of(quote(price)));
    }

    private static Quote quote(String price) {
        return new Quote(
                "NER", PricingModel.PER_ITEM, Money.of(price, "USD"), LocalDate.parse("2026-11-02"), "Volume.");
    }
}
