package io.pilotgate.evaluation.criteria;

import io.pilotgate.kernel.Percent;
import java.time.LocalDate;
import java.util.List;

/** STR5: a vendor sized for the programme, that does not take it for a marginal one. */
final class LongTermFit implements Criterion {

    private static final Percent MARGINAL = Percent.of("0.01");
    private static final Percent DEPENDENT = Percent.of("0.5");

    @Override
    public String code() {
        return "STR5";
    }

    @Override
    public String title() {
        return "Long-term commercial fit";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "STR5.share", AnswerKind.PERCENT, "Share of your yearly revenue that this programme would be"),
                Question.of("STR5.largestTeam", AnswerKind.NUMBER, "Largest team that you run for one client"),
                Question.of(
                        "STR5.sizedFor",
                        AnswerKind.LONG_TEXT,
                        "What size of programme are you priced and structured for?",
                        "At least eight words."));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(
                        answers.isSpecific("STR5.sizedFor"),
                        "the size of programme that it is structured for",
                        "Say what size of programme you are priced and structured for.")
                .needs(answers.has("STR5.share"), "the share of revenue that we would be")
                .proves(answers.has("STR5.largestTeam"), "its largest team", "State the largest team for one client.")
                .caps(
                        answers.percent("STR5.share")
                                .filter(share -> share.compareTo(MARGINAL) < 0)
                                .isPresent(),
                        Rating.CLAIMED,
                        "Under 1 % of its revenue we would be a marginal customer.",
                        "Show how a customer of our size is looked after: named people, priority, terms.")
                .remarks(
                        answers.percent("STR5.share")
                                .filter(share -> share.compareTo(DEPENDENT) > 0)
                                .isPresent(),
                        "Over half of its revenue, the vendor would depend on us.")
                .judgement();
    }
}
