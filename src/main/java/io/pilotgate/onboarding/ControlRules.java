package io.pilotgate.onboarding;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mapping of the security controls has to say; everything that it lacks is named at once. */
final class ControlRules {

    private static final int LONGEST = 2000;
    private static final String NAME_IT =
            "name the evidence (document, page, date) in 1 to 2000 characters; a word such as 'yes' is none.";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Set<String> BARE_WORDS = Set.of(
            "", "yes", "y", "no", "n", "ok", "okay", "done", "true", "x", "na", "none", "tbd", "todo", "inplace");

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
        String text = evidence.getOrDefault(control, "");
        if (!fits(text) || isBareWord(text)) {
            reasons.add(new Reason(
                    control.name().toLowerCase(Locale.ROOT), control.name() + " " + control.title() + ": " + NAME_IT));
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
        } else if (!fits(claim.evidence()) || claim.inPlace() && isBareWord(claim.evidence())) {
            reasons.add(new Reason(
                    point.evidenceField(),
                    name + (claim.inPlace() ? NAME_IT : "say in 1 to 2000 characters what is missing.")));
        }
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    /** A word of assent names nothing that an auditor could open. */
    private static boolean isBareWord(String text) {
        return BARE_WORDS.contains(NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
    }

    private void refuse() {
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
