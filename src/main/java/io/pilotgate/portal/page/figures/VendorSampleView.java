package io.pilotgate.portal.page.figures;

import io.pilotgate.grading.SamplePlan;
import io.pilotgate.portal.page.Fact;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The plan of the blind sample as the vendor's people see it: what is in the contract, the commitment, and both halves of
 * the draw. No count by stratum, no seed.
 *
 * @param proposed a random nonce to begin with; empty where none is asked for
 */
public record VendorSampleView(List<Fact> facts, String proposed) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;

    public static VendorSampleView of(SamplePlan plan, ZoneId zone) {
        List<Fact> facts = new ArrayList<>(SampleViews.rule(plan));
        facts.addAll(SampleViews.halves(plan, zone));
        return new VendorSampleView(facts, plan.isDrawn() ? "" : random());
    }

    public boolean asksForNonce() {
        return !proposed.isEmpty();
    }

    private static String random() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
