package io.pilotgate.calendar;

import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The time machine of demo, tests and rehearsals. It runs with the real clock until it is moved; from then on it stands
 * still at that instant, so that the engine's clock, which follows {@link ClockMoved}, says exactly the same.
 */
public final class SettableClock extends Clock {

    private final Clock real;
    private final ZoneId zone;
    private final boolean rewindable;
    private final Consumer<Object> facts;
    private final AtomicReference<@Nullable Instant> standing;

    SettableClock(Clock real, boolean rewindable, Consumer<Object> facts) {
        this(real, real.getZone(), rewindable, facts, new AtomicReference<>());
    }

    private SettableClock(
            Clock real,
            ZoneId zone,
            boolean rewindable,
            Consumer<Object> facts,
            AtomicReference<@Nullable Instant> standing) {
        this.real = real;
        this.zone = zone;
        this.rewindable = rewindable;
        this.facts = facts;
        this.standing = standing;
    }

    /**
     * Moves to the instant and stands there.
     *
     * @throws Refusal where it lies before the clock's present time, except in tests
     */
    public synchronized void moveTo(Instant instant) {
        if (!rewindable && instant.isBefore(instant())) {
            throw Refusal.conflict(
                    "clock", "The clock stands at " + instant() + " and never goes back. Choose a later time.");
        }
        standing.set(instant);
        facts.accept(new ClockMoved(instant));
    }

    /** Back to real time, which runs. Tests do this after they moved the clock. */
    public synchronized void reset() {
        standing.set(null);
        facts.accept(new ClockReset());
    }

    @Override
    public Instant instant() {
        Instant moved = standing.get();
        return moved != null ? moved : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same time machine seen from another zone: it moves along. */
    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(real, other, rewindable, facts, standing);
    }
}
