package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A questionnaire of today's catalogue without the service. */
final class Asked {

    static final FrozenQuestions QUESTIONS = FrozenQuestions.ofCatalogue();

    static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            new QuestionnaireId("questionnaire-1"),
            new EvaluationId("evaluation-1"),
            new VendorId("vendor-1"),
            Sha256.of(QuestionnaireJson.write(QUESTIONS)),
            LocalDate.parse("2026-12-01"),
            ZoneId.of("Asia/Manila"),
            1,
            QuestionnaireState.OPEN,
            false,
            new PersonId("lena"),
            Instant.parse("2026-11-10T12:00:00Z"));

    /** The answer's kind in its key: see each test. */
    static final String DATE = "SEC1.issuedOn";

    static final String LINE = "SEC1.certificateNumber";
    static final String TEXT = "SEC1.scope";
    static final String YES_NO = "SEC1.coversWork";
    static final String CHOICE = "SEC1.soc2Type";

    private Asked() {}

    static byte[] template(Map<String, String> answers, Map<String, List<String>> links) {
        return new TemplateWorkbook(QUESTIONNAIRE, "Labelworks & Söhne", QUESTIONS, answers, links).write();
    }

    static TrialWorkbook open() {
        return new TrialWorkbook(template(Map.of(), Map.of()));
    }

    static ReadAnswers read(byte[] workbook) {
        return new WorkbookReading(QUESTIONNAIRE, QUESTIONS).read(workbook);
    }
}
