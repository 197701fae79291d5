package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** STR1: specific work for US AI teams in the domain. Logos do not count. */
final class DomainExpertise implements Criterion {

    private static final int FEWEST = 2;

    @Override
    public String code() {
        return "STR1";
    }

    @Override
    public String title() {
        return "Domain expertise demonstrated";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "STR1.examples",
                        AnswerKind.LINES,
                        "Examples of US AI work in our domain, one a line: for whom, what was labelled, how much, with what result",
                        "A line under eight words is a logo, not an example."),
                Question.of("STR1.trainedPeople", AnswerKind.NUMBER, "People trained in the domain"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        long specific = answers.lines("STR1.examples").stream()
                .filter(Wording::isSpecific)
                .count();
        return new Examination()
                .needs(answers.has("STR1.examples"), "examples of US AI work in our domain")
                .needs(
                        specific >= FEWEST,
                        "two specific examples, not logos",
                        "Tell at least two examples: for whom, what was labelled, how much, with what result.")
                .proves(
                        answers.number("STR1.trainedPeople")
                                .filter(people -> people.signum() > 0)
                                .isPresent(),
                        "people trained in the domain",
                        "State how many people are trained in the domain.")
                .judgement();
    }
}
