package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** SEC2: the frameworks that the buyer's industry demands, each said yes to and shown how. */
public final class IndustryFrameworks implements Criterion {

    @Override
    public String code() {
        return "SEC2";
    }

    @Override
    public String title() {
        return "Industry-specific frameworks";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("SEC2.hipaa", AnswerKind.YES_NO, "Do you work under the HIPAA Privacy Rule?"),
                Question.of("SEC2.baa", AnswerKind.YES_NO, "Do you sign a Business Associate Agreement?"),
                Question.of("SEC2.nist800171", AnswerKind.YES_NO, "Do you meet NIST 800-171?"),
                Question.of(
                        "SEC2.soc2",
                        AnswerKind.YES_NO,
                        "Do you have SOC 2 reporting for data of audited (SOX) systems?"),
                Question.of(
                        "SEC2.ccpa",
                        AnswerKind.YES_NO,
                        "Are your people trained in CCPA / CPRA for data of California consumers?"),
                Question.of(
                        "SEC2.nistAiRmf",
                        AnswerKind.YES_NO,
                        "Do you map your work to the NIST AI Risk Management Framework?"),
                Question.of(
                        "SEC2.howShown",
                        AnswerKind.LONG_TEXT,
                        "How do you show it? Name assessments, reports and trainings with their dates",
                        "At least eight words."));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        Examination examination = new Examination();
        needed(answers)
                .forEach(framework -> examination.needs(
                        isThere(framework, answers, on),
                        framework.title(),
                        "Our industry demands it: " + framework.title() + "." + onRecord(framework)));
        return examination
                .needsWhere(
                        needed(answers).isEmpty(),
                        Arrays.stream(Framework.values()).anyMatch(framework -> isAnswered(framework, answers)),
                        "a framework that the vendor works under",
                        "Name a framework that you work under.")
                .needs(
                        answers.isSpecific("SEC2.howShown"),
                        "how it is shown, in words that can be checked",
                        "Name the assessments, reports and trainings with their dates.")
                .judgement();
    }

    private static List<Framework> needed(Answers answers) {
        return answers.lines(Needs.FRAMEWORKS).stream()
                .map(Framework::valueOf)
                .filter(framework -> framework.question().isPresent())
                .toList();
    }

    /** Of what is demanded and not there, the titles. */
    public static List<String> missing(Answers answers, LocalDate on) {
        return needed(answers).stream()
                .filter(framework -> !isThere(framework, answers, on))
                .map(Framework::title)
                .toList();
    }

    /** Whether there is a yes or a no to each that is demanded. */
    public static boolean areAnswered(Answers answers) {
        return needed(answers).stream()
                .allMatch(framework -> framework.question().filter(answers::has).isPresent());
    }

    /** A SOC 2 report is on record or it is not; whether the others are followed the vendor says. */
    private static boolean isThere(Framework framework, Answers answers, LocalDate on) {
        return framework == Framework.SOC_2 ? Soc2Answers.isOnRecord(answers, on) : isAnswered(framework, answers);
    }

    private static String onRecord(Framework framework) {
        return framework == Framework.SOC_2
                ? " Put a report that covers today on record among the vendor's papers."
                : "";
    }

    private static boolean isAnswered(Framework framework, Answers answers) {
        return framework.question().filter(answers::yes).isPresent();
    }
}
