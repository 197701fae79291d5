package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** STR4: how the vendor's people talk, and how they take feedback; the buyer's own impression proves it. */
final class CulturalFit implements Criterion {

    @Override
    public String code() {
        return "STR4";
    }

    @Override
    public String title() {
        return "Cultural fit";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "STR4.communication",
                        AnswerKind.LONG_TEXT,
                        "How do your people and ours talk to each other day by day?",
                        "At least eight words."),
                Question.of(
                        "STR4.feedback",
                        AnswerKind.LONG_TEXT,
                        "How is feedback given and taken, in both directions?",
                        "At least eight words."));
    }

    @Override
    public List<Question> ownQuestions() {
        return List.of(
                Question.of("STR4.fits", AnswerKind.YES_NO, "Our own impression: would the teams work well together?"),
                Question.of("STR4.impression", AnswerKind.LONG_TEXT, "What is that impression founded on?"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(
                        answers.isSpecific("STR4.communication"),
                        "how both sides talk",
                        "Describe how both sides talk day by day.")
                .needs(
                        answers.isSpecific("STR4.feedback"),
                        "how feedback is given and taken",
                        "Describe how feedback is given and taken.")
                .proves(
                        answers.yes("STR4.fits"),
                        "our own impression that the teams fit",
                        "Meet the team, and record the impression.")
                .caps(
                        answers.no("STR4.fits"),
                        Rating.CLAIMED,
                        "Our people found that the teams do not fit.",
                        "Meet the team again.")
                .judgement();
    }
}
