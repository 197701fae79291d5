package io.pilotgate.portal.page.comparison;

import io.pilotgate.evaluation.quotes.SetPriceBand;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;

/**
 * A band as it was set.
 *
 * @param form the id of the form that withdraws it
 * @param withdrawn how it ended; empty while it is in force
 */
public record PriceBandRow(
        String path, String form, String work, String low, String high, String source, String set, String withdrawn) {

    static PriceBandRow of(SetPriceBand set) {
        return new PriceBandRow(
                "/price-bands/" + set.id(),
                form(Long.toString(set.id())),
                QuoteRow.work(set.band().taskType(), set.band().model()),
                set.band().low().toString(),
                set.band().high().toString(),
                set.band().source(),
                Words.time(set.at(), ZoneOffset.UTC) + " by " + Named.of(set.by()),
                set.withdrawal()
                        .map(end -> Words.time(end.at(), ZoneOffset.UTC) + " by " + Named.of(end.by()) + ": "
                                + end.reason())
                        .orElse(""));
    }

    static String form(String id) {
        return "withdraw-" + id;
    }
}
