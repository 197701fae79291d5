package io.pilotgate.commercial;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.PriceAmendment.Answer;
import io.pilotgate.commercial.pricing.ChangeOrder;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the scope, each with its price: the lead proposes, the vendor answers, and the original budget stays beside them. */
@Service
public class ChangeOrders {

    private static final int LONGEST = 2000;
    private static final BigDecimal TOO_MUCH = new BigDecimal("1e12");

    private final ChangeOrderStore store;
    private final ReconciliationStore accounts;
    private final Agreements agreements;
    private final DecidedOutcome outcome;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeOrders(
            ChangeOrderStore store,
            ReconciliationStore accounts,
            Agreements agreements,
            DecidedOutcome outcome,
            Pilots pilots,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.accounts = accounts;
        this.outcome = outcome;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param amount in the contract's currency, not 0 */
    @Transactional
    public ProposedChange propose(PilotId id, String change, BigDecimal amount, PersonId by) {
        outcome.requireGoingOn(pilots.find(id), "A change order");
        accounts.lock(id);
        Money cost = new Money(amount, agreements.of(id).terms().unitPrice().currency());
        check(change, cost);
        ProposedChange proposed =
                new ProposedChange(all(id).size() + 1, change.strip(), cost.rounded(), by, now(), null);
        store.insert(id, proposed);
        audit.record(
                id,
                by,
                "change-order-proposed",
                Integer.toString(proposed.number()),
                Map.of("amount", proposed.amount().toString(), "change", proposed.change()));
        return proposed;
    }

    /** @param reason required where it is declined */
    @Transactional
    public ProposedChange answer(PilotId id, int number, boolean accepted, String reason, PersonId by) {
        Pilot pilot = pilots.find(id);
        accounts.lock(id);
        ProposedChange open = find(id, number);
        if (open.answer() != null) {
            throw Refusal.conflict("number", "Change order " + number + " was answered; the answer stands.");
        }
        if (accepted) {
            outcome.requireGoingOn(pilot, "Accepting a change order");
        } else {
            InvoiceRules.require("reason", reason, "Say why the change is declined.");
        }
        if (reason.length() > LONGEST) {
            throw Refusal.invalid("reason", "At most " + LONGEST + " characters fit here.");
        }
        store.answer(id, number, new Answer(accepted, reason.strip(), by, now()));
        audit.record(
                id,
                by,
                accepted ? "change-order-accepted" : "change-order-declined",
                Integer.toString(number),
                Map.of("amount", open.amount().toString(), "reason", reason.strip()));
        return find(id, number);
    }

    public List<ProposedChange> all(PilotId id) {
        return store.all(id, agreements.of(id).terms().unitPrice().currency());
    }

    /** Those that both sides agreed on, each due on the day on which the vendor did. */
    List<ChangeOrder> agreed(Pilot pilot) {
        return all(pilot.id()).stream()
                .filter(ProposedChange::isAccepted)
                .map(change -> new ChangeOrder(
                        change.number(),
                        LocalDate.ofInstant(
                                Objects.requireNonNull(change.answer()).at(),
                                pilot.schedule().zone()),
                        change.amount().amount(),
                        change.change()))
                .toList();
    }

    private ProposedChange find(PilotId id, int number) {
        return all(id).stream()
                .filter(change -> change.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("number", "This pilot has no change order with this number."));
    }

    private static void check(String change, Money cost) {
        if (change.isBlank() || change.length() > LONGEST) {
            throw Refusal.invalid("change", "Say in 1 to " + LONGEST + " characters what changes in the scope.");
        }
        BigDecimal amount = cost.amount();
        if (amount.signum() == 0 || amount.abs().compareTo(TOO_MUCH) >= 0) {
            throw Refusal.invalid("amount", "A change order costs something, or takes something off, such as 250.00.");
        }
        if (amount.compareTo(cost.rounded().amount()) != 0) {
            throw Refusal.invalid(
                    "amount",
                    cost.currency() + " has " + cost.currency().getDefaultFractionDigits() + " digits after the point; "
                            + cost + " has more.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
