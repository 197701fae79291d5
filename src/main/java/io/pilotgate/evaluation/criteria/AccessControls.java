package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** SEC3: who gets at data, and who sees that they did, in five points. */
final class AccessControls implements Criterion {

    @Override
    public String code() {
        return "SEC3";
    }

    @Override
    public String title() {
        return "Access controls and audit trails";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("SEC3.rbac", AnswerKind.YES_NO, "Is access to data given by role?"),
                Question.of("SEC3.encryptionTransit", AnswerKind.YES_NO, "Is data encrypted in transit?"),
                Question.of("SEC3.encryptionRest", AnswerKind.YES_NO, "Is data encrypted at rest?"),
                Question.of("SEC3.annotatorNdas", AnswerKind.YES_NO, "Has every annotator and analyst signed an NDA?"),
                Question.of("SEC3.accessLogs", AnswerKind.YES_NO, "Is access logged, and are the logs kept?"),
                Question.of(
                        "SEC3.incidentProtocol",
                        AnswerKind.LONG_TEXT,
                        "Your incident response protocol: who acts, in what time, who tells us",
                        "At least eight words."));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return new Examination()
                .needs(answers.yes("SEC3.rbac"), "access by role", "Give access by role.")
                .needs(
                        answers.yes("SEC3.encryptionTransit") && answers.yes("SEC3.encryptionRest"),
                        "encryption in transit and at rest",
                        "Encrypt data in transit and at rest.")
                .needs(
                        answers.yes("SEC3.annotatorNdas"),
                        "NDAs signed by annotators and analysts",
                        "Have every annotator and analyst sign an NDA.")
                .needs(answers.yes("SEC3.accessLogs"), "logs of access", "Log access, and keep the logs.")
                .needs(
                        answers.isSpecific("SEC3.incidentProtocol"),
                        "a clear incident response protocol",
                        "Say who acts on an incident, in what time, and who tells us.")
                .judgement();
    }
}
