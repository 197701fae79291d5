package io.pilotgate.audit;

import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes along a chain link by link, as long as it may be, and notes where it does not hold. */
final class ChainInspection {

    private final Map<Long, List<Witness>> witnesses;
    private final List<Break> breaks = new ArrayList<>();
    private long seen;
    private long last;
    private @Nullable String lastHash = Link.BEFORE_THE_FIRST;

    /** @param witnesses where the chain ended at some time, as others hold it */
    ChainInspection(List<Witness> witnesses) {
        this.witnesses =
                witnesses.stream().collect(Collectors.groupingBy(Witness::entries, TreeMap::new, Collectors.toList()));
    }

    void visit(Link link) {
        seen++;
        if (link.number() <= last) {
            broken(link.number(), "stands after entry " + last + ", where it does not belong.");
            return;
        }
        checkPrevious(link);
        if (!link.isSound()) {
            broken(link.number(), "was altered: its content does not give its hash.");
        }
        checkPlace(link);
        checkWitnesses(link);
        last = link.number();
        lastHash = link.hasHash() ? link.hash() : null;
    }

    /** A link that is not written as links are; its number where that much can be read, else the one expected here. */
    void unreadable(@Nullable Long number) {
        seen++;
        long place = number == null ? last + 1 : number;
        broken(place, "cannot be read: it is not written as a link is.");
        last = Math.max(last, place);
        lastHash = null;
    }

    /** @param head where the chain says itself that it ends */
    ChainCheck end(ChainHead head) {
        checkEnd(head);
        witnesses.values().stream()
                .flatMap(List::stream)
                .filter(witness -> witness.entries() > Math.max(last, head.entries()))
                .forEach(witness -> broken(witness.entries(), "is missing: " + witness.by() + " holds it."));
        String hash = lastHash == null ? Link.BEFORE_THE_FIRST : lastHash;
        return new ChainCheck(seen, new Sha256(hash), List.copyOf(breaks));
    }

    private void checkPrevious(Link link) {
        if (link.number() > last + 1) {
            missing(last + 1, link.number() - 1);
        } else if (lastHash != null && !link.previousHash().equals(lastHash)) {
            broken(
                    link.number(),
                    "does not follow entry " + last + ": one of the two was replaced, or one was put in between.");
        }
    }

    private void checkPlace(Link link) {
        ContentForm content = ContentForm.of(link.content());
        if (content == null) {
            broken(link.number(), "cannot be read.");
        } else if (content.number() != link.number() || !content.chain().equals(link.chain())) {
            broken(
                    link.number(),
                    "was moved here: it was written as entry " + content.number() + " of " + content.chain() + ".");
        }
    }

    private void checkWitnesses(Link link) {
        witnesses.getOrDefault(link.number(), List.of()).stream()
                .filter(witness -> !witness.hash().equals(link.hash()))
                .forEach(witness -> broken(
                        link.number(),
                        "is not the one that " + witness.by() + " holds: it or one before it was replaced."));
    }

    private void checkEnd(ChainHead head) {
        if (last < head.entries()) {
            missing(last + 1, head.entries());
        } else if (last > head.entries()) {
            broken(last, "was added by hand: the chain ends at " + head.entries() + ".");
        } else if (lastHash != null && !lastHash.equals(head.hash())) {
            broken(last, "is not the one that the chain was closed with.");
        }
    }

    private void broken(long number, String what) {
        breaks.add(new Break(number, "Entry " + number + " " + what));
    }

    private void missing(long from, long to) {
        String text = from == to ? "Entry " + from + " is missing." : "Entries " + from + " to " + to + " are missing.";
        breaks.add(new Break(from, text));
    }
}
