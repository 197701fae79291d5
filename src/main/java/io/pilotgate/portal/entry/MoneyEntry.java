package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as it was entered.
 *
 * @param currency ISO 4217
 */
@Schema(name = "Money")
public record MoneyEntry(
        @Schema(type = "number", example = "0.12") @Nullable String amount,
        @Schema(example = "USD") @Nullable String currency) {}
