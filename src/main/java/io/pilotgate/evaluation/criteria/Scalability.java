package io.pilotgate.evaluation.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** OPS2: a team that doubles in 30 days and halves without penalty. */
final class Scalability implements Criterion {

    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(30);

    @Override
    public String code() {
        return "OPS2";
    }

    @Override
    public String title() {
        return "Scalability";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("OPS2.teamNow", AnswerKind.NUMBER, "People who could work on this today"),
                Question.of("OPS2.daysToDouble", AnswerKind.NUMBER, "Days until the team has doubled"),
                Question.of(
                        "OPS2.halveWithoutPenalty",
                        AnswerKind.YES_NO,
                        "Can the team be halved without penalty when the project pauses?"),
                Question.of(
                        "OPS2.how",
                        AnswerKind.LONG_TEXT,
                        "How was that done last? Bench, hiring, training",
                        "At least eight words."));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(
                        answers.number("OPS2.daysToDouble")
                                .filter(days -> days.signum() >= 0 && days.compareTo(MOST_DAYS) <= 0)
                                .isPresent(),
                        "a team that doubles in 30 days",
                        "Double the team within 30 days.")
                .needs(
                        answers.yes("OPS2.halveWithoutPenalty"),
                        "a team that halves without penalty",
                        "Agree to halve the team without penalty in a pause.")
                .proves(answers.has("OPS2.teamNow"), "the size of the team today", "State the size of the team today.")
                .proves(
                        answers.isSpecific("OPS2.how"),
                        "how it was done last",
                        "Tell how a team was doubled last: bench, hiring, training.")
                .judgement();
    }
}
