package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.portal.page.Fact;
import java.util.List;

/**
 * The page of a questionnaire.
 *
 * @param vendors whether a person of the vendor looks at it
 * @param open whether the vendor may write in it
 * @param readable whether this person sees the answers
 * @param unanswered how many questions have no answer; in words
 * @param mayManage whether this person may open it again or move its date
 */
public record QuestionnaireView(
        String path,
        String workload,
        String vendor,
        String vendorPath,
        String standing,
        String style,
        boolean vendors,
        boolean open,
        boolean readable,
        boolean mayManage,
        List<Fact> facts,
        List<CategoryRow> categories,
        String unanswered,
        List<EventRow> events) {

    /** A category and how far it is answered. */
    public record CategoryRow(String path, String title, String answered, String evidence, String style) {}

    /**
     * Something that happened.
     *
     * @param file where what was handed in is saved; empty where nothing was
     * @param hash of it; empty too
     */
    public record EventRow(String what, String when, String by, String reason, String file, String hash) {}
}
