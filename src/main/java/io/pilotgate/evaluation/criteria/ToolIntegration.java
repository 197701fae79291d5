package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** OPS4: whether the vendor works in the buyer's tool. A tool that only the vendor has is a risk for years. */
final class ToolIntegration implements Criterion {

    @Override
    public String code() {
        return "OPS4";
    }

    @Override
    public String title() {
        return "Tool integration";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("OPS4.ourTool", AnswerKind.YES_NO, "Do you work in our annotation tool?"),
                Question.of("OPS4.insists", AnswerKind.YES_NO, "Do you insist on your own tool?"),
                Question.of(
                        "OPS4.lockIn",
                        AnswerKind.LONG_TEXT,
                        "How do labels leave your tool? Formats, cost, time",
                        "At least eight words; where you use only our tool, say so."));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(answers.yes("OPS4.ourTool"), "work in our tool", "Work in our tool.")
                .needs(
                        answers.no("OPS4.insists"),
                        "a vendor that does not insist on its own tool",
                        "Do not insist on a tool of your own.")
                .needs(
                        answers.isSpecific("OPS4.lockIn"),
                        "how far the tool locks us in",
                        "Say how labels leave the tool: formats, cost, time.")
                .judgement();
    }
}
