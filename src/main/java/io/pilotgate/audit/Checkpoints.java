package io.pilotgate.audit;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins the ends of all chains in one root: once a day, and with each decision at a gate. */
@Service
@Transactional
public class Checkpoints {

    private final CheckpointRecords records;
    private final Clock clock;

    Checkpoints(CheckpointRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Makes the one of today (UTC), where no node has made it yet. */
    public void makeDaily() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (records.has(today)) {
            return;
        }
        records.lock();
        if (!records.has(today)) {
            make(null, today);
        }
    }

    /** The newest ones, newest first. */
    @Transactional(readOnly = true)
    public List<Checkpoint> newest(int limit) {
        return records.newest(limit);
    }

    /** Those that were made with decisions on this pilot, oldest first. */
    @Transactional(readOnly = true)
    public List<Checkpoint> madeFor(PilotId pilot) {
        return records.madeFor(pilot.value());
    }

    /** The newest one that holds the chain; none where no checkpoint was made since it began. */
    @Transactional(readOnly = true)
    public Optional<Inclusion> newestOf(PilotId pilot) {
        return newestOf(pilot.value());
    }

    /**
     * How the end of the pilot's chain is proved to be in a checkpoint.
     *
     * @throws Refusal where there is no such checkpoint, or the chain began after it
     */
    @Transactional(readOnly = true)
    public Inclusion inclusion(PilotId pilot, long number) {
        return records.find(number)
                .map(this::content)
                .filter(content -> content.holds(pilot.value()))
                .map(content -> content.inclusion(pilot.value()))
                .orElseThrow(() -> Refusal.notFound(
                        "checkpoint", "There is no checkpoint " + number + " that holds the chain of this pilot."));
    }

    Optional<Inclusion> newestOf(String chain) {
        return records.newest(1).stream()
                .map(this::content)
                .filter(content -> content.holds(chain))
                .map(content -> content.inclusion(chain))
                .findFirst();
    }

    /** Makes one that a decision gives the reason for, with everything that was written in this transaction. */
    Inclusion make(String chain) {
        records.lock();
        return make(chain, null).inclusion(chain);
    }

    List<Witness> witnesses(String chain) {
        return records.witnesses(chain);
    }

    CheckpointContent content(Checkpoint checkpoint) {
        return CheckpointContent.of(
                checkpoint.number(),
                checkpoint.at().toString(),
                checkpoint.previous(),
                records.heldBy(checkpoint.number()));
    }

    private CheckpointContent make(@Nullable String madeFor, @Nullable LocalDate period) {
        Optional<Checkpoint> before = records.newest(1).stream().findFirst();
        long number = before.map(Checkpoint::number).orElse(0L) + 1;
        String previous = before.map(Checkpoint::root).orElse(Link.BEFORE_THE_FIRST);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<ChainHead> untold = records.untold();
        var content = CheckpointContent.of(number, now.toString(), previous, together(untold, number - 1));
        records.insert(
                new Checkpoint(
                        number,
                        now,
                        Optional.ofNullable(madeFor),
                        previous,
                        content.root().hex()),
                period);
        untold.forEach(head -> records.insert(number, head));
        return content;
    }

    private Collection<ChainHead> together(List<ChainHead> untold, long before) {
        Map<String, ChainHead> heads = new HashMap<>();
        records.heldBy(before).forEach(head -> heads.put(head.chain(), head));
        untold.forEach(head -> heads.put(head.chain(), head));
        return heads.values();
    }
}
