package io.pilotgate.evaluation.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in, as it is written down and hashed.
 *
 * @param format so that whoever reads it in years knows what it is
 * @param answers by the key of their question, in its order
 */
record Submission(
        String format,
        String questionnaire,
        String version,
        int round,
        Map<String, String> answers,
        List<Piece> evidence) {

    static final String FORMAT = "pilotgate-questionnaire-submission/1";

    /** A piece of evidence: a file by name and hash, or a link. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Piece(
            String question,
            @Nullable String file,
            @Nullable String sha256,
            @Nullable String link) {}

    static Submission of(Questionnaire about, Map<String, String> answers, List<Evidence> evidence) {
        return new Submission(
                FORMAT,
                about.id().value(),
                about.version().hex(),
                about.round(),
                answers,
                evidence.stream().map(Submission::piece).toList());
    }

    private static Piece piece(Evidence lying) {
        return new Piece(
                lying.question(),
                lying.fileName(),
                lying.hash() == null ? null : lying.hash().hex(),
                lying.link());
    }
}
