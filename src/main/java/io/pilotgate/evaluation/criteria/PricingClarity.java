package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** COM1: a pricing model, and why it is this one. Who cannot explain a price cannot keep it. */
final class PricingClarity implements Criterion {

    @Override
    public String code() {
        return "COM1";
    }

    @Override
    public String title() {
        return "Pricing model clarity";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.choice(
                        "COM1.model",
                        "Pricing model",
                        "Per task",
                        "Per hour or FTE",
                        "Fixed project price",
                        "Volume-tiered",
                        "Hybrid"),
                Question.of(
                        "COM1.reason",
                        AnswerKind.LONG_TEXT,
                        "Why is it the right one for this work?",
                        "At least eight words."));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(answers.has("COM1.model"), "the pricing model")
                .needs(answers.isSpecific("COM1.reason"), "the reason for it", "Explain why this model fits this work.")
                .judgement();
    }
}
