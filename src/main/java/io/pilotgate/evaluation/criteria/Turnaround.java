package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** OPS1: turnaround promised in writing for typical work, peaks and rush requests. */
final class Turnaround implements Criterion {

    @Override
    public String code() {
        return "OPS1";
    }

    @Override
    public String title() {
        return "Turnaround time";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("OPS1.typicalHours", AnswerKind.HOURS, "Turnaround of typical work, in hours"),
                Question.of("OPS1.peakHours", AnswerKind.HOURS, "Turnaround at peak volume, in hours"),
                Question.of("OPS1.rushHours", AnswerKind.HOURS, "Turnaround of a rush request, in hours"),
                Question.of(
                        "OPS1.inWriting",
                        AnswerKind.YES_NO,
                        "Do you commit to these in writing, as SLAs of the contract?"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(isTime(answers, "typicalHours"), "the turnaround of typical work")
                .needs(isTime(answers, "peakHours"), "the turnaround at peak volume")
                .needs(isTime(answers, "rushHours"), "the turnaround of a rush request")
                .needs(
                        answers.yes("OPS1.inWriting"),
                        "a commitment in writing",
                        "Commit to the SLAs in writing; without that a vendor comes last.")
                .judgement();
    }

    private static boolean isTime(Answers answers, String name) {
        return answers.hours("OPS1." + name).filter(hours -> hours.signum() > 0).isPresent();
    }
}
