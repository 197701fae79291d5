package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was entered, field by field, and keeps every reason against it: a person reads all of them at once, each
 * beside its field, instead of one after the other.
 */
public final class Reading {

    private final List<Reason> reasons = new ArrayList<>();

    /** What was read, or the knowledge that it could not be. */
    public static final class Read<T> {

        private final @Nullable T value;

        private Read(@Nullable T value) {
            this.value = value;
        }

        /** Only within {@link Reading#combine} or after {@link Reading#refuseIfAny}: else it stops what asks for it. */
        public T get() {
            if (value == null) {
                throw new Unread();
            }
            return value;
        }

        /** Goes on without it, so that the rest is looked at too. */
        public @Nullable T orNull() {
            return value;
        }

        public T orElse(T other) {
            return value == null ? other : value;
        }
    }

    /** Something that is put together lacks a part; why is on the list already. */
    private static final class Unread extends RuntimeException {
        Unread() {
            super("Not read", null, false, false);
        }
    }

    /** A field that was left empty, which is for the room to judge. */
    public static <T> Read<T> nothing() {
        return new Read<>(null);
    }

    /** Puts read parts together. Where a part is missing, or the whole is refused, the reading goes on without it. */
    public <T> Read<T> combine(Supplier<T> whole) {
        try {
            return new Read<>(whole.get());
        } catch (Unread partIsMissing) {
            return new Read<>(null);
        } catch (Refusal refused) {
            add(refused.reasons());
            return new Read<>(null);
        }
    }

    /** The same for a single field: whatever the reason says of its place, it is about this one. */
    public <T> Read<T> at(String place, Supplier<T> field) {
        return combine(() -> {
            try {
                return field.get();
            } catch (Refusal refused) {
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        refused.reasons().stream()
                                .map(reason -> new Reason(place, reason.text()))
                                .toList());
            }
        });
    }

    /** @throws Refusal with all reasons, where there are any */
    public void refuseIfAny() {
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    /**
     * The end of a reading.
     *
     * @throws Refusal with all reasons, where there are any
     */
    public <T> T finish(Supplier<T> whole) {
        Read<T> read = combine(whole);
        refuseIfAny();
        return read.get();
    }

    /** What could not be read is not also reported as missing by the whole that it belongs to. */
    private void add(List<Reason> further) {
        Set<String> known = reasons.stream().map(Reason::place).collect(Collectors.toUnmodifiableSet());
        further.stream().filter(reason -> !known.contains(reason.place())).forEach(reasons::add);
    }
}
