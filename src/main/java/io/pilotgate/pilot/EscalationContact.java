package io.pilotgate.pilot;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who hears of it when a gate or an escalation is overdue and its people have been reminded in vain.
 *
 * @param name 1 to 120 characters
 * @param email one mail address
 */
public record EscalationContact(String name, String email) {

    // The letter itself is checked once more at the outbox; this is for the person at the form.
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,180}");

    public EscalationContact {
        List<Reason> reasons = new ArrayList<>();
        if (name.isBlank() || name.length() > 120 || name.chars().anyMatch(Character::isISOControl)) {
            reasons.add(new Reason(
                    "escalationContact.name",
                    "Name who is told when something is overdue, in 1 to 120 characters on one line."));
        }
        if (!ADDRESS.matcher(email).matches()) {
            reasons.add(new Reason(
                    "escalationContact.email", "Give that person's mail address, written as in name@example.org."));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
