package io.pilotgate.audit;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Checks files of the audit trail where there is no service: chains, checkpoints, and that one is in the other. */
public final class AuditVerification {

    /** What stands behind "format" in the first line of the files that can be checked here. */
    public static final Set<String> FORMATS = Set.of(AuditFile.AUDIT, AuditFile.CHECKPOINT, AuditFile.INCLUSION);

    private AuditVerification() {}

    /** @throws Refusal where the file is none of the audit trail */
    public static Verdict verify(byte[] file, AuditEvidence evidence) {
        try (BufferedReader lines = lines(file)) {
            String first = first(lines);
            ChainVerification chain = ChainVerification.of(first);
            if (chain != null) {
                return chain.verify(lines, evidence.of(chain.chain()));
            }
            if (CheckpointVerification.isOne(first)) {
                return checkpoints(file, evidence.root()).end();
            }
            return InclusionVerification.verify(first, evidence.root())
                    .orElseThrow(() -> Refusal.invalid(
                            "file",
                            "The first line is not written as that of an audit file is. Export the file anew and do not"
                                    + " edit it."));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static boolean isOfCheckpoints(byte[] file) {
        return lines(file)
                .lines()
                .findFirst()
                .filter(CheckpointVerification::isOne)
                .isPresent();
    }

    static CheckpointVerification checkpoints(byte[] file, Optional<Sha256> root) {
        var verification = new CheckpointVerification(root);
        lines(file).lines().forEach(verification::visit);
        return verification;
    }

    private static String first(BufferedReader lines) throws IOException {
        String first = lines.readLine();
        if (first == null) {
            throw Refusal.invalid("file", "The file is empty.");
        }
        return first;
    }

    /** One character a byte: whatever the file holds can be read, and only what the format writes is taken. */
    private static BufferedReader lines(byte[] file) {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1));
    }
}
