package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import java.util.Set;
import java.util.stream.Collectors;

/** What presets that come on top let be left out. */
final class LeftOut {

    /** Whatever the kind of work allows, but for the frameworks that they are all about. */
    static final Set<String> OVERLAY = Criteria.all().stream()
            .map(Criterion::code)
            .filter(code -> !code.equals("SEC2"))
            .collect(Collectors.toUnmodifiableSet());

    private LeftOut() {}
}
