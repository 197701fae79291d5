package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Argilla's records as a table has them: {@code sentiment.responses}, {@code sentiment.responses.users} and
 * {@code sentiment.responses.status} side by side, the first answer of the first user of the first state.
 */
final class ArgillaColumns {

    static final String USERS = ".responses.users";

    private static final String ANSWERS = ".responses";
    private static final String STATES = ".responses.status";

    private ArgillaColumns() {}

    /** The record with the answers of each question in one place, as in its other exports; itself where it has no such columns. */
    static JsonNode together(JsonNode record) {
        List<String> questions = new ArrayList<>();
        record.fieldNames().forEachRemaining(name -> {
            if (name.endsWith(ANSWERS) && record.has(name + USERS.substring(ANSWERS.length()))) {
                questions.add(name.substring(0, name.length() - ANSWERS.length()));
            }
        });
        if (questions.isEmpty() || !(record instanceof ObjectNode row)) {
            return record;
        }
        ObjectNode whole = row.deepCopy();
        ObjectNode responses = whole.putObject("responses");
        questions.forEach(question -> answers(record, question, responses.putArray(question)));
        return whole;
    }

    private static void answers(JsonNode record, String question, ArrayNode responses) {
        JsonNode answers = record.path(question + ANSWERS);
        for (int place = 0; place < answers.size(); place++) {
            ObjectNode response = responses.addObject();
            response.set("value", answers.get(place));
            response.set("user_id", record.path(question + USERS).path(place));
            response.set("status", record.path(question + STATES).path(place));
        }
    }
}
