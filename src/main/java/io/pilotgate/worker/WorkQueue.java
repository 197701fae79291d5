package io.pilotgate.worker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Work of one kind that waits in a room's tables. Each piece is claimed by a worker that is heard of while it is at it;
 * one that is not heard of any more has lost its claim, and whoever claims next goes on.
 */
public interface WorkQueue {

    /** What waits here, in a word for threads and the log: {@code uploads}. */
    String name();

    /** A worker that was not heard of for so long is taken for dead. */
    Duration lease();

    /** Wakes the worker before it would look by itself. */
    WorkSignal signal();

    /** Pieces that nobody is at, the oldest first. */
    List<Long> waiting();

    /**
     * Does one piece, where no other worker is at it.
     *
     * @param worker who works here, unlike any other on any node
     * @param stop asked between steps; the piece is left to others where it says so
     */
    void workOn(long piece, String worker, BooleanSupplier stop);

    /** The worker is still at this piece. */
    void beat(long piece, String worker, Instant now);

    /** The worker ends: what it had goes to others at once. */
    void release(String worker);

    /** What is done between two looks. */
    default void tidy() {}
}
