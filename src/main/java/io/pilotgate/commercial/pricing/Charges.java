package io.pilotgate.commercial.pricing;

import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is due, line by line; the sum of its lines, and nothing beside them. */
public record Charges(Currency currency, List<Charge> lines) {

    public Charges {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return sum(lines);
    }

    /** Of these kinds alone. */
    public Money total(Set<ChargeKind> kinds) {
        return sum(lines.stream().filter(line -> kinds.contains(line.kind())).toList());
    }

    /** What came to it since: line by line, so that nothing is lost between two accounts. */
    Charges minus(Charges before) {
        Map<Charge.Key, Charge> left = new LinkedHashMap<>();
        before.lines.forEach(line -> left.put(line.key(), line));
        List<Charge> since = new ArrayList<>();
        for (Charge line : lines) {
            Charge known = left.remove(line.key());
            since.add(known == null ? line : line.minus(known));
        }
        left.values().forEach(gone -> since.add(gone.negated()));
        return new Charges(
                currency, since.stream().filter(line -> !line.isNothing()).toList());
    }

    private Money sum(List<Charge> some) {
        return new Money(some.stream().map(Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency)
                .rounded();
    }
}
