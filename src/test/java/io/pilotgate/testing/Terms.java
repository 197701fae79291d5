package io.pilotgate.testing;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.agreement.ExitTerms;
import io.pilotgate.agreement.PauseTerms;
import io.pilotgate.agreement.SlaTiers;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import java.time.Duration;

/** Contract terms for tests: the usual ones, and what differs from them in a test. */
public final class Terms {

    private String target = "0.98";
    private String floor = "0.95";
    private String producerRisk = "0.05";
    private String consumerRisk = "0.10";
    private String threshold = "0.96";
    private Consequence consequence = Consequence.REWORK;
    private Money unitPrice = Money.of("0.0725", "USD");
    private Money exitCost = Money.of("500", "USD");

    private Terms() {}

    /** Target 98 %, floor 95 %, threshold 96 %, risks 5 % and 10 %, 0.0725 USD an item. */
    public static ContractTerms usual() {
        return but().terms();
    }

    /** The usual terms, but for what follows. */
    public static Terms but() {
        return new Terms();
    }

    public Terms target(String percent) {
        target = percent;
        return this;
    }

    public Terms floor(String percent) {
        floor = percent;
        return this;
    }

    public Terms producerRisk(String percent) {
        producerRisk = percent;
        return this;
    }

    public Terms consumerRisk(String percent) {
        consumerRisk = percent;
        return this;
    }

    public Terms threshold(String percent) {
        threshold = percent;
        return this;
    }

    public Terms consequence(Consequence wanted) {
        consequence = wanted;
        return this;
    }

    public Terms unitPrice(String amount, String currency) {
        unitPrice = Money.of(amount, currency);
        return this;
    }

    public Terms exitCost(String amount, String currency) {
        exitCost = Money.of(amount, currency);
        return this;
    }

    public ContractTerms terms() {
        return new ContractTerms(
                Percent.of(target),
                Percent.of(floor),
                Percent.of(producerRisk),
                Percent.of(consumerRisk),
                Percent.of(threshold),
                consequence,
                new SlaTiers(Duration.ofHours(24), Duration.ofHours(48), Duration.ofHours(6)),
                new PauseTerms(true, 30),
                new ExitTerms(14, exitCost, "Deleted within 30 days, certified in writing."),
                unitPrice);
    }
}
