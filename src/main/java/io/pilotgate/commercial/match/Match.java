package io.pilotgate.commercial.match;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.util.List;

/** What of an invoice is payable; what is invoiced is that and the differences, to the cent. */
public record Match(Money invoiced, Money payable, List<GroupMatch> groups, List<Difference> differences) {

    public Match {
        groups = List.copyOf(groups);
        differences = List.copyOf(differences);
    }

    /** Before the first match: nothing is known to be payable. */
    public static Match none(Money invoiced) {
        return new Match(invoiced, new Money(BigDecimal.ZERO, invoiced.currency()).rounded(), List.of(), List.of());
    }

    @JsonIgnore
    public Money withheld() {
        return invoiced.minus(payable);
    }

    @JsonIgnore
    public boolean agrees() {
        return withheld().amount().signum() == 0;
    }
}
