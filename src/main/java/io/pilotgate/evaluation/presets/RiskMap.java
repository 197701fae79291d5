package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.evaluation.scoping.Part;
import java.util.List;
import java.util.Locale;

/** The four functions of the NIST AI RMF, and what in this evaluation answers each. */
final class RiskMap implements Part {

    private static final List<String> FUNCTIONS = List.of("govern", "map", "measure", "manage");
    private static final List<String> HINTS = List.of(
            "Who answers for it: SEC1, SEC2, OPS5, COM5.",
            "What the work is and whom it touches: the scoping call, SEC5, STR1.",
            "How it is measured: QUA1, QUA2, QUA3.",
            "What happens when it goes wrong: SEC3, SEC4, QUA4, QUA5, COM4.");

    @Override
    public String key() {
        return "airmf";
    }

    @Override
    public String title() {
        return "NIST AI RMF map";
    }

    @Override
    public String why() {
        return "Each function of the framework names the criteria and papers that answer it.";
    }

    @Override
    public List<Question> questions() {
        return FUNCTIONS.stream()
                .map(function -> Question.of(
                        "AIRMF." + function,
                        AnswerKind.LONG_TEXT,
                        function.substring(0, 1).toUpperCase(Locale.ROOT) + function.substring(1),
                        HINTS.get(FUNCTIONS.indexOf(function))))
                .toList();
    }

    @Override
    public Check check(Answers answers) {
        List<String> missing = questions().stream()
                .filter(question -> !answers.has(question.key()))
                .map(Question::text)
                .toList();
        return missing.isEmpty()
                ? Check.met(key(), title(), "Govern, map, measure and manage are answered.")
                : Check.noData(key(), title(), "Not mapped yet: " + String.join(", ", missing) + ".");
    }
}
