package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Weights of the criteria as they were entered. */
@Schema(name = "Weights")
public record WeightsEntry(
        @Schema(
                description = "All 25 by the code of the criterion; at least 1 each, 100.00 together.",
                example = "{\"SEC1\": \"4.00\"}")
        @Nullable
        Map<String, @Nullable String> weights,

        @Schema(example = "Agreement of annotators is what this work stands on") @Nullable
        String reason) {

    /** @throws Refusal with a reason for each that is no number */
    public Map<String, BigDecimal> readWeights() {
        Map<String, BigDecimal> read = new TreeMap<>();
        List<Reason> reasons = new ArrayList<>();
        if (weights != null) {
            weights.forEach((code, weight) -> {
                try {
                    read.put(code, new Field(code, weight).amount("Write the weight of " + code + ", such as 4.00."));
                } catch (Refusal wrong) {
                    reasons.addAll(wrong.reasons());
                }
            });
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return read;
    }

    public String readReason() {
        return new Field("reason", reason).optional();
    }
}
