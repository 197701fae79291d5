package io.pilotgate.audit;

import io.pilotgate.kernel.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks files of the audit trail where there is no service: chains, checkpoints, and that one is in the other. */
public final class AuditVerification {

    /** What stands behind "format" in the first line of the files that can be checked here. */
    public static final Set<String> FORMATS = Set.of(AuditFile.AUDIT, AuditFile.CHECKPOINT, AuditFile.INCLUSION);

    private AuditVerification() {}

    /**
     * Checks one file.
     *
     * @param others files given beside it: what checkpoints among them hold of a chain is held against it
     * @param mailed where the chain ended as a letter tells it
     * @throws Refusal where the file is none of the audit trail
     */
    public static Verdict verify(Path file, List<Path> others, @Nullable Witness mailed) throws IOException {
        try (BufferedReader lines = open(file)) {
            String first = lines.readLine();
            if (first == null) {
                throw Refusal.invalid(file.toString(), "The file is empty.");
            }
            ChainVerification chain = ChainVerification.of(first);
            if (chain != null) {
                return chain.verify(lines, witnesses(chain.chain(), others, mailed));
            }
            if (CheckpointVerification.isOne(first)) {
                return checkpoints(first, lines).end();
            }
            return InclusionVerification.verify(first)
                    .orElseThrow(() -> Refusal.invalid(
                            file.toString(),
                            "The first line is not written as that of an audit file is. Export the file anew and do"
                                    + " not edit it."));
        }
    }

    private static List<Witness> witnesses(String chain, List<Path> files, @Nullable Witness mailed)
            throws IOException {
        List<Witness> witnesses = new ArrayList<>(mailed == null ? List.of() : List.of(mailed));
        for (Path file : files) {
            try (BufferedReader lines = open(file)) {
                String first = lines.readLine();
                if (first != null && CheckpointVerification.isOne(first)) {
                    witnesses.addAll(checkpoints(first, lines).witnesses(chain));
                }
            }
        }
        return witnesses;
    }

    private static CheckpointVerification checkpoints(String first, BufferedReader lines) throws IOException {
        var verification = new CheckpointVerification();
        for (String line = first; line != null; line = lines.readLine()) {
            verification.visit(line);
        }
        return verification;
    }

    /** One character a byte: whatever the file holds can be read, and only what the format writes is taken. */
    private static BufferedReader open(Path file) throws IOException {
        return Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
    }
}
