package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** QUA4: what happens to items that nobody is sure about. "The team handles it" is no path. */
final class EdgeCases implements Criterion {

    @Override
    public String code() {
        return "QUA4";
    }

    @Override
    public String title() {
        return "Edge case handling";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "QUA4.path",
                        AnswerKind.LONG_TEXT,
                        "The escalation path for an item that an annotator is unsure about: to whom, in what time",
                        "At least eight words."),
                Question.of("QUA4.tracked", AnswerKind.YES_NO, "Are escalations tracked?"),
                Question.of("QUA4.refineSop", AnswerKind.YES_NO, "Do their answers go into the SOP?"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(
                        answers.isSpecific("QUA4.path"),
                        "a documented escalation path",
                        "Document the path: who asks whom, in what time, where the answer is kept.")
                .needs(answers.yes("QUA4.tracked"), "escalations that are tracked", "Track every escalation.")
                .needs(
                        answers.yes("QUA4.refineSop"),
                        "an SOP that is refined by them",
                        "Put what was decided into the SOP.")
                .judgement();
    }
}
