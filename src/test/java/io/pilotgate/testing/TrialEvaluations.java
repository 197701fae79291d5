package io.pilotgate.testing;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.NewEvaluation;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import org.springframework.stereotype.Component;

/** Opens evaluations for tests, each of a vendor of its own. */
@Component
public class TrialEvaluations {

    private final TrialVendors vendors;
    private final Evaluations evaluations;

    TrialEvaluations(TrialVendors vendors, Evaluations evaluations) {
        this.vendors = vendors;
        this.evaluations = evaluations;
    }

    public Evaluation open() {
        return openFor(vendors.certified());
    }

    public Evaluation openFor(VendorId vendor) {
        return evaluations.open(new NewEvaluation(vendor, "Boxes in street scenes"), new PersonId("lena"));
    }
}
