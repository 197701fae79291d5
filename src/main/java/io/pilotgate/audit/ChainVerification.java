package io.pilotgate.audit;

import static io.pilotgate.audit.AuditFile.COUNT;
import static io.pilotgate.audit.AuditFile.HASH;
import static io.pilotgate.audit.ContentForm.CHAIN;
import static io.pilotgate.audit.ContentForm.NUMBER;

import io.pilotgate.audit.ChainCheck.Break;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the file of a chain, line by line, without the product. */
final class ChainVerification {

    private static final Pattern HEADER = AuditFile.pattern(
            "\\{\"format\":\"" + AuditFile.AUDIT + "\",\"chain\":\"" + CHAIN + "\",\"entries\":" + COUNT,
            ",\"head\":\"" + HASH + "\",\"checkpoint\":(null|" + InclusionVerification.PROOF + ")\\}");

    /** What was hashed is printable ASCII: nothing but quotes and backslashes needs one before it. */
    private static final Pattern LINK = AuditFile.pattern(
            "\\{\"number\":" + NUMBER + ",\"content\":\"",
            "((?:[^\"\\\\\\x00-\\x1F\\x80-\\uFFFF]++|\\\\[\"\\\\])*+)",
            "\",\"previousHash\":\"" + HASH + "\",\"hash\":\"" + HASH + "\"\\}");

    private static final Pattern NUMBERED = AuditFile.pattern("\\{\"number\":" + NUMBER + ",");

    private final ChainHead head;
    private final Optional<Inclusion> inclusion;

    private ChainVerification(ChainHead head, Optional<Inclusion> inclusion) {
        this.head = head;
        this.inclusion = inclusion;
    }

    /** Reads the first line; null where it is not the one of a chain's file. */
    static @Nullable ChainVerification of(String header) {
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            return null;
        }
        var head = new ChainHead(matcher.group(1), Long.parseLong(matcher.group(2)), matcher.group(3));
        return new ChainVerification(head, InclusionVerification.proof(head.chain(), matcher.group(4)));
    }

    String chain() {
        return head.chain();
    }

    /** @param witnesses of this chain, from letters and checkpoints */
    Verdict verify(BufferedReader links, List<Witness> witnesses) throws IOException {
        List<Witness> all = new ArrayList<>(witnesses);
        inclusion.ifPresent(proof -> all.add(Witness.checkpoint(proof.checkpoint(), proof.head())));
        var inspection = new ChainInspection(all);
        for (String line = links.readLine(); line != null; line = links.readLine()) {
            visit(line, inspection);
        }
        ChainCheck check = inspection.end(head);
        List<Break> breaks = new ArrayList<>(check.breaks());
        inclusion.flatMap(InclusionVerification::wrongPath).ifPresent(breaks::add);
        return new Verdict(
                "The chain " + head.chain(),
                check.entries() + (check.entries() == 1 ? " entry" : " entries") + ", its head is "
                        + check.head().hex(),
                List.copyOf(breaks),
                !witnesses.isEmpty());
    }

    private void visit(String line, ChainInspection inspection) {
        Matcher link = LINK.matcher(line);
        if (link.matches()) {
            String content = link.group(2).replace("\\\"", "\"").replace("\\\\", "\\");
            inspection.visit(
                    new Link(head.chain(), Long.parseLong(link.group(1)), content, link.group(3), link.group(4)));
            return;
        }
        Matcher numbered = NUMBERED.matcher(line);
        inspection.unreadable(numbered.lookingAt() ? Long.valueOf(numbered.group(1)) : null);
    }
}
