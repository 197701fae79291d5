package io.pilotgate.evaluation.scoping;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.DayWords;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.List;

/** The scoping call of half an hour: workflow, volume and security posture, all three. */
public final class ScopingTalk implements Part {

    public static final String WORKFLOW = "SCOPE.workflow";
    public static final String VOLUME = "SCOPE.volume";
    public static final String SECURITY_POSTURE = "SCOPE.securityPosture";
    public static final String HELD_ON = "SCOPE.heldOn";

    @Override
    public String key() {
        return "scope";
    }

    @Override
    public String title() {
        return "Scoping call";
    }

    @Override
    public String why() {
        return "Half an hour with the vendor, without commitment. All of it goes along to the launch.";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(WORKFLOW, AnswerKind.LONG_TEXT, "Workflow", "How the labels are made and used."),
                Question.of(VOLUME, AnswerKind.LONG_TEXT, "Volume", "How much work there is, and how it comes."),
                Question.of(SECURITY_POSTURE, AnswerKind.LONG_TEXT, "Security posture", "What the data demands."),
                Question.of(HELD_ON, AnswerKind.DATE, "Day of the call"));
    }

    @Override
    public List<Reason> mistakes(Answers answers) {
        return questions().stream()
                .filter(question -> !answers.has(question.key()))
                .map(question -> new Reason(
                        question.key(), "Record '" + question.text() + "': a scoping call is kept with all of it."))
                .toList();
    }

    @Override
    public Check check(Answers answers) {
        return mistakes(answers).isEmpty()
                ? Check.met(
                        key(),
                        title(),
                        "Held on " + answers.date(HELD_ON).map(DayWords::of).orElse("") + ".")
                : Check.noData(key(), title(), "Record the scoping call: workflow, volume, security posture.");
    }
}
