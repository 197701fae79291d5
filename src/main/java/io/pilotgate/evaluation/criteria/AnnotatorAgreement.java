package io.pilotgate.evaluation.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** QUA3: how far annotators agree on the same items. Under 0.7 is concerning, over 0.9 strong, between them neither. */
final class AnnotatorAgreement implements Criterion {

    private static final BigDecimal CONCERNING = new BigDecimal("0.7");
    private static final BigDecimal STRONG = new BigDecimal("0.9");

    @Override
    public String code() {
        return "QUA3";
    }

    @Override
    public String title() {
        return "Inter-annotator agreement";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "QUA3.value",
                        AnswerKind.NUMBER,
                        "Agreement on items that several annotators labelled, -1 to 1"),
                Question.choice(
                        "QUA3.metric",
                        "Coefficient",
                        "Krippendorff's alpha",
                        "Cohen's kappa",
                        "Fleiss' kappa",
                        "Gwet's AC1",
                        "Percent agreement"),
                Question.of("QUA3.items", AnswerKind.NUMBER, "On how many items was it measured?"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(
                        value(answers).isPresent(),
                        "an agreement from -1 to 1",
                        "Measure the agreement on items that several annotators labelled.")
                .needs(answers.has("QUA3.metric"), "the coefficient that it is")
                .proves(
                        value(answers)
                                .filter(value -> value.compareTo(STRONG) > 0)
                                .isPresent(),
                        "an agreement over 0.9, which is strong",
                        "Raise the agreement over 0.9.")
                .proves(
                        answers.number("QUA3.items")
                                .filter(items -> items.signum() > 0)
                                .isPresent(),
                        "the number of items that it was measured on",
                        "State on how many items it was measured.")
                .caps(
                        value(answers)
                                .filter(value -> value.compareTo(CONCERNING) < 0)
                                .isPresent(),
                        Rating.CLAIMED,
                        "An agreement under 0.7 is concerning.",
                        "Raise the agreement to 0.7 or more: clearer instructions, training, a second opinion.")
                .judgement();
    }

    private static Optional<BigDecimal> value(Answers answers) {
        return answers.number("QUA3.value").filter(value -> value.abs().compareTo(BigDecimal.ONE) <= 0);
    }
}
