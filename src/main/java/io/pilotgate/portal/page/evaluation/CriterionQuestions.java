package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.criteria.Question;
import java.util.List;
import java.util.stream.Stream;

/** What is asked about a criterion: the vendor, and our own people. */
final class CriterionQuestions {

    private CriterionQuestions() {}

    static List<Question> of(Criterion criterion) {
        return Stream.concat(criterion.questions().stream(), criterion.ownQuestions().stream())
                .toList();
    }
}
