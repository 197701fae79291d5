package io.pilotgate.portal.api;

import io.pilotgate.evaluation.questionnaire.Evidence;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.QuestionnaireState;
import io.pilotgate.evaluation.questionnaire.Templates.Taken;
import io.pilotgate.portal.AnswerDesk;
import io.pilotgate.portal.Download;
import io.pilotgate.portal.QuestionnaireDesk;
import io.pilotgate.portal.entry.DeclinedEntry;
import io.pilotgate.portal.entry.LinkEntry;
import io.pilotgate.portal.entry.SubmissionEntry;
import io.pilotgate.portal.idempotency.OnceByItself;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/questionnaires/{questionnaireId}")
@Tag(name = "Questionnaires")
class AnswersApi {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** @param changed how many answers differ from before */
    record SavedJson(int changed) {}

    /** How the questionnaire ended. */
    record EndedJson(String questionnaire, int round, QuestionnaireState state) {

        static EndedJson of(Questionnaire ended) {
            return new EndedJson(ended.id().value(), ended.round(), ended.state());
        }
    }

    private final QuestionnaireDesk desk;
    private final AnswerDesk answers;

    AnswersApi(QuestionnaireDesk desk, AnswerDesk answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/template.xlsx")
    @Operation(summary = "The questionnaire as a workbook to fill in, with the answers as they stand")
    ResponseEntity<byte[]> workbook(@PathVariable String questionnaireId) {
        return Download.of("questionnaire.xlsx", XLSX, answers.workbook(questionnaireId));
    }

    @GetMapping("/template.json")
    @Operation(summary = "The same as JSON")
    ResponseEntity<byte[]> json(@PathVariable String questionnaireId) {
        return Download.of("questionnaire.json", MediaType.APPLICATION_JSON, answers.json(questionnaireId));
    }

    @PostMapping("/answers")
    @OnceByItself
    @Operation(
            summary = "Save answers as a draft",
            description = "By the key of their question; others stay as they are, an empty one takes the answer back.")
    SavedJson save(@PathVariable String questionnaireId, @RequestBody Map<String, String> written) {
        return new SavedJson(answers.save(questionnaireId, written));
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OnceByItself
    @Operation(
            summary = "Take a filled-in template over into the draft",
            description = "All of it or nothing: what is wrong is said by cell. dryRun only looks.")
    Taken upload(
            @PathVariable String questionnaireId,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        return answers.upload(questionnaireId, file, dryRun);
    }

    @GetMapping("/evidence")
    @Operation(summary = "What lies beside the answers")
    List<Evidence> evidence(@PathVariable String questionnaireId) {
        return answers.evidence(desk.find(questionnaireId));
    }

    @PostMapping("/evidence-links")
    @OnceByItself
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lay a link beside a question")
    List<Evidence> addLink(@PathVariable String questionnaireId, @RequestBody LinkEntry entry) {
        answers.addLink(questionnaireId, entry);
        return evidence(questionnaireId);
    }

    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OnceByItself
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lay a file beside a question", description = "The same file twice lies there once.")
    List<Evidence> addFile(
            @PathVariable String questionnaireId,
            @RequestParam(defaultValue = "") String question,
            @RequestParam MultipartFile file) {
        answers.addFile(questionnaireId, new LinkEntry(question, ""), file);
        return evidence(questionnaireId);
    }

    @GetMapping("/evidence/{evidenceId}")
    @Operation(summary = "Download a file")
    ResponseEntity<InputStreamResource> download(
            @PathVariable String questionnaireId, @PathVariable String evidenceId) {
        Evidence evidence = answers.evidence(questionnaireId, evidenceId);
        // Never as the sender named it: what a browser could run is only ever saved.
        var content = answers.open(questionnaireId, evidence);
        return Download.of(evidence.title(), () -> content);
    }

    @DeleteMapping("/evidence/{evidenceId}")
    @Operation(summary = "Take evidence away")
    List<Evidence> remove(@PathVariable String questionnaireId, @PathVariable String evidenceId) {
        answers.removeEvidence(questionnaireId, evidenceId);
        return evidence(questionnaireId);
    }

    @PostMapping("/submission")
    @Operation(summary = "Hand it in", description = "It is locked then; the receipt with its hash comes by mail.")
    EndedJson submit(@PathVariable String questionnaireId, @RequestBody SubmissionEntry entry) {
        return EndedJson.of(answers.submit(questionnaireId, entry));
    }

    @GetMapping("/submissions/{round}")
    @Operation(summary = "What was handed in in a round, letter for letter")
    ResponseEntity<byte[]> submission(@PathVariable String questionnaireId, @PathVariable String round) {
        byte[] content = answers.submission(questionnaireId, round).getBytes(StandardCharsets.UTF_8);
        return Download.of("submission.json", MediaType.APPLICATION_JSON, content);
    }

    @PostMapping("/declination")
    @Operation(summary = "Decline with a reason")
    EndedJson decline(@PathVariable String questionnaireId, @RequestBody DeclinedEntry entry) {
        return EndedJson.of(answers.decline(questionnaireId, entry));
    }
}
