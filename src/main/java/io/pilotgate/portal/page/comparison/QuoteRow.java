package io.pilotgate.portal.page.comparison;

import io.pilotgate.evaluation.quotes.FarUnderBand;
import io.pilotgate.evaluation.quotes.PriceBand;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.quotes.RecordedQuote;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/**
 * A quote in the list of a vendor.
 *
 * @param band how it stands to the buyer's own band, in words
 * @param far whether it is so far under it that it raises suspicion
 */
public record QuoteRow(
        String work, String price, String quotedOn, String reason, String band, boolean far, String recorded) {

    static QuoteRow of(RecordedQuote recorded, Optional<PriceBand> band) {
        Quote quote = recorded.quote();
        boolean far = band.filter(known -> known.isFarAbove(quote.price())).isPresent();
        return new QuoteRow(
                work(quote.taskType(), quote.model()),
                quote.price().toString(),
                Words.date(quote.quotedOn()),
                quote.hasReason() ? quote.reason() : "none given",
                band.map(known -> words(quote, known, far)).orElse("no data: no band is set for this work"),
                far,
                Words.time(recorded.at(), ZoneOffset.UTC) + " by " + Named.of(recorded.by()));
    }

    /** Work of a kind that is not known any more is called as it was recorded. */
    static String work(String taskType, PricingModel model) {
        String name = Arrays.stream(TaskType.values())
                .filter(known -> known.name().equals(taskType))
                .map(TaskType::title)
                .findFirst()
                .orElse(taskType);
        return name + ", " + model.title();
    }

    private static String words(Quote quote, PriceBand band, boolean far) {
        String known = band.low().amount().toPlainString() + " to " + band.high();
        if (far) {
            return new FarUnderBand(quote, band).percentUnder() + " % under " + known;
        }
        if (quote.price().amount().compareTo(band.low().amount()) < 0) {
            return "under " + known;
        }
        return (quote.price().amount().compareTo(band.high().amount()) > 0 ? "over " : "within ") + known;
    }
}
