package io.pilotgate.onboarding;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.onboarding.SopVersion.Signature;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The SOP's versions: published by the lead, reviewed and signed by both sides, the buyer first. */
@Service
public class Sops {

    private final OnboardingStore store;
    private final Pilots pilots;
    private final PilotDocuments documents;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Sops(
            OnboardingStore store,
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

    /** Puts a version out for review. Its name is new in this pilot; its file was uploaded before. */
    @Transactional
    public SopVersion publish(PilotId pilot, String version, String note, PersonId by) {
        pilots.find(pilot);
        String name = version.trim();
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,19}")) {
            throw Refusal.invalid("sopVersion", "Name the version in 1 to 20 letters, digits and dots, such as 1.0.");
        }
        if (store.sop(pilot, name).isPresent()) {
            throw Refusal.conflict("sopVersion", "Version " + name + " exists already. Give the new one a new name.");
        }
        if (note.length() > 2000) {
            throw Refusal.invalid("note", "A note has at most 2000 characters.");
        }
        var document = documents
                .latest(pilot, DocumentKind.SOP)
                .orElseThrow(() -> Refusal.conflict(
                        "document",
                        "No SOP is on file. Upload it on the pilot's page first, then complete this task."));
        SopVersion sop = new SopVersion(name, note, document.hash(), by, now(), Optional.empty(), Optional.empty());
        store.append(pilot, sop);
        audit.record(
                pilot,
                by,
                "sop-published",
                name,
                Map.of("document", document.hash().hex()));
        facts.publishEvent(new SopPublished(pilot, name));
        return sop;
    }

    @Transactional
    public void signForBuyer(PilotId pilot, PersonId by) {
        SopVersion sop = underReview(pilot);
        store.signForBuyer(pilot, sop.version(), new Signature(by, now()));
        audit.record(pilot, by, "sop-signed-by-buyer", sop.version(), Map.of());
        facts.publishEvent(new SopSignedByBuyer(pilot, sop.version()));
    }

    /** Sends the version back to the lead, who publishes a mended one. */
    @Transactional
    public void refuseForBuyer(PilotId pilot, String reason, PersonId by) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason", "Say what is wrong with the SOP, so that it can be mended.");
        }
        audit.record(pilot, by, "sop-refused-by-buyer", underReview(pilot).version(), Map.of("reason", reason));
    }

    /** The vendor signs after the buyer: what it signs is what the buyer stands by. */
    @Transactional
    public void signForVendor(PilotId pilot, String version, PersonId by) {
        SopVersion sop = published(pilot);
        if (!sop.version().equals(version)) {
            throw Refusal.conflict(
                    "sopVersion", "The current version is " + sop.version() + ", not " + version + ". Read that one.");
        }
        if (sop.buyer().isEmpty()) {
            throw Refusal.conflict(
                    "sopVersion", "Version " + version + " is still under review by the buyer. Sign it after that.");
        }
        if (sop.vendor().isPresent()) {
            return; // The same deed twice is one deed.
        }
        store.signForVendor(pilot, version, new Signature(by, now()));
        audit.record(pilot, by, "sop-signed-by-vendor", version, Map.of());
        facts.publishEvent(new SopSignedByVendor(pilot, version));
    }

    /** The newest version, empty before the first one. */
    public Optional<SopVersion> current(PilotId pilot) {
        List<SopVersion> versions = store.sops(pilot);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    public List<SopVersion> of(PilotId pilot) {
        return store.sops(pilot);
    }

    /** The version that the buyer has not signed: the vendor may sign what the buyer stands by, so that is not undone. */
    private SopVersion underReview(PilotId pilot) {
        SopVersion sop = published(pilot);
        if (sop.buyer().isPresent()) {
            throw Refusal.conflict("sopVersion", "Version " + sop.version() + " is signed for the buyer already.");
        }
        return sop;
    }

    private SopVersion published(PilotId pilot) {
        return current(pilot)
                .orElseThrow(() -> Refusal.conflict("sopVersion", "No version of the SOP has been published yet."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
