package io.pilotgate.evaluation.criteria;

import io.pilotgate.kernel.Percent;
import java.time.LocalDate;
import java.util.List;

/** QUA1: an accuracy that comes with its method. A bare figure, however many nines it has, is a claim. */
final class AccuracyMethod implements Criterion {

    private static final Percent BAR_OF_2020 = Percent.of("0.90");

    @Override
    public String code() {
        return "QUA1";
    }

    @Override
    public String title() {
        return "Accuracy benchmark and method";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("QUA1.target", AnswerKind.PERCENT, "Accuracy that you commit to"),
                Question.of(
                        "QUA1.howMeasured",
                        AnswerKind.LONG_TEXT,
                        "How is it measured? Against what, by whom, per what unit"),
                Question.of("QUA1.sampleSize", AnswerKind.NUMBER, "On a sample of how many items?"),
                Question.of(
                        "QUA1.belowThreshold",
                        AnswerKind.LONG_TEXT,
                        "What happens when accuracy falls below the threshold?"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        List<String> missing = AccuracyClaim.missing(answers);
        Examination examination = new Examination();
        AccuracyClaim.PARTS.forEach(part -> examination.needs(!missing.contains(part), part));
        return examination
                .caps(
                        isUnderNeed(answers),
                        Rating.CLAIMED,
                        "The accuracy committed to is under the one that we need.",
                        "Commit to the accuracy that we need.")
                .remarks(
                        answers.percent("QUA1.target")
                                .filter(target -> target.compareTo(BAR_OF_2020) <= 0)
                                .isPresent(),
                        "90 % or less is a 2020-era bar; production AI expects 98 % or more.")
                .judgement();
    }

    @Override
    public boolean mayBeLeftOut() {
        return false;
    }

    private static boolean isUnderNeed(Answers answers) {
        boolean isOver = answers.yes(Needs.MORE_THAN_TARGET);
        return answers.percent(Needs.TARGET)
                .flatMap(need ->
                        answers.percent("QUA1.target").filter(target -> target.compareTo(need) < (isOver ? 1 : 0)))
                .isPresent();
    }
}
