package io.pilotgate.agreement;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The four clauses an MSA must have before a pilot starts, each read by a person and referenced.
 *
 * @param references where they stand in the paper, such as "pause 7.2, exit 9, IP 5, SLA annex B"
 */
public record MsaClauses(boolean pause, boolean exit, boolean ip, boolean sla, String references) {

    void check() {
        List<Reason> reasons = new ArrayList<>();
        Map.of("pauseClause", pause, "exitClause", exit, "ipClause", ip, "slaClause", sla)
                .forEach((field, ticked) -> {
                    if (!ticked) {
                        reasons.add(new Reason(
                                field,
                                "The MSA needs its " + field.replace("Clause", "")
                                        + " clause. Read it and tick it, or have it added before signing."));
                    }
                });
        if (references.isBlank()) {
            reasons.add(
                    new Reason("clauseReferences", "Say where the four clauses stand, such as 'pause 7.2, exit 9'."));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
