package io.pilotgate.decision;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.EscalationContact;
import io.pilotgate.pilot.Pilot;
import org.springframework.stereotype.Component;

/** The escalation contact that a next cycle takes over; the lead, where an older release launched without one. */
@Component
class CycleContact {

    private final Accounts accounts;

    CycleContact(Accounts accounts) {
        this.accounts = accounts;
    }

    EscalationContact of(Pilot pilot) {
        EscalationContact named = pilot.escalationContact();
        return named == null
                ? accounts.find(pilot.launchedBy())
                        .map(CycleContact::contact)
                        .orElseThrow(() -> Refusal.conflict(
                                "nextCycle", "This pilot names no escalation contact, and its lead has no account."))
                : named;
    }

    private static EscalationContact contact(Account lead) {
        return new EscalationContact(lead.name(), lead.email());
    }
}
