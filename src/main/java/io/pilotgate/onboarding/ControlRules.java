package io.pilotgate.onboarding;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a mapping of the security controls has to say; everything that it lacks is named at once. */
final class ControlRules {

    private static final int LONGEST = 2000;

    private final Map<SecurityControl, String> evidence;
    private final Map<AccessControl, AccessClaim> claims;
    private final List<Reason> reasons = new ArrayList<>();

    ControlRules(Map<SecurityControl, String> evidence, Map<AccessControl, AccessClaim> claims) {
        this.evidence = evidence;
        this.claims = claims;
    }

    void check() {
        for (SecurityControl control : SecurityControl.values()) {
            if (control != SecurityControl.SEC3 || isOfAnOlderForm()) {
                control(control);
            } else {
                points();
            }
        }
        refuse();
    }

    void checkClaims() {
        points();
        refuse();
    }

    /** A task that was open before this release still shows one text for SEC3. */
    private boolean isOfAnOlderForm() {
        return claims.isEmpty()
                && !evidence.getOrDefault(SecurityControl.SEC3, "").isBlank();
    }

    private void control(SecurityControl control) {
        if (!fits(evidence.getOrDefault(control, ""))) {
            reasons.add(new Reason(
                    control.name().toLowerCase(Locale.ROOT),
                    control.name() + " " + control.title()
                            + ": name the evidence (document, page, date) in 1 to 2000 characters."));
        }
    }

    private void points() {
        for (AccessControl point : AccessControl.values()) {
            point(point, claims.get(point));
        }
    }

    private void point(AccessControl point, @Nullable AccessClaim claim) {
        String name = "SEC3, " + point.title() + ": ";
        if (claim == null) {
            reasons.add(new Reason(point.field(), name + "answer yes or no."));
        } else if (!fits(claim.evidence())) {
            reasons.add(new Reason(
                    point.evidenceField(),
                    name
                            + (claim.inPlace()
                                    ? "name the evidence (document, page, date) in 1 to 2000 characters."
                                    : "say in 1 to 2000 characters what is missing.")));
        }
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    private void refuse() {
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
