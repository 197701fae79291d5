package io.pilotgate.agreement;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contract terms and signed papers of each pilot. */
@Service
public class Agreements {

    private final AgreementStore store;
    private final PilotDocuments documents;
    private final AuditTrail audit;
    private final Clock clock;

    Agreements(AgreementStore store, PilotDocuments documents, AuditTrail audit, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Fixes the terms of a pilot that is being launched. */
    @Transactional
    public void open(PilotId pilot, VendorId vendor, ContractTerms terms) {
        store.insert(pilot, vendor, terms);
    }

    public Agreement of(PilotId pilot) {
        return store.find(pilot).orElseThrow(() -> Refusal.notFound("pilotId", "There is no pilot with this id."));
    }

    /** The terms of each of these pilots, in one statement. */
    public Map<PilotId, ContractTerms> terms(Set<PilotId> pilots) {
        return pilots.isEmpty() ? Map.of() : store.terms(pilots);
    }

    @Transactional
    public SignedAgreement recordNda(PilotId pilot, Signing signing, PersonId by) {
        return record(pilot, AgreementKind.NDA, signing, Map.of(), by);
    }

    @Transactional
    public SignedAgreement recordMsa(PilotId pilot, Signing signing, MsaClauses clauses, PersonId by) {
        clauses.check();
        return record(pilot, AgreementKind.MSA, signing, Map.of("clauseReferences", clauses.references()), by);
    }

    @Transactional
    public SignedAgreement recordDsa(PilotId pilot, Signing signing, DataSharing sharing, PersonId by) {
        return record(
                pilot,
                AgreementKind.DSA,
                signing,
                Map.of(
                        "sharedData", sharing.sharedData(),
                        "location", sharing.location(),
                        "retentionDays", Integer.toString(sharing.retentionDays())),
                by);
    }

    @Transactional
    public SignedAgreement recordBaa(PilotId pilot, Signing signing, PersonId by) {
        return record(pilot, AgreementKind.BAA, signing, Map.of(), by);
    }

    /**
     * Puts the papers of one pilot on record in another one, with their documents. Carried over is what is unchanged: a
     * paper of which a newer document was handed in since it was signed is signed anew.
     */
    @Transactional
    public void carryOver(PilotId from, PilotId to, PersonId by) {
        for (SignedAgreement paper : of(from).signed().values()) {
            boolean unchanged = documents
                    .latest(from, paper.kind().document())
                    .filter(newest -> newest.hash().equals(paper.document()))
                    .isPresent();
            if (unchanged) {
                documents.carryOver(from, to, Set.of(paper.kind().document()), by);
                keep(to, paper.kind(), paper.document(), paper.signing(), paper.particulars(), by);
            }
        }
    }

    private SignedAgreement record(
            PilotId pilot, AgreementKind kind, Signing signing, Map<String, String> particulars, PersonId by) {
        check(signing);
        PilotDocument document = documents
                .latest(pilot, kind.document())
                .orElseThrow(() -> Refusal.conflict(
                        "document",
                        "No signed " + kind + " is on file. Upload the " + kind.title()
                                + " on the pilot's page first, then complete this task."));
        return keep(pilot, kind, document.hash(), signing, particulars, by);
    }

    private SignedAgreement keep(
            PilotId pilot,
            AgreementKind kind,
            Sha256 document,
            Signing signing,
            Map<String, String> particulars,
            PersonId by) {
        SignedAgreement signed = new SignedAgreement(
                kind, document, signing, particulars, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.append(pilot, signed);
        audit.record(
                pilot,
                by,
                "agreement-signed",
                kind.name(),
                Map.of(
                        "document", document.hex(),
                        "signedOn", signing.signedOn().toString(),
                        "signers", String.join("; ", signing.signers())));
        return signed;
    }

    private void check(Signing signing) {
        if (signing.signers().size() < 2) {
            throw Refusal.invalid("signers", "Name who signed for each side, one person a line: at least two.");
        }
        // A day ahead of UTC it may be tomorrow already where the paper was signed.
        if (signing.signedOn().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14)))) {
            throw Refusal.invalid("signedOn", "The day of signing, " + signing.signedOn() + ", is in the future.");
        }
    }
}
