package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.evaluation.scoping.Part;
import java.util.List;

/** Work that needs judgment and changes by the week is bought as a service with people, not by the piece. */
final class ManagedService implements Part {

    private static final String MANAGED = "NLP.managedService";
    private static final String SOP = "NLP.sopChanges";

    @Override
    public String key() {
        return "nlp";
    }

    @Override
    public String title() {
        return "Managed service";
    }

    @Override
    public String why() {
        return "Work that needs judgment and changes by the week is not bought by the piece.";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(MANAGED, AnswerKind.YES_NO, "The vendor works as a managed service, with named people"),
                Question.of(SOP, AnswerKind.LONG_TEXT, "How changes of the SOP reach every annotator"));
    }

    @Override
    public Check check(Answers answers) {
        if (!answers.has(MANAGED) || !answers.has(SOP)) {
            return Check.noData(
                    key(), title(), "Say whether it is a managed service, and how changes of the SOP arrive.");
        }
        return answers.yes(MANAGED)
                ? Check.met(key(), title(), "A managed service with named people.")
                : Check.notMet(key(), title(), "The vendor works by the piece; this work takes a managed service.");
    }
}
