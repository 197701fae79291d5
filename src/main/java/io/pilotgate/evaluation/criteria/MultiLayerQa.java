package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** QUA2: at least three layers of quality assurance, each with the document that describes it. */
final class MultiLayerQa implements Criterion {

    @Override
    public String code() {
        return "QUA2";
    }

    @Override
    public String title() {
        return "Multi-layer QA process";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("QUA2.overview", AnswerKind.LONG_TEXT, "Your QA process in your own words"),
                Question.of("QUA2.selfCheck", AnswerKind.YES_NO, "Do annotators check their own work by a list?"),
                Question.of("QUA2.selfCheckDocument", AnswerKind.TEXT, "Document that describes the self-check"),
                Question.of("QUA2.peerReview", AnswerKind.YES_NO, "Is work reviewed by a peer?"),
                Question.of("QUA2.peerReviewDocument", AnswerKind.TEXT, "Document that describes the peer review"),
                Question.of("QUA2.leadAudit", AnswerKind.YES_NO, "Does a team lead audit work?"),
                Question.of(
                        "QUA2.leadAuditDocument",
                        AnswerKind.TEXT,
                        "Document that describes the audit by the team lead"),
                Question.of(
                        "QUA2.furtherLayers", AnswerKind.LINES, "Further layers, one a line, each as name: document"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        List<String> missing = QaLayers.undocumented(answers);
        return new Examination()
                .needs(
                        QaLayers.documented(answers) >= QaLayers.FEWEST,
                        "three layers that are each documented",
                        "Document at least three layers: self-check, peer review, audit by the team lead.")
                .needs(
                        QaLayers.done(answers) >= QaLayers.FEWEST,
                        "three layers that are done",
                        "Work in at least three layers: self-check, peer review, audit by the team lead.")
                .needs(
                        answers.has("QUA2.overview") || QaLayers.done(answers) > 0,
                        "what is done for quality",
                        "Say what is done for quality.")
                .proves(
                        QaLayers.done(answers) > 0 && missing.isEmpty(),
                        "a document for every layer that is done",
                        "Document every layer" + (missing.isEmpty() ? "." : ": " + String.join(", ", missing) + "."))
                .judgement();
    }

    @Override
    public boolean mayBeLeftOut() {
        return false;
    }
}
