package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.evaluation.questionnaire.Evidence;
import io.pilotgate.portal.page.Words;

/**
 * A piece of evidence beside a question.
 *
 * @param path where it is read: a file here, a link elsewhere
 * @param hash of a file's bytes; empty for a link, which nobody here has read
 * @param removePath where it is taken away
 */
public record AnswerEvidenceRow(
        String question, String title, String path, String size, String hash, String removePath) {

    static AnswerEvidenceRow of(Evidence lying, String questionnairePath) {
        String own = questionnairePath + "/evidence/" + lying.id();
        return new AnswerEvidenceRow(
                lying.question(),
                lying.title(),
                lying.isFile() ? own : lying.title(),
                lying.isFile() ? Words.size(lying.size()) : "link",
                lying.hash() == null ? "" : lying.hash().hex(),
                own + "/remove");
    }
}
