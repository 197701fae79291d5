package io.pilotgate.audit;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A chain in memory and its files, as the product would have written them, for somebody to change. */
public final class TrialChain {

    final String name;
    final List<Link> links = new ArrayList<>();
    ChainHead head;

    public TrialChain(String name) {
        this.name = name;
        this.head = new ChainHead(name, 0, Link.BEFORE_THE_FIRST);
    }

    public static TrialChain ofFive(String name) {
        TrialChain chain = new TrialChain(name);
        for (int day = 1; day <= 5; day++) {
            chain.add("lena", "report-received", "day " + day, Map.of("items", "100"));
        }
        return chain;
    }

    public void add(String actor, String action, String subject, Map<String, String> details) {
        Instant at = Instant.parse("2026-01-05T08:00:00Z").plusMillis(links.size() * 61_001L);
        Link link = Link.after(head, new PendingEntry(name, at, new PersonId(actor), action, subject, details));
        links.add(link);
        head = new ChainHead(name, link.number(), link.hash());
    }

    /** @param number from 1 */
    Link link(int number) {
        return links.get(number - 1);
    }

    void set(int number, Link link) {
        links.set(number - 1, link);
    }

    /** Another content under the same hash. */
    static Link withContent(Link link, String content) {
        return new Link(link.chain(), link.number(), content, link.previousHash(), link.hash());
    }

    static Link withNumber(Link link, long number) {
        return new Link(link.chain(), number, link.content(), link.previousHash(), link.hash());
    }

    /** Another content, and the hash that goes with it. */
    static Link rehashed(Link link, String content) {
        return new Link(
                link.chain(),
                link.number(),
                content,
                link.previousHash(),
                Sha256.of(link.previousHash() + content).hex());
    }

    /** The chain from a place on, each link hashed anew so that it follows the one before. */
    public void forgeOn(int from) {
        for (int number = from; number <= links.size(); number++) {
            Link link = link(number);
            String previous =
                    number == 1 ? Link.BEFORE_THE_FIRST : link(number - 1).hash();
            set(number, rehashed(new Link(name, link.number(), link.content(), previous, ""), link.content()));
        }
        head = new ChainHead(name, links.size(), link(links.size()).hash());
    }

    ChainCheck check(Witness... witnesses) {
        var inspection = new ChainInspection(List.of(witnesses));
        links.forEach(inspection::visit);
        return inspection.end(head);
    }

    public String file() {
        return file("null");
    }

    /** @param proof of a checkpoint, as it is written */
    String file(String proof) {
        StringBuilder file = new StringBuilder(AuditFile.header(head, proof)).append('\n');
        links.forEach(link -> file.append(AuditFile.link(link)).append('\n'));
        return file.toString();
    }

    public ChainHead head() {
        return head;
    }

    /** Another story of one entry, under the old hash. */
    public void retell(int number) {
        set(number, withContent(link(number), link(number).content().replace("100", "900")));
    }

    /** The entries after one are gone, and the head says so. */
    public void cutAfter(int number) {
        links.subList(number, links.size()).clear();
        head = new ChainHead(name, number, link(number).hash());
    }

    /** The first checkpoint of all, over this chain and another one. */
    public Inclusion inclusion() {
        return content().inclusion(name);
    }

    public static String file(Inclusion inclusion) {
        return AuditFile.inclusion(inclusion) + "\n";
    }

    public String checkpoints() {
        CheckpointContent content = content();
        Checkpoint made = new Checkpoint(
                content.number(),
                Instant.parse(content.at()),
                Optional.empty(),
                content.previous(),
                inclusion().root());
        return AuditFile.checkpoint(made, content.heads()) + "\n";
    }

    private CheckpointContent content() {
        ChainHead other = new ChainHead("another", 1, head.hash());
        return CheckpointContent.of(1, "2026-01-05T09:00:00.000001Z", Link.BEFORE_THE_FIRST, List.of(head, other));
    }
}
