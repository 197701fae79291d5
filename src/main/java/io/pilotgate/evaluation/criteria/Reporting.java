package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** OPS5: reports by day, week and month, and one person who answers for all of it. */
final class Reporting implements Criterion {

    @Override
    public String code() {
        return "OPS5";
    }

    @Override
    public String title() {
        return "Communication and reporting cadence";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("OPS5.daily", AnswerKind.YES_NO, "Do you report daily?"),
                Question.of("OPS5.weekly", AnswerKind.YES_NO, "Do you report weekly?"),
                Question.of("OPS5.monthly", AnswerKind.YES_NO, "Do you report monthly?"),
                Question.of("OPS5.singlePoint", AnswerKind.YES_NO, "Is there a single point of accountability?"),
                Question.of("OPS5.contact", AnswerKind.TEXT, "Name and role of that person"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(answers.yes("OPS5.daily"), "daily reports", "Report daily.")
                .needs(answers.yes("OPS5.weekly"), "weekly reports", "Report weekly.")
                .needs(answers.yes("OPS5.monthly"), "monthly reports", "Report monthly.")
                .needs(
                        answers.yes("OPS5.singlePoint"),
                        "a single point of accountability",
                        "Name one person who answers for all of it.")
                .proves(answers.has("OPS5.contact"), "that person's name", "Name the person who is accountable.")
                .judgement();
    }
}
