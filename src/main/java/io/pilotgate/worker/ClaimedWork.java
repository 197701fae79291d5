package io.pilotgate.worker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A queue of what a room's work does and its claims remember. */
public abstract class ClaimedWork implements WorkQueue {

    private final String name;
    private final Duration lease;
    private final Supplier<List<Long>> waiting;
    private final Deed deed;
    private final Claims claims;
    private final WorkSignal signal = new WorkSignal();

    protected ClaimedWork(String name, Duration lease, Supplier<List<Long>> waiting, Deed deed, Claims claims) {
        this.name = name;
        this.lease = lease;
        this.waiting = waiting;
        this.deed = deed;
        this.claims = claims;
    }

    /** See {@link WorkQueue#workOn}. */
    @FunctionalInterface
    public interface Deed {

        void workOn(long piece, String worker, BooleanSupplier stop);
    }

    /** Who is at what. */
    public record Claims(Beat beat, Consumer<String> release) {}

    /** See {@link WorkQueue#beat}. */
    @FunctionalInterface
    public interface Beat {

        void beat(long piece, String worker, Instant now);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Duration lease() {
        return lease;
    }

    @Override
    public final WorkSignal signal() {
        return signal;
    }

    @Override
    public final List<Long> waiting() {
        return waiting.get();
    }

    @Override
    public final void workOn(long piece, String worker, BooleanSupplier stop) {
        deed.workOn(piece, worker, stop);
    }

    @Override
    public final void beat(long piece, String worker, Instant now) {
        claims.beat().beat(piece, worker, now);
    }

    @Override
    public final void release(String worker) {
        claims.release().accept(worker);
    }
}
