package io.pilotgate.portal.page.truth;

import io.pilotgate.grading.TruthReceipt;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;
import java.util.List;

/**
 * Sealed ground truth: counts and hashes, nothing of what is in it.
 *
 * @param sealed what is sealed so far
 * @param comparesModels whether its items may name whose answers they compare
 */
public record TruthView(List<Fact> sealed, boolean comparesModels) {

    public static TruthView of(List<TruthReceipt> receipts, ZoneId zone, LabelKind kind) {
        return new TruthView(
                receipts.stream().map(receipt -> sealed(receipt, zone)).toList(), kind == LabelKind.PREFERENCE);
    }

    private static Fact sealed(TruthReceipt receipt, ZoneId zone) {
        String attempt = switch (receipt.purpose()) {
            case BLIND -> "";
            case CALIBRATION -> ", attempt " + receipt.attempt();
            case MONTH -> " " + receipt.attempt();
        };
        return new Fact(
                Words.name(receipt.purpose()) + attempt,
                Words.count(receipt.items(), "item") + ", sealed by " + Named.of(receipt.sealedBy()) + " on "
                        + Words.time(receipt.sealedAt(), zone) + ", SHA-256 " + receipt.sha256());
    }
}
