package io.pilotgate.audit;

import io.pilotgate.kernel.PilotId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Writes chains and checkpoints as files that anybody can check without the product. A slow reader holds no connection
 * to the database: what is recorded only grows, so it may be read piece by piece.
 */
@Service
public class AuditExport {

    private static final int AT_ONCE = 200;

    private final AuditRecords records;
    private final CheckpointRecords checkpoints;
    private final Checkpoints made;

    AuditExport(AuditRecords records, CheckpointRecords checkpoints, Checkpoints made) {
        this.records = records;
        this.checkpoints = checkpoints;
        this.made = made;
    }

    /** The pilot's chain as it is now. */
    public void chain(PilotId pilot, OutputStream out) throws IOException {
        write(pilot.value(), out);
    }

    /** The chain of what belongs to no pilot. */
    public void withoutPilot(OutputStream out) throws IOException {
        write(PendingEntry.NO_PILOT, out);
    }

    /** The checkpoints after one, oldest first, each with the ends of all chains. */
    public void checkpoints(long after, OutputStream out) throws IOException {
        Writer lines = ascii(out);
        unwrapped(() -> walk(after, line -> unchecked(lines, line)));
        lines.flush();
    }

    /** Goes along all checkpoints and tells where they do not hold. */
    public Verdict checkCheckpoints() {
        var verification = new CheckpointVerification(Optional.empty());
        walk(0, verification::visit);
        return verification.end();
    }

    private void walk(long after, Consumer<String> visitor) {
        Map<String, ChainHead> heads = new TreeMap<>();
        checkpoints.heldBy(after).forEach(head -> heads.put(head.chain(), head));
        long last = after;
        List<Checkpoint> some = checkpoints.after(last, AT_ONCE);
        while (!some.isEmpty()) {
            long upTo = some.get(some.size() - 1).number();
            Map<Long, List<ChainHead>> told = checkpoints.told(last, upTo);
            for (Checkpoint checkpoint : some) {
                told.getOrDefault(checkpoint.number(), List.of()).forEach(head -> heads.put(head.chain(), head));
                visitor.accept(AuditFile.checkpoint(checkpoint, List.copyOf(heads.values())));
            }
            last = upTo;
            some = checkpoints.after(last, AT_ONCE);
        }
    }

    /** The proof that a chain's end is in a checkpoint. */
    public void inclusion(Inclusion inclusion, OutputStream out) throws IOException {
        Writer lines = ascii(out);
        line(lines, AuditFile.inclusion(inclusion));
        lines.flush();
    }

    private void write(String chain, OutputStream out) throws IOException {
        // First what is witnessed, then the end: read the other way, a checkpoint made meanwhile would hold more.
        String checkpoint = made.newestOf(chain).map(AuditFile::proof).orElse("null");
        ChainHead head = records.head(chain);
        Writer lines = ascii(out);
        line(lines, AuditFile.header(head, checkpoint));
        unwrapped(() -> records.walk(chain, head.entries(), link -> unchecked(lines, AuditFile.link(link))));
        lines.flush();
    }

    private static Writer ascii(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.US_ASCII));
    }

    private static void line(Writer lines, String text) throws IOException {
        lines.write(text);
        lines.write('\n');
    }

    private static void unwrapped(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void unchecked(Writer lines, String text) {
        try {
            line(lines, text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
