package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** SEC5: where the work is done, where the data lies, under whose law, and who else touches it. */
final class Geography implements Criterion {

    @Override
    public String code() {
        return "SEC5";
    }

    @Override
    public String title() {
        return "Geographic and jurisdictional clarity";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        "SEC5.workLocations",
                        AnswerKind.LINES,
                        "Where is the work done? One place and country a line, such as Manila, PH"),
                Question.of(
                        "SEC5.storageLocations",
                        AnswerKind.LINES,
                        "Where is our data stored? One place and country a line"),
                Question.of("SEC5.jurisdiction", AnswerKind.TEXT, "Which law governs the contract?"),
                Question.of("SEC5.subcontracting", AnswerKind.YES_NO, "Do you subcontract any of the work?"),
                Question.of(
                        "SEC5.subcontractors",
                        AnswerKind.LINES,
                        "Each subcontractor with its place and country",
                        "Leave it empty where there is none."));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(answers.has("SEC5.workLocations"), "where the work is done")
                .needs(answers.has("SEC5.storageLocations"), "where the data is stored")
                .needs(answers.has("SEC5.jurisdiction"), "the law that governs the contract")
                .needs(answers.has("SEC5.subcontracting"), "whether work is subcontracted")
                .needsWhere(
                        answers.yes("SEC5.subcontracting"),
                        answers.has("SEC5.subcontractors"),
                        "the list of subcontractors",
                        "List every subcontractor with its place.")
                .judgement();
    }
}
