package io.pilotgate.portal.api;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.questionnaire.Evidence;
import io.pilotgate.evaluation.questionnaire.FrozenQuestions;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.QuestionnaireEvent;
import io.pilotgate.evaluation.questionnaire.QuestionnaireId;
import io.pilotgate.evaluation.questionnaire.QuestionnaireState;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.AnswerDesk;
import io.pilotgate.portal.QuestionnaireDesk;
import io.pilotgate.portal.entry.DueEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
        name = "Questionnaires",
        description = "What a vendor is asked; frozen when it is sent, locked when it is handed in")
class QuestionnairesApi {

    /** @param answers empty for staff until it is handed in, as is {@code evidence} */
    record QuestionnaireJson(
            QuestionnaireId id,
            EvaluationId evaluation,
            VendorId vendor,
            Sha256 version,
            Instant due,
            int round,
            QuestionnaireState state,
            boolean refusesPilot,
            FrozenQuestions questions,
            Map<String, String> answers,
            List<Evidence> evidence,
            List<QuestionnaireEvent> history) {}

    private final QuestionnaireDesk desk;
    private final AnswerDesk answers;

    QuestionnairesApi(QuestionnaireDesk desk, AnswerDesk answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @PostMapping("/api/v1/vendors/{vendorId}/evaluations/{evaluationId}/questionnaire")
    @Operation(summary = "Send the questionnaire of an evaluation", description = "For leads and administrators.")
    ResponseEntity<QuestionnaireJson> send(
            @PathVariable String vendorId, @PathVariable String evaluationId, @RequestBody DueEntry entry) {
        Questionnaire sent = desk.send(vendorId, evaluationId, entry);
        return ResponseEntity.created(URI.create("/api/v1/questionnaires/" + sent.id()))
                .body(json(sent));
    }

    @GetMapping("/api/v1/vendors/{vendorId}/questionnaires")
    @Operation(summary = "The questionnaires of a vendor, newest first", description = "For staff.")
    List<QuestionnaireJson> of(@PathVariable String vendorId) {
        return desk.of(vendorId).stream().map(this::json).toList();
    }

    @GetMapping("/api/v1/questionnaires")
    @Operation(summary = "Your own organisation's questionnaires, newest first")
    List<QuestionnaireJson> own() {
        return desk.own().stream().map(this::json).toList();
    }

    @GetMapping("/api/v1/questionnaires/{questionnaireId}")
    @Operation(summary = "One questionnaire")
    QuestionnaireJson one(@PathVariable String questionnaireId) {
        return json(desk.find(questionnaireId));
    }

    @PostMapping("/api/v1/questionnaires/{questionnaireId}/reopening")
    @Operation(summary = "Open it again", description = "For leads and administrators, with a reason.")
    QuestionnaireJson reopen(@PathVariable String questionnaireId, @RequestBody DueEntry entry) {
        return json(desk.reopen(questionnaireId, entry));
    }

    @PostMapping("/api/v1/questionnaires/{questionnaireId}/postponement")
    @Operation(summary = "Move its date", description = "For leads and administrators, with a reason.")
    QuestionnaireJson postpone(@PathVariable String questionnaireId, @RequestBody DueEntry entry) {
        return json(desk.postpone(questionnaireId, entry));
    }

    private QuestionnaireJson json(Questionnaire questionnaire) {
        return new QuestionnaireJson(
                questionnaire.id(),
                questionnaire.evaluation(),
                questionnaire.vendor(),
                questionnaire.version(),
                questionnaire.due(),
                questionnaire.round(),
                questionnaire.state(),
                questionnaire.refusesPilot(),
                desk.questions(questionnaire),
                answers.answers(questionnaire),
                answers.evidence(questionnaire),
                desk.history(questionnaire));
    }
}
