package io.pilotgate.evaluation;

import io.pilotgate.kernel.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Which red flags stand open against a vendor. Derived anew at each question, so none can go stale. */
@Service
public class RedFlags {

    private final List<RedFlagRule> rules;
    private final Vendors vendors;

    RedFlags(List<RedFlagRule> rules, Vendors vendors) {
        this.rules = List.copyOf(rules);
        this.vendors = vendors;
    }

    public List<RedFlag> openFor(VendorId id, LocalDate on) {
        Vendor vendor = vendors.find(id);
        return rules.stream()
                .map(rule -> rule.raisedBy(vendor, on))
                .flatMap(Optional::stream)
                .toList();
    }
}
