package io.pilotgate.audit;

import static io.pilotgate.audit.AuditFile.HASH;
import static io.pilotgate.audit.AuditFile.TIME;
import static io.pilotgate.audit.ContentForm.CHAIN;
import static io.pilotgate.audit.ContentForm.NUMBER;

import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.kernel.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes along checkpoints one by one, as long as they may be, and notes where they do not hold. */
final class CheckpointVerification {

    private static final Pattern HEAD =
            AuditFile.pattern("\\{\"chain\":\"" + CHAIN + "\",\"entries\":" + NUMBER + ",\"head\":\"" + HASH + "\"\\}");

    private static final String ANY_HEAD = HEAD.pattern().replaceAll("\\((?!\\?)", "(?:");

    private static final Pattern LINE = AuditFile.pattern(
            "\\{\"format\":\"" + AuditFile.CHECKPOINT + "\",\"number\":" + NUMBER + ",\"at\":\"" + TIME,
            "\",\"previous\":\"" + HASH + "\",\"heads\":\\[((?:" + ANY_HEAD + "(?:," + ANY_HEAD + ")*+)?)\\]",
            ",\"root\":\"" + HASH + "\"\\}");

    private final List<Break> breaks = new ArrayList<>();
    private final Map<String, List<Witness>> witnesses = new HashMap<>();
    private Map<String, ChainHead> before = Map.of();
    private long first;
    private long last;
    private @Nullable String root;
    private final Optional<Sha256> given;
    private boolean found;

    /** @param given the root of one of them, as a letter tells it */
    CheckpointVerification(Optional<Sha256> given) {
        this.given = given;
    }

    static boolean isOne(String line) {
        return LINE.matcher(line).matches();
    }

    void visit(String line) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            var content = new CheckpointContent(
                    Long.parseLong(matcher.group(1)), matcher.group(2), matcher.group(3), heads(matcher.group(4)));
            visit(content, matcher.group(5));
        } else {
            broken(last + 1, "cannot be read: it is not written as a checkpoint is.");
            last++;
            root = null;
        }
    }

    /** What the checkpoints hold of a chain, sound or not. */
    List<Witness> witnesses(String chain) {
        return witnesses.getOrDefault(chain, List.of());
    }

    Verdict end() {
        if (last == 0) {
            return new Verdict("The chain of checkpoints", "none was made yet", List.of(), given.isPresent());
        }
        if (given.isPresent() && !found) {
            breaks.add(new Break(last, "No checkpoint here has the root given, " + given.get() + "."));
        }
        String which = first == last ? "Checkpoint " + last : "The chain of checkpoints " + first + " to " + last;
        return new Verdict(
                which,
                before.size() + (before.size() == 1 ? " chain" : " chains") + ", the root of checkpoint " + last
                        + " is " + root,
                List.copyOf(breaks),
                given.isPresent());
    }

    private void visit(CheckpointContent content, String itsRoot) {
        if (first > 0 && content.number() <= last) {
            broken(content.number(), "stands after checkpoint " + last + ", where it does not belong.");
            return;
        }
        checkPrevious(content);
        if (!content.root().hex().equals(itsRoot)) {
            broken(content.number(), "was altered: what it holds does not give its root.");
        }
        checkHeads(content);
        first = first == 0 ? content.number() : first;
        last = content.number();
        root = itsRoot;
        found = found || given.filter(one -> one.hex().equals(itsRoot)).isPresent();
    }

    private void checkPrevious(CheckpointContent content) {
        if (content.number() == 1 && !content.previous().equals(Link.BEFORE_THE_FIRST)) {
            broken(1, "is the first one and names one before it.");
        } else if (first > 0 && content.number() > last + 1) {
            String text = content.number() == last + 2
                    ? "Checkpoint " + (last + 1) + " is missing."
                    : "Checkpoints " + (last + 1) + " to " + (content.number() - 1) + " are missing.";
            breaks.add(new Break(last + 1, text));
        } else if (root != null && !content.previous().equals(root)) {
            broken(content.number(), "does not follow checkpoint " + last + ": one of the two was replaced.");
        }
    }

    private void checkHeads(CheckpointContent content) {
        Map<String, ChainHead> now = new HashMap<>();
        String name = "";
        for (ChainHead head : content.heads()) {
            if (head.chain().compareTo(name) <= 0) {
                broken(content.number(), "does not hold its chains in the order of their names.");
            }
            name = head.chain();
            now.put(name, head);
            if (!head.equals(before.get(name))) {
                witnesses
                        .computeIfAbsent(name, any -> new ArrayList<>())
                        .add(Witness.checkpoint(content.number(), head));
            }
        }
        before.values().stream()
                .filter(head -> !goesOn(head, now.get(head.chain())))
                .map(ChainHead::chain)
                .sorted()
                .forEach(chain ->
                        broken(content.number(), "holds less of the chain " + chain + " than the one before it."));
        before = now;
    }

    private static boolean goesOn(ChainHead before, @Nullable ChainHead now) {
        return now != null && (now.entries() > before.entries() || now.equals(before));
    }

    private static List<ChainHead> heads(String text) {
        return HEAD.matcher(text)
                .results()
                .map(found -> new ChainHead(found.group(1), Long.parseLong(found.group(2)), found.group(3)))
                .toList();
    }

    private void broken(long number, String what) {
        breaks.add(new Break(number, "Checkpoint " + number + " " + what));
    }
}
