package io.pilotgate.commercial;

import io.pilotgate.commercial.intake.TimeRow;
import io.pilotgate.commercial.pricing.Ending;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which days hours may be worked: from the beginning of the delivery to the end of the work, and not in a pause.
 *
 * @param first null before the delivery
 * @param ending null while the work goes on
 */
record PayableDays(
        LocalDate today,
        @Nullable LocalDate first,
        @Nullable Ending ending,
        List<Idle> pauses) {

    /** A pause; on its first and on its last day people may have worked. */
    record Idle(LocalDate from, LocalDate until) {

        boolean isWithin(LocalDate day) {
            return day.isAfter(from) && day.isBefore(until);
        }
    }

    /** Why a row of a sheet is none that may be paid; empty where it may. */
    Optional<Reason> against(TimeRow row) {
        return begins(row.day())
                .or(() -> ends(row.day()))
                .or(() -> pauses(row.day()))
                .map(why -> new Reason(
                        "file", "The hours of " + Refusal.quoted(row.person()) + " on " + row.day() + " " + why));
    }

    private Optional<String> begins(LocalDate day) {
        LocalDate began = first;
        if (began == null) {
            return Optional.of(
                    "come before the delivery, which has not begun: getting going is the ramp, and has a price"
                            + " of its own in the contract.");
        }
        return day.isBefore(began)
                ? Optional.of("are not in the delivery, which began on " + began
                        + ": getting going is the ramp, and has a price of its own in the contract.")
                : Optional.empty();
    }

    private Optional<String> ends(LocalDate day) {
        if (day.isAfter(today)) {
            return Optional.of("are still to come.");
        }
        Ending over = ending;
        return over != null && day.isAfter(over.paidUntil())
                ? Optional.of("come after the work, which ended on " + over.on() + " and is paid until "
                        + over.paidUntil() + ".")
                : Optional.empty();
    }

    private Optional<String> pauses(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.isWithin(day))
                ? Optional.of("fall in a pause, in which nobody works.")
                : Optional.empty();
    }
}
