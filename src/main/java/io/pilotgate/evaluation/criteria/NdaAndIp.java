package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** COM5: confidentiality, whose the labels are, and whether the vendor may tell of them. */
final class NdaAndIp implements Criterion {

    @Override
    public String code() {
        return "COM5";
    }

    @Override
    public String title() {
        return "NDA and IP terms";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("COM5.confidentiality", AnswerKind.YES_NO, "Do you sign standard confidentiality?"),
                Question.of("COM5.workForHire", AnswerKind.YES_NO, "Are all labels work for hire, assigned to us?"),
                Question.choice(
                        "COM5.caseStudies",
                        "May you show our work in case studies?",
                        "Never",
                        "Only with written permission",
                        "Yes, without asking"),
                Question.of("COM5.clause", AnswerKind.TEXT, "Clause in which the IP terms stand"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(answers.yes("COM5.confidentiality"), "standard confidentiality", "Sign confidentiality.")
                .needs(
                        answers.yes("COM5.workForHire"),
                        "labels that are ours as work for hire",
                        "Assign all labels to us as work for hire.")
                .needs(
                        answers.text("COM5.caseStudies")
                                .filter(permission -> !permission.equals("Yes, without asking"))
                                .isPresent(),
                        "case studies never or only with written permission",
                        "Ask for written permission before showing our work.")
                .proves(answers.has("COM5.clause"), "the clause on IP", "Name the clause in which the IP terms stand.")
                .judgement();
    }
}
