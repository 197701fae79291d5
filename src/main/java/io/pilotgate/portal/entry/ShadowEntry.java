package io.pilotgate.portal.entry;

import io.pilotgate.agreement.prices.EdgeCases;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the same work is priced with under other models, as it was entered. */
@Schema(name = "ShadowPricing")
public record ShadowEntry(
        @Schema(type = "number", example = "60") @Nullable String itemsAnHour,

        @Schema(type = "number", example = "0.05", description = "Items that take ten times as long") @Nullable
        String edgeShare) {

    public static final List<String> FIELDS = List.of("itemsAnHour", "edgeShare");

    private static final BigDecimal AN_ITEM_A_MINUTE = BigDecimal.valueOf(60);

    public BigDecimal speed() {
        Field field = new Field("itemsAnHour", itemsAnHour);
        return field.optional().isEmpty()
                ? AN_ITEM_A_MINUTE
                : field.amount("Say how many items a person does an hour.");
    }

    public EdgeCases edges() {
        Field field = new Field("edgeShare", edgeShare);
        return field.optional().isEmpty()
                ? EdgeCases.USUAL
                : new EdgeCases(field.percent("Say which share of the items takes ten times as long, such as 5%."));
    }
}
