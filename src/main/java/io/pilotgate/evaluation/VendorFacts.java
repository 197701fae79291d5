package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.quotes.FarUnderBand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is on record about one vendor, as far as red flags read it.
 *
 * @param answers what it answered last; empty where it was never asked or has not answered
 * @param referencesNamedOn the day, UTC, on which it named the last of its references; empty where it named none
 * @param recorded flags that people recorded and nobody has cleared, the oldest first
 * @param farUnderBand quotes in force far under the buyer's own band
 */
record VendorFacts(
        Vendor vendor,
        Optional<Answers> answers,
        Optional<LocalDate> referencesNamedOn,
        List<RecordedFlag> recorded,
        List<FarUnderBand> farUnderBand) {

    String name() {
        return vendor.name();
    }

    /** The oldest that people recorded of a kind and that is open on a day. */
    Optional<RedFlag> recorded(RecordedFlagKind kind, LocalDate on) {
        return recorded.stream()
                .filter(flag -> flag.kind() == kind && !flag.happenedOn().isAfter(on))
                .findFirst()
                .map(RecordedFlag::asFlag);
    }
}
