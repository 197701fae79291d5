package io.pilotgate.correspondence;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.audit.Inclusion;
import io.pilotgate.kernel.PilotId;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Letters about decisions at the gates. Each tells both sides where the pilot's audit trail ends with it, so that nobody
 * can change the trail later without one of them being able to show it. They are written last in the transaction of the
 * decision: the trail then holds all of it, and letter, trail and decision are kept together or not at all.
 */
@Component
class WitnessedLetters {

    private final LetterDesk desk;
    private final AuditTrail audit;

    WitnessedLetters(LetterDesk desk, AuditTrail audit) {
        this.desk = desk;
        this.audit = audit;
    }

    void toBoth(PilotId id, String kind, String occasion, String subject, String body) {
        audit.attest(
                id,
                proof -> desk.toBoth(
                        id, kind, occasion, subject, body.strip() + "\n\n" + words(proof, desk.pageOf(id))));
    }

    private static String words(Inclusion proof, String page) {
        return """
                This stands in the audit trail of the pilot. As long as you keep this letter, nobody can change it, or\
                 anything before it, unseen:

                Audit chain: %s
                Entries: %d
                Head: %s
                Checkpoint: %d
                Root of the checkpoint: %s

                To check an export of the chain, run pilotgate_verify.py with --head and --entries as above, or java\
                 -jar pilotgate.jar verify with the same: both say whether the chain still goes through this head.\
                 From the head to the root, which holds the heads of all chains, lead:

                %s

                The same as a file: %s/audit-trail/checkpoints/%d
                """.formatted(
                proof.head().chain(),
                proof.head().entries(),
                proof.head().hash(),
                proof.checkpoint(),
                proof.root(),
                proof.path().stream().map(step -> "- " + step.replace(":", " ")).collect(Collectors.joining("\n")),
                page,
                proof.checkpoint());
    }
}
