package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.VendorDesk;
import org.springframework.stereotype.Component;

/** Makes the heads of an evaluation's pages. */
@Component
public class EvaluationHeads {

    private final EvaluationDesk evaluations;
    private final VendorDesk vendors;

    EvaluationHeads(EvaluationDesk evaluations, VendorDesk vendors) {
        this.evaluations = evaluations;
        this.vendors = vendors;
    }

    public EvaluationHead of(Evaluation evaluation) {
        return EvaluationHead.of(
                evaluation, vendors.find(evaluation.vendor().value()), evaluations.standing(evaluation));
    }
}
