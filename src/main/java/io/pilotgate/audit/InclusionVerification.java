package io.pilotgate.audit;

import static io.pilotgate.audit.AuditFile.HASH;
import static io.pilotgate.audit.AuditFile.TIME;
import static io.pilotgate.audit.ContentForm.CHAIN;
import static io.pilotgate.audit.ContentForm.NUMBER;

import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a chain's end is in a checkpoint. */
final class InclusionVerification {

    private static final String STEP = "\"(?:left|right):[0-9a-f]{64}\"";

    static final String PROOF = "\\{\"number\":" + NUMBER + ",\"at\":\"" + TIME + "\",\"entries\":" + NUMBER
            + ",\"head\":\"" + HASH + "\",\"path\":\\[((?:" + STEP + "(?:," + STEP + ")*+)?)\\],\"root\":\"" + HASH
            + "\"\\}";

    private static final Pattern ALONE = Pattern.compile(PROOF);

    private static final Pattern FILE = AuditFile.pattern("\\{\"format\":\"" + AuditFile.INCLUSION + "\",\"chain\":\""
            + CHAIN + "\",\"checkpoint\":(" + PROOF + ")\\}");

    private InclusionVerification() {}

    /** Empty where the line is not that of an inclusion's file. */
    static Optional<Verdict> verify(String line, Optional<Sha256> root) {
        Matcher matcher = FILE.matcher(line);
        return matcher.matches()
                ? proof(matcher.group(1), matcher.group(2)).map(proof -> verdict(proof, root))
                : Optional.empty();
    }

    /** Empty where the text says {@code null}. */
    static Optional<Inclusion> proof(String chain, String text) {
        Matcher matcher = ALONE.matcher(text);
        return matcher.matches()
                ? Optional.of(new Inclusion(
                        new ChainHead(chain, Long.parseLong(matcher.group(3)), matcher.group(4)),
                        Long.parseLong(matcher.group(1)),
                        matcher.group(2),
                        path(matcher.group(5)),
                        matcher.group(6)))
                : Optional.empty();
    }

    static Optional<Break> wrongPath(Inclusion inclusion) {
        return inclusion.holds()
                ? Optional.empty()
                : Optional.of(new Break(
                        inclusion.head().entries(),
                        "Entry " + inclusion.head().entries() + " is not proved: the path of checkpoint "
                                + inclusion.checkpoint() + " does not lead to its root."));
    }

    private static Verdict verdict(Inclusion inclusion, Optional<Sha256> root) {
        List<Break> breaks = new ArrayList<>(wrongPath(inclusion).stream().toList());
        root.filter(given -> !given.hex().equals(inclusion.root()))
                .ifPresent(given -> breaks.add(new Break(
                        inclusion.checkpoint(),
                        "Checkpoint " + inclusion.checkpoint() + " has another root than the one given, " + given
                                + ".")));
        return new Verdict(
                "The end of the chain " + inclusion.head().chain() + " in checkpoint " + inclusion.checkpoint(),
                "entry " + inclusion.head().entries() + ", its head is "
                        + inclusion.head().hash() + ", the root of the checkpoint is " + inclusion.root(),
                List.copyOf(breaks),
                root.isPresent());
    }

    private static List<String> path(String steps) {
        return steps.isEmpty()
                ? List.of()
                : List.of(steps.substring(1, steps.length() - 1).split("\",\"", -1));
    }
}
