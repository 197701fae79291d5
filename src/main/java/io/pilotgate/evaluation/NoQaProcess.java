package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.QaLayers;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Red flag 8: cannot explain QA beyond "we have QA": fewer than three layers are documented. */
@Component
class NoQaProcess implements RedFlagRule {

    @Override
    public Optional<RedFlag> raisedBy(VendorFacts facts, LocalDate on) {
        return facts.answers()
                .filter(given -> QaLayers.documented(given) < QaLayers.FEWEST)
                .map(given -> new RedFlag(
                        "RF8",
                        "QA cannot be explained",
                        facts.name() + " documents " + QaLayers.documented(given)
                                + " layers of QA; it takes three, each with the document that describes it (QUA2)."));
    }
}
