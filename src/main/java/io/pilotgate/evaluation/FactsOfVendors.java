package io.pilotgate.evaluation;

import io.pilotgate.evaluation.quotes.Quotes;
import io.pilotgate.kernel.VendorId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what flags are derived from, of any number of vendors in the same few queries. */
@Component
class FactsOfVendors {

    private final CurrentAnswers answers;
    private final RecordedFlagStore recorded;
    private final Quotes quotes;

    FactsOfVendors(CurrentAnswers answers, RecordedFlagStore recorded, Quotes quotes) {
        this.answers = answers;
        this.recorded = recorded;
        this.quotes = quotes;
    }

    List<VendorFacts> of(Collection<Vendor> vendors) {
        List<VendorId> ids = vendors.stream().map(Vendor::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var given = answers.of(ids);
        var flags = recorded.openOf(ids);
        var under = quotes.farUnderBand(ids);
        return vendors.stream()
                .map(vendor -> new VendorFacts(
                        vendor,
                        Optional.ofNullable(given.get(vendor.id())).map(GivenAnswers::answers),
                        Optional.ofNullable(given.get(vendor.id())).flatMap(GivenAnswers::referencesNamedOn),
                        flags.getOrDefault(vendor.id(), List.of()),
                        under.getOrDefault(vendor.id(), List.of())))
                .toList();
    }
}
