package io.pilotgate.evaluation.scoping;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Whether people have to know the US to label right: boxes no, legal entities and medical codes yes. Then they are trained. */
public final class UsContext implements Part {

    private static final String OTHERS = "USC.others";
    private static final String TRAINING = "USC.training";
    private static final String QA_LOOP = "USC.qaLoop";

    @Override
    public String key() {
        return "usc";
    }

    @Override
    public String title() {
        return "US context";
    }

    @Override
    public String why() {
        return "A workflow that takes US context needs extra training, and a QA loop that catches errors of context.";
    }

    @Override
    public List<Question> questions() {
        return Stream.concat(
                        Arrays.stream(Workflow.values())
                                .map(workflow -> Question.of(
                                        workflow.question(),
                                        AnswerKind.YES_NO,
                                        workflow.title() + " is part of the work",
                                        workflow.needsUsContext()
                                                ? "It takes US context."
                                                : "It takes no US context.")),
                        Stream.of(
                                Question.of(
                                        OTHERS,
                                        AnswerKind.LINES,
                                        "Other workflows, each with yes or no for US context",
                                        "Such as \"Tax forms: yes\"."),
                                Question.of(TRAINING, AnswerKind.LONG_TEXT, "Extra training that the vendor gives"),
                                Question.of(
                                        QA_LOOP, AnswerKind.LONG_TEXT, "How the QA loop catches errors of context")))
                .toList();
    }

    @Override
    public List<Reason> mistakes(Answers answers) {
        return answers.lines(OTHERS).stream()
                .filter(line -> !line.matches("(?i).+:\\s*(yes|no)"))
                .map(line -> new Reason(
                        OTHERS, Refusal.quoted(line) + " does not say whether it takes US context. Write 'Name: yes'."))
                .toList();
    }

    @Override
    public Check check(Answers answers) {
        if (questions().stream().noneMatch(question -> answers.has(question.key()))) {
            return Check.noData(key(), title(), "Say which workflows there are.");
        }
        List<String> needing = needing(answers);
        if (needing.isEmpty()) {
            return Check.met(key(), title(), "No workflow takes US context.");
        }
        return answers.has(TRAINING) && answers.has(QA_LOOP)
                ? Check.met(key(), title(), String.join(", ", needing) + ": training and QA loop are on record.")
                : Check.notMet(
                        key(),
                        title(),
                        String.join(", ", needing)
                                + ": record the extra training, and how the QA loop catches errors.");
    }

    private static List<String> needing(Answers answers) {
        return Stream.concat(
                        Arrays.stream(Workflow.values())
                                .filter(Workflow::needsUsContext)
                                .filter(workflow -> answers.yes(workflow.question()))
                                .map(Workflow::title),
                        answers.lines(OTHERS).stream()
                                .filter(line -> line.matches("(?i).+:\\s*yes"))
                                .map(line ->
                                        line.substring(0, line.lastIndexOf(':')).strip()))
                .toList();
    }
}
