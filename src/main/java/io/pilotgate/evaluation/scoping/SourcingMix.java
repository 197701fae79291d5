package io.pilotgate.evaluation.scoping;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal.Reason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which of the six models this vendor is, and which share of the workload each model does. The shares add to 100 %. */
public final class SourcingMix implements Part {

    private static final String MODEL = "SRC.model";

    @Override
    public String key() {
        return "src";
    }

    @Override
    public String title() {
        return "Sourcing model and mix";
    }

    @Override
    public String why() {
        return "Most programmes use several models side by side: the question is which mix this workload needs.";
    }

    @Override
    public List<Question> questions() {
        Question model = new Question(
                MODEL,
                "Model of this vendor",
                AnswerKind.CHOICE,
                Arrays.stream(SourcingModel.values()).map(SourcingModel::title).toList(),
                "");
        return Stream.concat(
                        Stream.of(model), Arrays.stream(SourcingModel.values()).map(SourcingMix::share))
                .toList();
    }

    @Override
    public List<Reason> mistakes(Answers answers) {
        BigDecimal sum = sum(answers);
        return sum.compareTo(BigDecimal.ONE) == 0
                ? List.of()
                : List.of(new Reason(
                        SourcingModel.IN_HOUSE.question(),
                        "The shares add to "
                                + new BigDecimal("100")
                                        .multiply(sum)
                                        .stripTrailingZeros()
                                        .toPlainString() + " %. Make them add to 100 %."));
    }

    @Override
    public Check check(Answers answers) {
        if (!answers.has(MODEL)) {
            return Check.noData(key(), title(), "Choose the model of this vendor, and plan the mix.");
        }
        if (!mistakes(answers).isEmpty()) {
            return Check.notMet(key(), title(), mistakes(answers).get(0).text());
        }
        return planned(answers)
                ? Check.met(key(), title(), answers.text(MODEL).orElse("") + ", and a mix that adds to 100 %.")
                : Check.notMet(
                        key(),
                        title(),
                        "The mix gives no share to '" + answers.text(MODEL).orElse("")
                                + "', which is what this vendor is. Give it one, or do not ask it.");
    }

    private static boolean planned(Answers answers) {
        return Arrays.stream(SourcingModel.values())
                .filter(model ->
                        answers.text(MODEL).filter(model.title()::equals).isPresent())
                .anyMatch(model -> answers.percent(model.question())
                        .filter(share -> share.fraction().signum() > 0)
                        .isPresent());
    }

    private static BigDecimal sum(Answers answers) {
        return Arrays.stream(SourcingModel.values())
                .flatMap(model -> answers.percent(model.question()).stream())
                .map(Percent::fraction)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Question share(SourcingModel model) {
        return Question.of(model.question(), AnswerKind.PERCENT, "Share: " + model.title(), model.hint());
    }
}
