package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.evaluation.scoping.Part;
import java.util.List;

/** Health data: de-identified before it leaves, labelled by people trained in the field, under a BAA. */
final class PatientData implements Part {

    private static final String METHOD = "HEALTH.deidentification";
    private static final String FIELD = "HEALTH.field";
    private static final String TRAINED = "HEALTH.trained";
    private static final String BAA = "HEALTH.baa";
    private static final String AUDIT = "HEALTH.auditTrail";

    @Override
    public String key() {
        return "health";
    }

    @Override
    public String title() {
        return "Patient data";
    }

    @Override
    public String why() {
        return "Health data is de-identified before transfer and labelled by people who are trained in the field.";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.choice(METHOD, "De-identification method", "Safe Harbor", "Expert Determination"),
                Question.of(
                        FIELD, AnswerKind.TEXT, "Field that annotators are trained in", "Radiology, pathology, ..."),
                Question.of(TRAINED, AnswerKind.NUMBER, "Annotators of the vendor trained in it"),
                Question.of(BAA, AnswerKind.YES_NO, "The vendor has agreed to our BAA"),
                Question.of(AUDIT, AnswerKind.LONG_TEXT, "How the audit trail serves FDA files"));
    }

    @Override
    public Check check(Answers answers) {
        List<String> missing = questions().stream()
                .filter(question -> !answers.has(question.key()))
                .map(Question::text)
                .toList();
        if (!missing.isEmpty()) {
            return Check.noData(key(), title(), "Not on record yet: " + String.join("; ", missing) + ".");
        }
        if (answers.number(TRAINED).filter(people -> people.signum() > 0).isEmpty()) {
            return Check.notMet(
                    key(), title(), "No annotator of the vendor is trained in the field. Have some trained.");
        }
        return answers.yes(BAA) && !answers.no("SEC2.baa")
                ? Check.met(
                        key(),
                        title(),
                        answers.text(METHOD).orElse("") + ", "
                                + answers.text(TRAINED).orElse("") + " trained in "
                                + answers.text(FIELD).orElse("") + ", BAA agreed.")
                : Check.notMet(
                        key(),
                        title(),
                        answers.yes(BAA)
                                ? "The vendor answered that it signs no BAA (SEC2). Settle which of the two is right."
                                : "The vendor does not agree to our BAA. Without it no health data leaves.");
    }
}
