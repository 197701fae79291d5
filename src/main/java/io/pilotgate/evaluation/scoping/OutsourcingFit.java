package io.pilotgate.evaluation.scoping;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.List;
import java.util.stream.Stream;

/** Whether to outsource at all: three of five statements are true, and whatever speaks against it was overridden in writing. */
public final class OutsourcingFit implements Part {

    private static final int FEWEST = 3;
    private static final String OVERRIDE = "FIT.override";

    private static final List<Question> STATEMENTS = List.of(
            Question.of(
                    "FIT.volume",
                    AnswerKind.YES_NO,
                    "The volume exceeds what our team can produce in the project's time"),
            Question.of(
                    "FIT.repetitive", AnswerKind.YES_NO, "The work is repetitive enough for a documented procedure"),
            Question.of(
                    "FIT.shareable",
                    AnswerKind.YES_NO,
                    "The data can be shared under a defensible contractual and security framework"),
            Question.of(
                    "FIT.cost", AnswerKind.YES_NO, "In-house annotation costs materially more at the same quality bar"),
            Question.of(
                    "FIT.time",
                    AnswerKind.YES_NO,
                    "Our team's time is better spent on data strategy, model design and evaluation"));

    private static final List<Question> AGAINST = List.of(
            Question.of("FIT.judgment", AnswerKind.YES_NO, "Against: it takes deep proprietary judgment"),
            Question.of(
                    "FIT.cannotLeave", AnswerKind.YES_NO, "Against: the data cannot leave a controlled environment"),
            Question.of("FIT.moat", AnswerKind.YES_NO, "Against: annotation is our core competitive moat"),
            Question.of("FIT.lowVolume", AnswerKind.YES_NO, "Against: the volume is too low for managing a vendor"));

    @Override
    public String key() {
        return "fit";
    }

    @Override
    public String title() {
        return "Outsourcing fit";
    }

    @Override
    public String why() {
        return "Outsourcing makes sense where at least three of five statements are true and nothing speaks against it.";
    }

    @Override
    public List<Question> questions() {
        return Stream.concat(
                        Stream.concat(STATEMENTS.stream(), AGAINST.stream()),
                        Stream.of(Question.of(
                                OVERRIDE,
                                AnswerKind.LONG_TEXT,
                                "Why it is outsourced all the same",
                                "Needed where one of the four speaks against it.")))
                .toList();
    }

    @Override
    public List<Reason> mistakes(Answers answers) {
        return AGAINST.stream().anyMatch(question -> answers.yes(question.key())) && !answers.has(OVERRIDE)
                ? List.of(new Reason(
                        OVERRIDE, "Something speaks against outsourcing. Say in writing why it is done all the same."))
                : List.of();
    }

    @Override
    public Check check(Answers answers) {
        List<Question> open = Stream.concat(STATEMENTS.stream(), AGAINST.stream())
                .filter(question -> !answers.has(question.key()))
                .toList();
        long holding = STATEMENTS.stream()
                .filter(question -> answers.yes(question.key()))
                .count();
        if (!open.isEmpty()) {
            return Check.noData(key(), title(), open.size() + " of 9 statements are not answered yet. Answer them.");
        }
        if (holding < FEWEST) {
            return Check.notMet(
                    key(), title(), "Only " + holding + " of 5 statements are true, and it takes " + FEWEST + ".");
        }
        return mistakes(answers).isEmpty()
                ? Check.met(key(), title(), holding + " of 5 statements are true." + overridden(answers))
                : Check.notMet(key(), title(), mistakes(answers).get(0).text());
    }

    private static String overridden(Answers answers) {
        return AGAINST.stream().anyMatch(question -> answers.yes(question.key()))
                ? " What speaks against it is overridden: "
                        + answers.text(OVERRIDE).orElse("")
                : "";
    }
}
