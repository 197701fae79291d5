package io.pilotgate.evaluation.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;

/** How questions and submissions are written down: always the same text for the same content, so that its hash means it. */
final class QuestionnaireJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private QuestionnaireJson() {}

    static String write(Object content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws Refusal where it is not the text that was frozen */
    static FrozenQuestions questions(String text, Sha256 version) {
        if (!Sha256.of(text).equals(version)) {
            throw Refusal.conflict(
                    "questionnaire",
                    "The questions of this questionnaire were altered after it was sent. Restore them from a backup.");
        }
        try {
            return MAPPER.readValue(text, FrozenQuestions.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Frozen questions that cannot be read", unreadable);
        }
    }
}
