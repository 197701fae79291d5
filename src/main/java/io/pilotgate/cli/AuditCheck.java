package io.pilotgate.cli;

import io.pilotgate.audit.AuditVerification;
import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.audit.Verdict;
import io.pilotgate.grading.seal.Finding;
import io.pilotgate.grading.seal.UnreadableFile;
import io.pilotgate.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Checks the files of the audit trail. */
final class AuditCheck {

    private AuditCheck() {}

    static List<Finding> of(byte[] file, Evidence evidence) {
        Verdict verdict = verdict(file, evidence);
        List<Finding> findings = new ArrayList<>();
        if (!verdict.compared()) {
            findings.add(
                    Finding.note("Head and root are taken from the file itself. Compare them with the letter about a"
                            + " decision, or name what it says (--head HEX --entries N, --root HEX) or a file of checkpoints to"
                            + " hold it against."));
        }
        if (verdict.holds()) {
            findings.add(Finding.holds(verdict.summary()));
        } else {
            findings.add(Finding.broken(verdict.summary()));
            findings.addAll(Finding.shortened(verdict.breaks().stream()
                    .map(Break::text)
                    .map(Finding::broken)
                    .toList()));
        }
        return findings;
    }

    private static Verdict verdict(byte[] file, Evidence evidence) {
        try {
            return AuditVerification.verify(file, evidence.audit());
        } catch (Refusal none) {
            throw new UnreadableFile(String.valueOf(none.getMessage()));
        }
    }
}
