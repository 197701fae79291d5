package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** QUA5: whether the vendor gets better, and can show it. */
final class ContinuousImprovement implements Criterion {

    @Override
    public String code() {
        return "QUA5";
    }

    @Override
    public String title() {
        return "Continuous improvement framework";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("QUA5.sopVersioned", AnswerKind.YES_NO, "Is the SOP versioned?"),
                Question.of(
                        "QUA5.performanceTracked",
                        AnswerKind.YES_NO,
                        "Is the performance of each annotator tracked over time?"),
                Question.of("QUA5.retrainingDocumented", AnswerKind.YES_NO, "Are retraining cycles documented?"),
                Question.of(
                        "QUA5.example",
                        AnswerKind.LONG_TEXT,
                        "The last retraining: what led to it, what it changed",
                        "At least eight words."));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(answers.yes("QUA5.sopVersioned"), "an SOP with versions", "Give the SOP versions.")
                .needs(
                        answers.yes("QUA5.performanceTracked"),
                        "performance tracked by annotator",
                        "Track the performance of each annotator over time.")
                .needs(
                        answers.yes("QUA5.retrainingDocumented"),
                        "documented retraining cycles",
                        "Document retraining cycles.")
                .proves(
                        answers.isSpecific("QUA5.example"),
                        "a retraining told as it was",
                        "Tell the last retraining: what led to it, what it changed.")
                .judgement();
    }
}
