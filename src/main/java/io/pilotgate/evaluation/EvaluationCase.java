package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.scoping.DataLocation;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Everything that the policies read about one evaluation: what was answered, what is needed, what the register knows. */
@Component
class EvaluationCase {

    private final AnswerStore answers;
    private final Vendors vendors;

    EvaluationCase(AnswerStore answers, Vendors vendors) {
        this.answers = answers;
        this.vendors = vendors;
    }

    /** What a preset demands stands over what the buyer's people wrote: they may need more, not less. */
    Answers of(Evaluation evaluation) {
        Vendor vendor = vendors.find(evaluation.vendor());
        return new Answers(Map.of(DataLocation.REGISTERED, vendor.country()))
                .and(answers.of(evaluation.id()))
                .and(evaluation.demands().needs());
    }
}
