package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** STR2: two or three current US clients in the industry who were asked and confirmed it. */
final class ReferenceChecks implements Criterion {

    @Override
    public String code() {
        return "STR2";
    }

    @Override
    public String title() {
        return "Reference checks";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "STR2.reference1",
                        AnswerKind.TEXT,
                        "Reference 1: a current US client in our industry, with a person and a way to reach them"),
                Question.of(
                        "STR2.reference2",
                        AnswerKind.TEXT,
                        "Reference 2: a current US client in our industry, with a person and a way to reach them"),
                Question.of(
                        "STR2.reference3",
                        AnswerKind.TEXT,
                        "Reference 3: a current US client in our industry, with a person and a way to reach them"));
    }

    @Override
    public List<Question> ownQuestions() {
        return List.of(
                Question.choice(
                        "STR2.check1", "Reference 1 was asked", References.VERIFIED, "Not reached", "Did not confirm"),
                Question.choice(
                        "STR2.check2", "Reference 2 was asked", References.VERIFIED, "Not reached", "Did not confirm"),
                Question.choice(
                        "STR2.check3", "Reference 3 was asked", References.VERIFIED, "Not reached", "Did not confirm"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(
                        References.named(answers) >= References.FEWEST,
                        "two references that can be reached",
                        "Name at least two current US clients with a person and a way to reach them.")
                .needs(
                        References.verified(answers) >= References.FEWEST,
                        "two references that we verified",
                        "Ask the references and record what they said.")
                .judgement();
    }
}
