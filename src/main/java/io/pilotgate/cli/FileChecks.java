package io.pilotgate.cli;

import io.pilotgate.audit.AuditVerification;
import io.pilotgate.grading.seal.FileFormat;
import io.pilotgate.grading.seal.Finding;
import io.pilotgate.grading.seal.ProofCheck;
import io.pilotgate.grading.seal.ProofFile;
import io.pilotgate.grading.seal.RevealCheck;
import io.pilotgate.grading.seal.RevealFile;
import io.pilotgate.grading.seal.SealCheck;
import io.pilotgate.grading.seal.SealFile;
import io.pilotgate.grading.seal.UnreadableFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which format is checked how; a file says itself what it is. */
final class FileChecks {

    private static final Map<String, FileCheck> BY_FORMAT = new TreeMap<>();

    static {
        FileCheck reveal = (file, evidence) -> RevealCheck.of(RevealFile.of(file), evidence.seal());
        FileCheck proof = (file, evidence) -> ProofCheck.of(ProofFile.of(file), evidence.seal());
        BY_FORMAT.put(SealFile.FORMAT, (file, evidence) -> SealCheck.of(SealFile.of(file), evidence.seal()));
        BY_FORMAT.put(RevealFile.FORMAT, reveal);
        BY_FORMAT.put(RevealFile.FORMAT_WITH_MODELS, reveal);
        BY_FORMAT.put(ProofFile.FORMAT, proof);
        BY_FORMAT.put(ProofFile.FORMAT_WITH_MODELS, proof);
        AuditVerification.FORMATS.forEach(format -> BY_FORMAT.put(format, AuditCheck::of));
    }

    private FileChecks() {}

    /** @throws UnreadableFile where it is none of the formats, or there is nothing to check in it */
    static List<Finding> check(byte[] file, Evidence evidence) {
        Optional<String> format = FileFormat.of(file);
        FileCheck check = format.map(BY_FORMAT::get)
                .orElseThrow(() -> new UnreadableFile(
                        format.map(other -> "Its format '" + other.replaceAll("\\p{Cc}", "?") + "' is not known here.")
                                        .orElse("It is no JSON object with a field 'format'.")
                                + " Known are " + String.join(", ", BY_FORMAT.keySet()) + "."));
        return check.check(file, evidence);
    }
}
