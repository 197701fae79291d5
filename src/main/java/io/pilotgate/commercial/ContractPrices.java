package io.pilotgate.commercial;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.PriceAmendment.Answer;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a pilot's work costs. It is launched with prices of one of five models; before its delivery begins both sides may
 * agree on others, which the lead proposes and the vendor accepts by the hash of what it read.
 */
@Service
public class ContractPrices {

    private static final int LONGEST = 2000;

    private final PriceAmendmentStore store;
    private final ReconciliationStore accounts;
    private final Agreements agreements;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    ContractPrices(
            PriceAmendmentStore store,
            ReconciliationStore accounts,
            Agreements agreements,
            Pilots pilots,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.agreements = agreements;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    /** The prices in force. */
    public PriceTerms of(PilotId pilot) {
        return amendments(pilot).stream()
                .filter(PriceAmendment::isAccepted)
                .reduce((older, newer) -> newer)
                .map(PriceAmendment::terms)
                .orElseGet(() -> agreements.of(pilot).terms().prices());
    }

    /** Every proposal with its answer, oldest first. */
    public List<PriceAmendment> amendments(PilotId pilot) {
        return store.all(pilot);
    }

    /** The newest proposal, where it waits for the vendor. */
    public Optional<PriceAmendment> open(PilotId pilot) {
        return newest(pilot).filter(PriceAmendment::isOpen);
    }

    /** Proposes prices; a proposal that still waits is replaced by this one. */
    @Transactional
    public PriceAmendment propose(PilotId pilot, PriceTerms terms, String remark, PersonId by) {
        lockBeforeDelivery(pilot);
        Currency currency = agreements.of(pilot).terms().unitPrice().currency();
        if (!terms.currency().equals(currency)) {
            throw Refusal.invalid("currency", "The contract is in " + currency + ": state its prices in that.");
        }
        requireShort("remark", remark);
        PriceAmendment proposed = new PriceAmendment(
                newest(pilot).map(PriceAmendment::version).orElse(0) + 1,
                terms,
                Sha256.of(store.written(terms)),
                remark.strip(),
                by,
                now(),
                null);
        store.insert(pilot, proposed);
        record(pilot, "prices-proposed", proposed, by);
        return proposed;
    }

    /** @param seen hash of the terms that the vendor's person read */
    @Transactional
    public PriceAmendment accept(PilotId pilot, String seen, PersonId by) {
        PriceAmendment open = open(pilot, seen);
        store.answer(pilot, open.version(), new Answer(true, "", by, now()));
        record(pilot, "prices-accepted", open, by);
        return newest(pilot).orElseThrow();
    }

    @Transactional
    public PriceAmendment decline(PilotId pilot, String seen, String reason, PersonId by) {
        PriceAmendment open = open(pilot, seen);
        InvoiceRules.require("reason", reason, "Say what would make the prices acceptable.");
        requireShort("reason", reason);
        store.answer(pilot, open.version(), new Answer(false, reason.strip(), by, now()));
        record(pilot, "prices-declined", open, by);
        return newest(pilot).orElseThrow();
    }

    /** The next cycle of a pilot has the prices that both sides agreed on. */
    @Transactional
    public void carryOver(PilotId from, PilotId to, PersonId by) {
        amendments(from).stream()
                .filter(PriceAmendment::isAccepted)
                .reduce((older, newer) -> newer)
                .ifPresent(agreed -> {
                    PriceAmendment first = new PriceAmendment(
                            1, agreed.terms(), agreed.hash(), "Carried over from " + from + ".", by, now(), null);
                    store.insert(to, first);
                    Answer answer = Objects.requireNonNull(agreed.answer());
                    store.answer(to, 1, answer);
                    record(to, "prices-carried-over", first, by);
                });
    }

    private PriceAmendment open(PilotId pilot, String seen) {
        lockBeforeDelivery(pilot);
        PriceAmendment open =
                open(pilot).orElseThrow(() -> Refusal.conflict("prices", "No proposal of prices waits for an answer."));
        if (!open.hash().hex().equals(seen.strip())) {
            throw Refusal.conflict(
                    "sha256", "Other prices were proposed meanwhile. Read them, then answer by their SHA-256.");
        }
        return open;
    }

    private void lockBeforeDelivery(PilotId pilot) {
        Phase phase = pilots.find(pilot).phase();
        if (phase != Phase.ONBOARDING && phase != Phase.CALIBRATION) {
            throw Refusal.conflict(
                    "phase",
                    "Prices are agreed on before the delivery begins; this pilot is in '" + phase.title()
                            + "', and its prices stand.");
        }
        accounts.lock(pilot);
    }

    private Optional<PriceAmendment> newest(PilotId pilot) {
        return amendments(pilot).stream().reduce((older, newer) -> newer);
    }

    private void record(PilotId pilot, String act, PriceAmendment what, PersonId by) {
        audit.record(
                pilot,
                by,
                act,
                "version " + what.version(),
                Map.of(
                        "model", what.terms().model().kind().name(),
                        "sha256", what.hash().hex()));
    }

    private static void requireShort(String place, String text) {
        if (text.length() > LONGEST) {
            throw Refusal.invalid(place, "At most " + LONGEST + " characters fit here.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
