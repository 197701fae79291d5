package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.evaluation.questionnaire.Evidence;
import io.pilotgate.portal.AnswerDesk;
import io.pilotgate.portal.Download;
import io.pilotgate.portal.page.Frames;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is saved from a questionnaire: its templates, its evidence, and what was handed in. */
@Controller
@RequestMapping("/questionnaires/{questionnaireId}")
class QuestionnaireFiles {

    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final AnswerDesk answers;

    QuestionnaireFiles(AnswerDesk answers) {
        this.answers = answers;
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String questionnaireId) {
        return Download.of("questionnaire.xlsx", XLSX, answers.workbook(questionnaireId));
    }

    @GetMapping("/template.json")
    ResponseEntity<byte[]> json(@PathVariable String questionnaireId) {
        return Download.of("questionnaire.json", MediaType.APPLICATION_JSON, answers.json(questionnaireId));
    }

    @GetMapping("/submissions/{round}")
    ResponseEntity<byte[]> submission(@PathVariable String questionnaireId, @PathVariable String round) {
        byte[] content = answers.submission(questionnaireId, round).getBytes(StandardCharsets.UTF_8);
        return Download.of("submission.json", MediaType.APPLICATION_JSON, content);
    }

    @GetMapping("/evidence/{evidenceId}")
    ResponseEntity<InputStreamResource> evidence(
            @PathVariable String questionnaireId, @PathVariable String evidenceId) {
        return file(answers, questionnaireId, evidenceId);
    }

    @GetMapping("/evidence/{evidenceId}/remove")
    String backToPage(@PathVariable String questionnaireId) {
        return "redirect:/questionnaires/{questionnaireId}";
    }

    @PostMapping("/evidence/{evidenceId}/remove")
    String remove(@PathVariable String questionnaireId, @PathVariable String evidenceId, RedirectAttributes redirect) {
        Optional<String> question = answers.removeEvidence(questionnaireId, evidenceId);
        question.ifPresent(
                key -> redirect.addFlashAttribute(Frames.NOTICE, "The evidence beside " + key + " is taken away."));
        return "redirect:/questionnaires/{questionnaireId}"
                + question.map(key -> "/answers/" + CategoryOf.question(key) + "#evidence")
                        .orElse("");
    }

    /** Never as the sender named it: what a browser could run is only ever saved. */
    static ResponseEntity<InputStreamResource> file(AnswerDesk answers, String questionnaireId, String evidenceId) {
        Evidence evidence = answers.evidence(questionnaireId, evidenceId);
        var content = answers.open(questionnaireId, evidence);
        return Download.of(evidence.title(), () -> content);
    }
}
