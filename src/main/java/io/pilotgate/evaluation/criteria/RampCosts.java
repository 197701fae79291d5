package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** COM3: what onboarding and ramp-up cost, and who pays. */
final class RampCosts implements Criterion {

    @Override
    public String code() {
        return "COM3";
    }

    @Override
    public String title() {
        return "Onboarding and ramp costs";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.choice("COM3.who", "Are onboarding and ramp-up charged or absorbed?", "Charged", "Absorbed"),
                Question.of(
                        "COM3.amount",
                        AnswerKind.MONEY,
                        "Amount that is charged",
                        "Leave it empty where you absorb it."),
                Question.of("COM3.covers", AnswerKind.LONG_TEXT, "What does it cover?"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        boolean charged = answers.text("COM3.who").filter("Charged"::equals).isPresent();
        return new Examination()
                .needs(answers.has("COM3.who"), "whether ramp-up is charged or absorbed")
                .needsWhere(
                        charged, answers.has("COM3.amount"), "the amount that is charged", "State the amount charged.")
                .proves(answers.has("COM3.covers"), "what it covers", "State what it covers.")
                .judgement();
    }
}
