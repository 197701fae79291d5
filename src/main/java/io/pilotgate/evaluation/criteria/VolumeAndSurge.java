package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** COM2: volume discounts and surge prices that stand in the contract, not case by case. */
final class VolumeAndSurge implements Criterion {

    @Override
    public String code() {
        return "COM2";
    }

    @Override
    public String title() {
        return "Volume discounts and surge pricing";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "COM2.discountsInContract", AnswerKind.YES_NO, "Do volume discounts stand in the contract?"),
                Question.of("COM2.surgeInContract", AnswerKind.YES_NO, "Do surge prices stand in the contract?"),
                Question.of("COM2.clauses", AnswerKind.TEXT, "Clauses or annex in which they stand"),
                Question.of("COM2.figures", AnswerKind.LINES, "The tiers and surge prices, one a line"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(
                        answers.yes("COM2.discountsInContract"),
                        "volume discounts in the contract",
                        "Put the volume discounts into the contract.")
                .needs(
                        answers.yes("COM2.surgeInContract"),
                        "surge prices in the contract",
                        "Put the surge prices into the contract.")
                .needs(answers.has("COM2.clauses"), "the clauses that they stand in")
                .proves(answers.has("COM2.figures"), "their figures", "State the tiers and surge prices.")
                .judgement();
    }
}
