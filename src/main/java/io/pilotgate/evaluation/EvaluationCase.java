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
    private final PapersOnRecord papers;

    EvaluationCase(AnswerStore answers, Vendors vendors, PapersOnRecord papers) {
        this.answers = answers;
        this.vendors = vendors;
        this.papers = papers;
    }

    /**
     * What a preset demands stands over what the buyer's people wrote: they may need more, not less. What the register
     * holds stands over what was answered about it.
     */
    Answers of(Evaluation evaluation) {
        Vendor vendor = vendors.find(evaluation.vendor());
        return new Answers(Map.of(DataLocation.REGISTERED, vendor.country()))
                .and(papers.over(answers.of(evaluation.id()), vendor))
                .and(evaluation.demands().needs());
    }
}
