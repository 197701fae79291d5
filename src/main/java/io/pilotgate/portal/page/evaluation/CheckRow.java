package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.scoping.Check;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A check of an evaluation.
 *
 * @param path where it is settled
 */
public record CheckRow(String title, String state, String style, String reason, String path) {

    static CheckRow of(Check check, Set<String> parts, String evaluation, String vendor) {
        return new CheckRow(
                check.title(),
                check.state().word(),
                check.isMet() ? "met" : check.state() == Check.State.NO_DATA ? "soon" : "held",
                check.reason(),
                path(check.key(), parts, evaluation, vendor));
    }

    private static String path(String key, Set<String> parts, String evaluation, String vendor) {
        if (parts.contains(key)) {
            return evaluation + "/scope/" + key;
        }
        return switch (key) {
            case "redFlags" -> vendor + "#flags";
            case "frameworks" -> evaluation + "/criteria/SEC2";
            default -> evaluation + "/rating";
        };
    }

    static String missing(List<Check> checks) {
        return checks.stream().filter(check -> !check.isMet()).map(Check::title).collect(Collectors.joining(", "));
    }
}
