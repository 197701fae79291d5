package io.pilotgate.decision;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The end of the work with a vendor.
 *
 * @param early whether the pilot was stopped before its end
 * @param due by when every part is done; a date of the real world, which no pause moves
 * @param agreedCost what the contract asks for an early end; 0 at the regular one
 * @param accessRevokedAt empty for the moment between the outcome and the engine's next job
 * @param toldDaysLate how late the certificate was when its absence was told last, 0 where it was not
 * @param deeds what is done so far
 */
public record Exit(
        PilotId pilot,
        boolean early,
        String reason,
        Instant startedAt,
        Instant due,
        Money agreedCost,
        Optional<Instant> accessRevokedAt,
        int toldDaysLate,
        Map<ExitPart, Deed> deeds) {

    public Exit {
        deeds = Map.copyOf(deeds);
    }

    /**
     * A part that is done.
     *
     * @param document the certificate's file
     * @param certifiedOn the day on the certificate
     * @param amount what was settled
     */
    public record Deed(
            ExitPart part,
            String remark,
            Optional<Sha256> document,
            Optional<LocalDate> certifiedOn,
            Optional<Money> amount,
            PersonId by,
            Instant at) {}

    public Optional<Deed> deed(ExitPart part) {
        return Optional.ofNullable(deeds.get(part));
    }

    /** The parts that nobody has done yet. */
    public List<ExitPart> missing() {
        return Arrays.stream(ExitPart.values())
                .filter(part -> !deeds.containsKey(part))
                .toList();
    }

    /** Until every part is done. */
    public boolean isOpen() {
        return !missing().isEmpty();
    }
}
