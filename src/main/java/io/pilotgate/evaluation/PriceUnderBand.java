package io.pilotgate.evaluation;

import io.pilotgate.evaluation.quotes.FarUnderBand;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Red flag 9: a price more than 25 % under the buyer's own band, without a reason. A clear reason takes it away. */
@Component
class PriceUnderBand implements RedFlagRule {

    @Override
    public Optional<RedFlag> raisedBy(VendorFacts facts, LocalDate on) {
        return facts.farUnderBand().stream()
                .filter(found -> !found.quote().isExplained())
                .findFirst()
                .map(found -> flag(facts, found));
    }

    private static RedFlag flag(VendorFacts facts, FarUnderBand found) {
        return new RedFlag(
                "RF9",
                "Price far under the market",
                facts.name() + " asks " + found.quote().price() + " for "
                        + found.quote().work().taskType() + ", " + found.percentUnder()
                        + " % under the band that begins at " + found.band().low()
                        + ", and gives no clear reason for it. Ask for one that can be held to, at least eight words, and"
                        + " record it with the quote.");
    }
}
