package io.pilotgate.audit;

import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;

/** Goes along a chain link by link and notes where it does not hold. */
final class ChainInspection {

    private final ChainHead head;
    private final List<Break> breaks = new ArrayList<>();
    private long last;
    private String lastHash = Link.BEFORE_THE_FIRST;

    private ChainInspection(ChainHead head) {
        this.head = head;
    }

    static ChainCheck of(ChainHead head, List<Link> links) {
        var inspection = new ChainInspection(head);
        links.forEach(inspection::visit);
        inspection.end();
        return new ChainCheck(links.size(), new Sha256(inspection.lastHash), List.copyOf(inspection.breaks));
    }

    private void visit(Link link) {
        if (link.number() > last + 1) {
            missing(last + 1, link.number() - 1);
        } else if (!link.previousHash().equals(lastHash)) {
            broken(link, "does not follow entry " + last + ": one of the two was replaced, or one was put in between.");
        }
        if (!link.isSound()) {
            broken(link, "was altered: its content does not give its hash.");
        }
        checkPlace(link);
        last = link.number();
        lastHash = link.hash();
    }

    private void checkPlace(Link link) {
        EntryContent content = EntryContent.fromJson(link.content());
        if (content == null) {
            broken(link, "cannot be read.");
        } else if (content.number() != link.number() || !content.chain().equals(link.chain())) {
            broken(
                    link,
                    "was moved here: it was written as entry " + content.number() + " of " + content.chain() + ".");
        }
    }

    private void end() {
        if (last < head.entries()) {
            missing(last + 1, head.entries());
        } else if (last > head.entries()) {
            breaks.add(
                    new Break(last, "Entry " + last + " was added by hand: the chain ends at " + head.entries() + "."));
        } else if (!lastHash.equals(head.hash())) {
            breaks.add(new Break(last, "Entry " + last + " is not the one that the chain was closed with."));
        }
    }

    private void broken(Link link, String what) {
        breaks.add(new Break(link.number(), "Entry " + link.number() + " " + what));
    }

    private void missing(long from, long to) {
        String text = from == to ? "Entry " + from + " is missing." : "Entries " + from + " to " + to + " are missing.";
        breaks.add(new Break(from, text));
    }
}
