package io.pilotgate.commercial;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person said of the figures.
 *
 * @param statement what was owed at that time
 * @param invoiced what the vendor invoiced; empty where the figures are disputed
 * @param remark the reason of a dispute, or of approving a difference
 */
public record Reconciliation(
        Standing standing, Statement statement, Optional<Money> invoiced, String remark, PersonId by, Instant at) {

    /** Where the figures stand. Before anybody approved or disputed them there is no data. */
    public enum Standing {
        APPROVED,
        DISPUTED
    }

    public boolean isApproved() {
        return standing == Standing.APPROVED;
    }

    /** Invoiced less owed, exact: positive where more was invoiced. Empty where the figures are disputed. */
    public Optional<Money> difference() {
        return invoiced.map(amount -> amount.minus(statement.owed()));
    }
}
