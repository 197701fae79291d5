package io.pilotgate.portal.page.comparison;

import io.pilotgate.evaluation.quotes.SetPriceBand;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;

/** A band in force. */
public record PriceBandRow(String work, String low, String high, String source, String set) {

    static PriceBandRow of(SetPriceBand set) {
        return new PriceBandRow(
                QuoteRow.work(set.band().taskType(), set.band().model()),
                set.band().low().toString(),
                set.band().high().toString(),
                set.band().source(),
                Words.time(set.at(), ZoneOffset.UTC) + " by " + set.by());
    }
}
