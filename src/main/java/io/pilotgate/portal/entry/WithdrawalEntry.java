package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a price band ends, as it was entered. */
@Schema(name = "Withdrawal")
public record WithdrawalEntry(
        @Schema(example = "The invoices were for another kind of work") @Nullable
        String reason) {

    public String read() {
        return new Field("reason", reason).optional();
    }
}
