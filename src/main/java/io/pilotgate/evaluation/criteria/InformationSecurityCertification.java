package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/**
 * SEC1: ISO 27001 that covers the work and is valid; a SOC 2 Type II report too where data flows into audited systems. Both
 * are claims until people put the paper on record, see {@link OnRecord}.
 */
final class InformationSecurityCertification implements Criterion {

    @Override
    public String code() {
        return "SEC1";
    }

    @Override
    public String title() {
        return "Information security certification";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("SEC1.certificateNumber", AnswerKind.TEXT, "Number of your ISO/IEC 27001 certificate"),
                Question.of("SEC1.accreditedBody", AnswerKind.TEXT, "Accredited body that issued it"),
                Question.of("SEC1.scope", AnswerKind.LONG_TEXT, "Scope of the certificate, as it is written there"),
                Question.of("SEC1.site", AnswerKind.TEXT, "Site or sites that the certificate names"),
                Question.of(
                        "SEC1.coversWork", AnswerKind.YES_NO, "Do scope and site cover the work that you offer us?"),
                Question.of("SEC1.issuedOn", AnswerKind.DATE, "Date of issue"),
                Question.of("SEC1.expiresOn", AnswerKind.DATE, "Date of expiry"),
                Question.of(
                        "SEC1.soc2Auditor",
                        AnswerKind.TEXT,
                        "SOC 2: the auditor",
                        "A SOC 2 report is asked for where our data flows into audited systems; else leave its questions empty."),
                Question.choice("SEC1.soc2Type", "SOC 2: type of the report", "Type I", "Type II"),
                Question.of("SEC1.soc2From", AnswerKind.DATE, "SOC 2: first day of the period"),
                Question.of("SEC1.soc2To", AnswerKind.DATE, "SOC 2: last day of the period"),
                Question.of(
                        "SEC1.soc2Exceptions",
                        AnswerKind.LONG_TEXT,
                        "SOC 2: exceptions in the report, and what you did about each",
                        "Write none where there are none."),
                Question.of("SEC1.soc2BridgeTo", AnswerKind.DATE, "SOC 2: day to which a bridge letter covers you"));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        return Soc2Answers.examine(certificate(answers, on), answers, on).judgement();
    }

    @Override
    public boolean mayBeLeftOut() {
        return false;
    }

    private static Examination certificate(Answers answers, LocalDate on) {
        boolean issued =
                answers.date("SEC1.issuedOn").filter(day -> !day.isAfter(on)).isPresent();
        boolean running =
                answers.date("SEC1.expiresOn").filter(day -> !day.isBefore(on)).isPresent();
        return new Examination()
                .needs(answers.has("SEC1.certificateNumber"), "the number of the ISO 27001 certificate")
                .needs(answers.has("SEC1.accreditedBody"), "the accredited body")
                .needs(answers.has("SEC1.scope") && answers.has("SEC1.site"), "the certificate's scope and site")
                .needs(
                        answers.yes("SEC1.coversWork"),
                        "scope and site that cover the work",
                        "Have the certificate extended to the work and the site that are offered.")
                .needs(
                        issued && running,
                        "a certificate that is valid on " + on,
                        "Put a certificate on record that is valid on " + on + ".")
                .caps(
                        answers.has("SEC1.certificateNumber") && !answers.yes(OnRecord.CERTIFICATE),
                        Rating.CLAIMED,
                        "The certificate is claimed: nobody put it on record with the paper in hand.",
                        "Put the certificate on record on the vendor's page, with the paper in hand.")
                .remarks(
                        answers.has(OnRecord.DIFFERS),
                        answers.text(OnRecord.DIFFERS).orElse(""));
    }
}
