package io.pilotgate.process;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;

/** The expressions that a task query may contain: the person, the groups, the time and its arithmetic. */
final class QueryExpressions {

    private static final Pattern ALLOWED = Pattern.compile(
            "[#$]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(\\.(plus|minus|with)[A-Za-z]+\\((\\d+(,\\s*\\d+)*)?\\))*(\\.toDate\\(\\))?)\\s*\\}");

    private QueryExpressions() {}

    static boolean isAllowed(String text) {
        return ALLOWED.matcher(text).matches();
    }

    static void requireAllowed(String text) {
        if (!isAllowed(text)) {
            throw refusal();
        }
    }

    /** The engine's REST answers it as 400 with this sentence. */
    static BadUserRequestException refusal() {
        return new BadUserRequestException("This query contains an expression that is not allowed. Filters may use"
                + " currentUser(), currentUserGroups(), now() and dateTime(); other queries take plain values.");
    }
}
