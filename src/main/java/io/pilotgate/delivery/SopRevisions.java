package io.pilotgate.delivery;

import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.onboarding.Sops;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Versions of the SOP that an answer makes. Each names its escalation, and both sides sign it. */
@Service
public class SopRevisions {

    private final Sops sops;
    private final PilotDocuments documents;

    SopRevisions(Sops sops, PilotDocuments documents) {
        this.sops = sops;
        this.documents = documents;
    }

    /** Whether the newest SOP is one that this escalation made, and lacks a signature. */
    public boolean awaitsSignatures(PilotId pilot, Escalation escalation) {
        Optional<String> unsigned =
                sops.current(pilot).filter(current -> !current.isSignedByBoth()).map(SopVersion::version);
        return unsigned.isPresent() && unsigned.equals(escalation.sopVersion());
    }

    /** Signs the newest version for the buyer; where another escalation's signing did so already, nothing is left to do. */
    public void signForBuyer(PilotId pilot, PersonId by) {
        boolean signed = sops.current(pilot).flatMap(SopVersion::buyer).isPresent();
        if (!signed) {
            sops.signForBuyer(pilot, by);
        }
    }

    public void refuseForBuyer(PilotId pilot, String reason, PersonId by) {
        sops.refuseForBuyer(pilot, reason, by);
    }

    public boolean isSignedByVendor(PilotId pilot) {
        return sops.current(pilot).flatMap(SopVersion::vendor).isPresent();
    }

    String publish(PilotId pilot, Escalation escalation, String version, PersonId by) {
        Optional<SopVersion> current = sops.current(pilot);
        Optional<PilotDocument> uploaded = documents.latest(pilot, DocumentKind.SOP);
        boolean known = current.isPresent()
                && uploaded.filter(file -> file.hash().equals(current.get().document()))
                        .isPresent();
        if (known) {
            throw Refusal.conflict(
                    "sopVersion",
                    "The SOP on file is still that of version " + current.get().version()
                            + ". Upload the new one on the pilot's page first, then answer.");
        }
        return sops.publish(pilot, version, "Made by the answer to " + escalation.label() + ".", by)
                .version();
    }
}
