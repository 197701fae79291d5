package io.pilotgate.commercial;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Hours of the buyer's own people on a vendor's work: they are part of what an accurate item costs.
 *
 * @param hours more than 0
 * @param hourlyCost what an hour of them costs
 */
public record OwnEffort(
        Kind kind, LocalDate day, BigDecimal hours, Money hourlyCost, String remark, PersonId by, Instant at) {

    /** What the hours went into. */
    public enum Kind {
        QA("own QA"),
        REWORK("own rework"),
        RAMP("own ramp");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Exact. */
    Money exact() {
        return new Money(hours.multiply(hourlyCost.amount()), hourlyCost.currency());
    }

    public Money cost() {
        return exact().rounded();
    }
}
