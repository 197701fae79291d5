package io.pilotgate.demo;

import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.questionnaire.Drafts;
import io.pilotgate.evaluation.questionnaire.EvidenceFolder;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.QuestionnaireId;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.evaluation.questionnaire.Submissions;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.rehearsal.Cast;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The simulated vendors at their questionnaires, and the buyer who asks their references, or asks once more. */
@Component
@Profile("demo")
class PlayedQuestionnaires {

    /** Questions beside which the sound vendor lays its papers. */
    private static final List<String> PAPERS = List.of(
            "SEC1.certificateNumber",
            "SEC3.incidentProtocol",
            "SEC4.procedure",
            "QUA1.howMeasured",
            "QUA2.selfCheckDocument",
            "QUA3.value",
            "QUA5.example",
            "OPS1.inWriting",
            "COM2.clauses");

    private final Cast cast;
    private final Questionnaires questionnaires;
    private final Drafts drafts;
    private final EvidenceFolder folder;
    private final Submissions submissions;
    private final EvaluationAnswers answers;
    private final Clock clock;

    PlayedQuestionnaires(
            Cast cast,
            Questionnaires questionnaires,
            Drafts drafts,
            EvidenceFolder folder,
            Submissions submissions,
            EvaluationAnswers answers,
            Clock clock) {
        this.cast = cast;
        this.questionnaires = questionnaires;
        this.drafts = drafts;
        this.folder = folder;
        this.submissions = submissions;
        this.answers = answers;
        this.clock = clock;
    }

    /** Hands the answers in, where the questionnaire is open in this round. */
    void answer(EvaluationId id, DemoVendor vendor, int round, LocalDate firstDay) {
        questionnaires
                .of(id)
                .filter(asked -> asked.isOpen() && asked.round() == round)
                .map(Questionnaire::id)
                .ifPresent(asked -> {
                    drafts.save(asked, DemoAnswers.of(vendor, round, firstDay), vendor.person());
                    if (vendor == DemoVendor.SOUND) {
                        PAPERS.forEach(question -> layPaper(asked, question, vendor.person()));
                    }
                    submissions.submit(asked, true, vendor.person());
                });
    }

    void askAgain(EvaluationId id, String reason) {
        questionnaires.of(id).filter(asked -> !asked.isOpen()).ifPresent(asked -> {
            LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(7);
            questionnaires.reopen(asked.id(), reason, due, ZoneOffset.UTC, cast.lead());
        });
    }

    /** What only the buyer can find out. */
    void askReferences(EvaluationId id, boolean fits) {
        answers.enter(
                id,
                Map.of(
                        "STR2.check1", "Verified",
                        "STR2.check2", "Verified",
                        "STR4.fits", fits ? "yes" : "no",
                        "STR4.impression", "Simulated: two calls, and the references by telephone."),
                cast.lead());
    }

    private void layPaper(QuestionnaireId asked, String question, PersonId by) {
        String text = "Simulated paper beside " + question + "; no real evidence.\n";
        folder.addFile(
                asked,
                question,
                "simulated-" + question.replace('.', '-') + ".txt",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                by);
    }
}
