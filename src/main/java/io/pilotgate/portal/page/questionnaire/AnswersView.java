package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.portal.page.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one category of a questionnaire.
 *
 * @param path of this page
 * @param home the questionnaire's page
 * @param next the page of the next category; null on the last one
 * @param open whether this person may write in it
 * @param readable whether this person sees the answers
 */
public record AnswersView(
        String title,
        String number,
        String path,
        String home,
        @Nullable String next,
        String vendor,
        String due,
        boolean open,
        boolean readable,
        List<SectionView> sections,
        List<Option> questions,
        List<AnswerEvidenceRow> evidence) {

    /** What is asked for one criterion. */
    public record SectionView(String id, String title, List<QuestionRow> questions) {}
}
