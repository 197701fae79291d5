package io.pilotgate.portal.entry;

import io.pilotgate.agreement.prices.HandOverTerms;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.agreement.prices.RampTerms;
import io.pilotgate.agreement.prices.SurgeTerms;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prices as they were entered: of the fields of the models those of the chosen one are read. */
@Schema(
        name = "Prices",
        description = "A price model, and the rules beside it; of the models' fields those of the chosen one")
public record PriceEntry(
        @Schema(allowableValues = {"PER_TASK", "PER_TIME", "FIXED", "TIERED", "HYBRID"}) @Nullable
        String model,

        @Schema(type = "number", example = "0.12", description = "PER_TASK: of an item") @Nullable
        String unitPrice,

        @Schema(
                description = "PER_TIME: what is paid by",
                allowableValues = {"HOUR", "MONTH"})
        @Nullable
        String timeUnit,

        @Schema(type = "number", description = "PER_TIME: of an hour, or of a person's month") @Nullable
        String rate,

        @Schema(type = "integer", description = "PER_TIME by the month, and HYBRID: people of the team") @Nullable
        String people,

        @Schema(type = "number", description = "FIXED: of the whole scope") @Nullable
        String price,

        @Schema(description = "FIXED: what is in it") @Nullable
        String scope,

        @Schema(type = "integer", description = "FIXED: items in it") @Nullable
        String scopeItems,

        @Schema(
                description = "TIERED",
                allowableValues = {"MARGINAL", "WHOLE"})
        @Nullable
        String tierRule,

        @Schema(
                description = "TIERED: one 'last item: price' each, the last one 'rest: price'",
                example = "[\"1000: 0.10\", \"rest: 0.08\"]")
        @Nullable
        List<String> tiers,

        @Schema(type = "number", description = "HYBRID: of a person's month") @Nullable
        String monthly,

        @Schema(type = "integer", description = "HYBRID: items a month that the team covers") @Nullable
        String includedItems,

        @Schema(type = "number", description = "HYBRID: of an item beyond them") @Nullable
        String surgePrice,

        @Schema(type = "number", example = "1.25", description = "Of the usual price, on surge days") @Nullable
        String surgeFactor,

        @Schema(description = "One 'items a month: share off' each, rising", example = "[\"10000: 5%\"]") @Nullable
        List<String> discounts,

        @Schema(type = "number", description = "Charged once; left out, the vendor absorbs the ramp") @Nullable
        String rampAmount,

        @Schema(type = "number", description = "Charged once after the exit; left out, handing over costs nothing")
        @Nullable
        String handOverAmount,

        @Schema(description = "What the vendor is told with it.") @Nullable
        String remark) {

    public static final PriceEntry EMPTY = new PriceEntry(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public static final List<String> FIELDS = List.of(
            "model",
            "unitPrice",
            "timeUnit",
            "rate",
            "people",
            "price",
            "scope",
            "scopeItems",
            "tierRule",
            "tiers",
            "monthly",
            "includedItems",
            "surgePrice",
            "surgeFactor",
            "discounts",
            "rampAmount",
            "handOverAmount",
            "remark",
            "sha256");

    /** @param currency of the contract */
    public PriceTerms read(Currency currency) {
        Reading reading = new Reading();
        var chosen = new ModelReader(this, reading).read();
        boolean surges = !new Field("surgeFactor", surgeFactor).optional().isEmpty();
        Read<SurgeTerms> surge = surges
                ? reading.combine(() ->
                        new SurgeTerms(new Field("surgeFactor", surgeFactor).amount("Enter the factor, such as 1.25.")))
                : Reading.nothing();
        var off = reading.combine(() -> PriceLists.discounts(discounts));
        var ramp = reading.combine(this::ramp);
        Read<HandOverTerms> handOver = charges("handOverAmount", handOverAmount)
                ? reading.combine(() -> new HandOverTerms(
                        new Field("handOverAmount", handOverAmount).amount("Enter what the hand-over costs.")))
                : Reading.nothing();
        return reading.finish(
                () -> new PriceTerms(currency, chosen.get(), surge.orNull(), off.get(), ramp.get(), handOver.orNull()));
    }

    /** The rules beside a price an item that stands elsewhere. */
    PriceEntry perTask(String price) {
        return new PriceEntry(
                "PER_TASK",
                price,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                surgeFactor,
                discounts,
                rampAmount,
                handOverAmount,
                remark);
    }

    public String said() {
        return new Field("remark", remark).optional();
    }

    /** A 0 that is written out says the same as nothing. */
    private static boolean charges(String place, @Nullable String entered) {
        return !new Field(place, entered).optional().matches("|0+([.,]0*)?");
    }

    private RampTerms ramp() {
        Field field = new Field("rampAmount", rampAmount);
        BigDecimal amount = field.optional().isEmpty() ? BigDecimal.ZERO : field.amount("Enter what the ramp costs.");
        return amount.signum() == 0 ? RampTerms.ABSORBED : new RampTerms(true, amount);
    }
}
