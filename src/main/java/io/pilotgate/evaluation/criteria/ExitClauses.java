package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** COM4: what it costs to leave, what is handed over, and what becomes of the data. */
final class ExitClauses implements Criterion {

    @Override
    public String code() {
        return "COM4";
    }

    @Override
    public String title() {
        return "Exit clauses";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "COM4.earlyEndCost",
                        AnswerKind.MONEY,
                        "Cost of an early end",
                        "Write 0 USD where it costs nothing."),
                Question.of("COM4.noticeDays", AnswerKind.NUMBER, "Days of notice"),
                Question.of("COM4.knowledgeTransfer", AnswerKind.LONG_TEXT, "Knowledge transfer that is included"),
                Question.of("COM4.dataHandling", AnswerKind.LONG_TEXT, "What happens to the data at the end?"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(answers.has("COM4.earlyEndCost"), "the cost of an early end")
                .needs(answers.has("COM4.knowledgeTransfer"), "the knowledge transfer that is included")
                .needs(answers.has("COM4.dataHandling"), "what happens to the data at the end")
                .proves(answers.has("COM4.noticeDays"), "the days of notice", "State the days of notice.")
                .judgement();
    }
}
