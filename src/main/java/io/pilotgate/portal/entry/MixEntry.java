package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.ProductionMix;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the production will consist of, as it was entered: a line {@code night: 20%} for each part. */
record MixEntry(@Nullable List<String> lines) {

    /** Empty where nothing was entered. */
    Optional<ProductionMix> read() {
        SortedMap<String, Percent> shares = new TreeMap<>();
        Strata.entered(lines).forEach((line, name, share) -> {
            if (shares.put(name, share(line, name, share)) != null) {
                throw Refusal.invalid("productionMix", Refusal.quoted(name) + " stands there twice. Name it once.");
            }
        });
        return shares.isEmpty() ? Optional.empty() : Optional.of(new ProductionMix(shares));
    }

    private static Percent share(String line, String name, String share) {
        if (name.isEmpty() || share.isEmpty()) {
            throw Refusal.invalid(
                    "productionMix",
                    Refusal.quoted(line) + " is no part with its share. Write one a line, such as 'night: 20%'.");
        }
        new Field("productionMix", name).optional();
        return new Field("productionMix", share).percent("Write the share, such as 20%.");
    }
}
