package io.pilotgate.portal.page.dispute;

import io.pilotgate.grading.CorrectionLayer;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A correction of sealed truth on a page.
 *
 * @param facts what both sides know it by; for staff who signed it, too
 * @param mayReview whether it waits for this person's countersignature
 */
public record CorrectionRow(int number, String state, String style, List<Fact> facts, boolean mayReview) {

    /**
     * @param reasons whether the reason of a declined one may be read
     * @param mayReview whether the person is a lead
     */
    static CorrectionRow of(CorrectionLayer layer, Pilot pilot, boolean vendor, boolean reasons, boolean mayReview) {
        return new CorrectionRow(
                layer.number(),
                layer.waits() ? "waits for a countersignature" : layer.isCountersigned() ? "in force" : "declined",
                layer.waits() ? "soon" : layer.isCountersigned() ? "met" : "held",
                facts(layer, pilot.schedule().zone(), vendor, reasons),
                layer.waits() && mayReview);
    }

    private static List<Fact> facts(CorrectionLayer layer, ZoneId zone, boolean vendor, boolean reasons) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Items", Integer.toString(layer.items())));
        facts.add(new Fact("Root", layer.root().hex()));
        if (vendor) {
            facts.add(new Fact("Made", Words.time(layer.madeAt(), zone)));
            return facts;
        }
        facts.add(new Fact("Signed", Named.of(layer.signedBy()) + ", " + Words.time(layer.madeAt(), zone)));
        layer.review().ifPresent(review -> {
            facts.add(new Fact(
                    review.countersigned() ? "Countersigned" : "Declined",
                    Named.of(review.by()) + ", " + Words.time(review.at(), zone)));
            if (reasons && !review.reason().isEmpty()) {
                facts.add(new Fact("Reason", review.reason()));
            }
        });
        return facts;
    }
}
