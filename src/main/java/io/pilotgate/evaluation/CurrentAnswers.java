package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.kernel.VendorId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a vendor answered last: in the newest of its evaluations that holds any answer of the criteria. */
@Component
class CurrentAnswers {

    private final EvaluationStore evaluations;
    private final AnswerStore answers;

    CurrentAnswers(EvaluationStore evaluations, AnswerStore answers) {
        this.evaluations = evaluations;
        this.answers = answers;
    }

    /** Empty where it was never asked, or has not answered: no data, which opens no flag and passes no criterion. */
    Optional<Answers> of(VendorId vendor) {
        return evaluations.of(vendor).stream()
                .map(evaluation -> answers.of(evaluation.id()))
                .filter(CurrentAnswers::holdsAny)
                .findFirst();
    }

    static boolean holdsAny(Answers answers) {
        return answers.values().keySet().stream().anyMatch(CurrentAnswers::isOfVendor);
    }

    private static boolean isOfVendor(String key) {
        return key.matches("(SEC|QUA|OPS|COM|STR)[1-5]\\..*");
    }
}
