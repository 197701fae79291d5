package io.pilotgate.evaluation;

import io.pilotgate.kernel.VendorId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Which red flags stand open against a vendor. Derived anew at each question, so none can go stale. */
@Service
public class RedFlags {

    private final List<RedFlagRule> rules;
    private final FactsOfVendors facts;
    private final Vendors vendors;

    RedFlags(List<RedFlagRule> rules, FactsOfVendors facts, Vendors vendors) {
        this.rules = List.copyOf(rules);
        this.facts = facts;
        this.vendors = vendors;
    }

    public List<RedFlag> openFor(VendorId id, LocalDate on) {
        return open(of(id), on);
    }

    /** Of several vendors, in as many queries as of one. */
    public Map<VendorId, List<RedFlag>> openFor(Collection<Vendor> several, LocalDate on) {
        Map<VendorId, List<RedFlag>> flags = new HashMap<>();
        facts.of(several).forEach(found -> flags.put(found.vendor().id(), open(found, on)));
        return flags;
    }

    /** What the buyer's own people have to find out before it can be told; it holds like an open flag. */
    public List<PendingFlag> pendingFor(VendorId id, LocalDate on) {
        return pending(of(id), on);
    }

    /** Of several vendors, in as many queries as of one. */
    public Map<VendorId, List<PendingFlag>> pendingFor(Collection<Vendor> several, LocalDate on) {
        Map<VendorId, List<PendingFlag>> flags = new HashMap<>();
        facts.of(several).forEach(found -> flags.put(found.vendor().id(), pending(found, on)));
        return flags;
    }

    private VendorFacts of(VendorId id) {
        return facts.of(List.of(vendors.find(id))).get(0);
    }

    private List<PendingFlag> pending(VendorFacts found, LocalDate on) {
        return rules.stream()
                .map(rule -> rule.pendingAt(found, on))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<RedFlag> open(VendorFacts found, LocalDate on) {
        return rules.stream()
                .map(rule -> rule.raisedBy(found, on))
                .flatMap(Optional::stream)
                .toList();
    }
}
