package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** SEC4: what happens to the data when the engagement ends, as a written policy and a procedure; vague words fail. */
final class DataDestruction implements Criterion {

    @Override
    public String code() {
        return "SEC4";
    }

    @Override
    public String title() {
        return "Data destruction and exit protocol";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "SEC4.policy",
                        AnswerKind.YES_NO,
                        "Is there a written policy for our data at the end of an engagement?"),
                Question.of(
                        "SEC4.procedure",
                        AnswerKind.LONG_TEXT,
                        "The documented procedure, step by step: what is destroyed, how, by whom",
                        "At least eight words."),
                Question.of("SEC4.days", AnswerKind.NUMBER, "Within how many days of the end is everything destroyed?"),
                Question.of("SEC4.certificate", AnswerKind.YES_NO, "Do you sign a certificate of destruction?"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(answers.yes("SEC4.policy"), "a written policy", "Write the policy down.")
                .needs(
                        answers.isSpecific("SEC4.procedure"),
                        "a documented procedure that is not vague",
                        "Document the procedure step by step: what is destroyed, how, by whom.")
                .proves(
                        answers.number("SEC4.days")
                                .filter(days -> days.signum() >= 0)
                                .isPresent(),
                        "a time within which all is destroyed",
                        "State within how many days all is destroyed.")
                .proves(
                        answers.yes("SEC4.certificate"),
                        "a certificate of destruction",
                        "Agree to sign a certificate of destruction.")
                .judgement();
    }
}
