package io.pilotgate.cli;

import io.pilotgate.audit.AuditEvidence;
import io.pilotgate.audit.Witness;
import io.pilotgate.grading.seal.FileFormat;
import io.pilotgate.grading.seal.Finding;
import io.pilotgate.grading.seal.SealEvidence;
import io.pilotgate.grading.seal.SealFile;
import io.pilotgate.grading.seal.UnreadableFile;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks what was sealed without the service, on any machine that has the files. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Checks files of sealed truth and of the audit trail, offline. A file says itself what it is; seals"
                        + " and checkpoints among the files are what the others are held against.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:everything holds", "1:something does not hold; it is named", "2:a file cannot be read"})
final class VerifyCommand implements Callable<Integer> {

    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Seals, reveals, proofs; chains, checkpoints, inclusions.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--seal", paramLabel = "FILE", description = "The seal that you kept, to hold the files against.")
    private List<Path> seals = new ArrayList<>();

    @Option(names = "--root", paramLabel = "HEX", description = "The root that was mailed to you.")
    private @Nullable String root;

    @Option(names = "--head", paramLabel = "HEX", description = "The head of the audit chain that was mailed to you.")
    private @Nullable String head;

    @Option(names = "--entries", paramLabel = "N", description = "How many entries the chain had then.")
    private @Nullable Long entries;

    @Override
    public Integer call() throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (Path file : files) {
            contents.put(file, Files.readAllBytes(file));
        }
        Map<Path, byte[]> kept = new LinkedHashMap<>();
        for (Path seal : seals) {
            kept.put(seal, Files.readAllBytes(seal));
        }
        Evidence evidence = evidence(contents, kept);
        kept.forEach(contents::putIfAbsent);
        int worst = 0;
        for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
            worst = worse(worst, check(file.getKey(), file.getValue(), evidence));
        }
        out().println(
                        worst == 0
                                ? "Everything holds."
                                : worst == BROKEN ? "It does not hold." : "Not everything could be read.");
        out().flush();
        return worst;
    }

    private Evidence evidence(Map<Path, byte[]> contents, Map<Path, byte[]> kept) {
        Sha256 given = hash("--root", root);
        return new Evidence(
                new SealEvidence(named(kept), among(contents.values()), given),
                AuditEvidence.of(mailed(), Optional.ofNullable(given), contents.values()));
    }

    private Optional<Witness> mailed() {
        Sha256 mailed = hash("--head", head);
        if ((mailed == null) != (entries == null) || (entries != null && entries < 1)) {
            throw Refusal.invalid("--head", "A letter tells both: give --head HEX and --entries N, from 1.");
        }
        return mailed == null || entries == null
                ? Optional.empty()
                : Optional.of(new Witness("the letter", entries, mailed.hex()));
    }

    private int check(Path file, byte[] content, Evidence evidence) {
        out().println(file);
        try {
            List<Finding> findings = FileChecks.check(content, evidence);
            findings.forEach(finding -> out().printf("  %-6s  %s%n", word(finding), finding.text()));
            return findings.stream().anyMatch(Finding::isBroken) ? BROKEN : 0;
        } catch (UnreadableFile unreadable) {
            out().println("  cannot be read: " + unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private static String word(Finding finding) {
        return finding.isBroken() ? "BROKEN" : finding.kind().name().toLowerCase(Locale.ROOT);
    }

    /** What does not hold weighs more than what could not be read. */
    private static int worse(int one, int other) {
        return one == BROKEN || other == BROKEN ? BROKEN : Math.max(one, other);
    }

    private List<SealFile> named(Map<Path, byte[]> kept) {
        List<SealFile> named = new ArrayList<>();
        kept.forEach((path, content) -> {
            try {
                named.add(SealFile.of(content));
            } catch (UnreadableFile unreadable) {
                throw Refusal.invalid("--seal " + path, String.valueOf(unreadable.getMessage()));
            }
        });
        return named;
    }

    /** Those that can be read; what cannot is told when its turn comes. */
    private static List<SealFile> among(Iterable<byte[]> contents) {
        List<SealFile> seals = new ArrayList<>();
        for (byte[] content : contents) {
            try {
                if (FileFormat.of(content).filter(SealFile.FORMAT::equals).isPresent()) {
                    seals.add(SealFile.of(content));
                }
            } catch (UnreadableFile toldLater) {
                continue;
            }
        }
        return seals;
    }

    private static @Nullable Sha256 hash(String option, @Nullable String given) {
        if (given == null) {
            return null;
        }
        try {
            return new Sha256(given.strip().toLowerCase(Locale.ROOT));
        } catch (Refusal noHash) {
            throw Refusal.invalid(option, String.valueOf(noHash.getMessage()));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
