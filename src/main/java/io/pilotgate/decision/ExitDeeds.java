package io.pilotgate.decision;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.decision.Exit.Deed;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilots;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do at the end of a pilot, each part once; the exit is over when all are done. */
@Service
public class ExitDeeds {

    private static final int LONGEST = 4000;

    private final ExitStore store;
    private final Pilots pilots;
    private final PilotDocuments documents;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ExitDeeds(
            ExitStore store,
            Pilots pilots,
            PilotDocuments documents,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.pilots = pilots;
        this.documents = documents;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param handedOver what the vendor handed over and to whom, 1 to 4000 characters */
    @Transactional
    public void confirmKnowledgeTransfer(PilotId id, String handedOver, PersonId by) {
        open(id, ExitPart.KNOWLEDGE_TRANSFER);
        requireText("handedOver", handedOver, "Say what was handed over, and to whom.");
        done(
                id,
                deed(
                        ExitPart.KNOWLEDGE_TRANSFER,
                        handedOver,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        by));
    }

    /**
     * Puts the vendor's certificate on record; its file is uploaded before.
     *
     * @param destroyed what was destroyed and how, as the certificate says it, 1 to 4000 characters
     * @param certifiedOn the day on the certificate, not before the exit began and not in the future
     */
    @Transactional
    public void recordDestructionCertificate(PilotId id, String destroyed, LocalDate certifiedOn, PersonId by) {
        Exit exit = open(id, ExitPart.DESTRUCTION_CERTIFICATE);
        requireText("destroyed", destroyed, "Say what was destroyed and how, as the certificate has it.");
        ZoneId zone = pilots.find(id).schedule().zone();
        LocalDate begun = LocalDate.ofInstant(exit.startedAt(), zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (certifiedOn.isBefore(begun) || certifiedOn.isAfter(today)) {
            throw Refusal.invalid(
                    "certifiedOn",
                    "The data is destroyed after the end of the pilot: the certificate is of " + begun + " to " + today
                            + ", not of " + certifiedOn + ".");
        }
        PilotDocument file = documents
                .latest(id, DocumentKind.DESTRUCTION_CERTIFICATE)
                .orElseThrow(() -> Refusal.conflict(
                        "document",
                        "No destruction certificate is on file. Upload it on the pilot's page first, then complete this"
                                + " task."));
        done(
                id,
                deed(
                        ExitPart.DESTRUCTION_CERTIFICATE,
                        destroyed,
                        Optional.of(file),
                        Optional.of(certifiedOn),
                        Optional.empty(),
                        by));
    }

    /**
     * Settles what the exit costs.
     *
     * @param amount paid or to be paid in the contract's currency, 0 or more
     * @param remark required where it differs from what was agreed
     */
    @Transactional
    public void settleCost(PilotId id, BigDecimal amount, String remark, PersonId by) {
        Exit exit = open(id, ExitPart.EXIT_COST);
        Money settled = new Money(amount, exit.agreedCost().currency());
        if (amount.signum() < 0 || !settled.equals(settled.rounded())) {
            throw Refusal.invalid(
                    "settledAmount",
                    "Enter what was settled, 0 or more, with the digits of the currency, such as " + exit.agreedCost()
                            + ".");
        }
        if (!settled.equals(exit.agreedCost())) {
            requireText(
                    "reason",
                    remark,
                    "Agreed are " + exit.agreedCost() + ", settled are " + settled.rounded()
                            + ". Say why they differ.");
        }
        done(
                id,
                deed(
                        ExitPart.EXIT_COST,
                        remark,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(settled.rounded()),
                        by));
    }

    private Exit open(PilotId id, ExitPart part) {
        pilots.find(id);
        store.lock(id);
        Exit exit = store.find(id)
                .orElseThrow(() -> Refusal.conflict("exit", "This pilot has no exit: it runs, or it goes on."));
        if (exit.deed(part).isPresent()) {
            throw Refusal.conflict("exit", part.title() + ": this was done already; it stands.");
        }
        return exit;
    }

    private void done(PilotId id, Deed deed) {
        store.append(id, deed);
        audit.record(
                id,
                deed.by(),
                "exit-part-done",
                deed.part().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of(
                        "remark", deed.remark(),
                        "document", deed.document().map(Object::toString).orElse(""),
                        "amount", deed.amount().map(Money::toString).orElse("")));
        if (!store.find(id).orElseThrow().isOpen()) {
            audit.record(id, PersonId.PILOTGATE, "exit-completed", id.value(), Map.of());
            facts.publishEvent(new ExitCompleted(id));
        }
    }

    private Deed deed(
            ExitPart part,
            String remark,
            Optional<PilotDocument> file,
            Optional<LocalDate> certifiedOn,
            Optional<Money> amount,
            PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Deed(part, remark.trim(), file.map(PilotDocument::hash), certifiedOn, amount, by, now);
    }

    private static void requireText(String place, String text, String mend) {
        if (text.isBlank()) {
            throw Refusal.invalid(place, mend);
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid(
                    place, "At most " + LONGEST + " characters fit here; this has " + text.length() + ".");
        }
    }
}
