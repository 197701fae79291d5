package io.pilotgate.isolation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places in paths and bodies where an id can stand. */
final class Places {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(?::((?:[^{}]|\\{[^}]*})*))?}");

    /** A variable that takes one of a few words, and no id. */
    private static final Pattern WORDS = Pattern.compile("[a-z-]+(\\|[a-z-]+)*");

    /** Fields of queries and bodies that name something which belongs to someone. */
    private static final Set<String> FIELDS = Set.of(
            "pilotId",
            "vendorId",
            "vendor",
            "documentId",
            "version",
            "taskId",
            "letterId",
            "tokenId",
            "id",
            "item",
            "batchId",
            "uploadId",
            "sopVersion",
            "disputeId");

    /** A file or a thing behind an address that ends in stars. */
    private static final Map<String, String> BEHIND_STARS = Map.ofEntries(
            Map.entry("/**", "/nothing-at-all"),
            Map.entry("/actuator/health/**", "/actuator/health/liveness"),
            Map.entry("/camunda/api/**", "/camunda/api/nothing-at-all"),
            Map.entry("/camunda/app/**", "/camunda/app/tasklist/default/"),
            Map.entry("/camunda/assets/**", "/camunda/assets/nothing-at-all"),
            Map.entry("/camunda/lib/**", "/camunda/lib/deps.js"),
            Map.entry("/camunda/api/admin/*", "/camunda/api/admin/auth/user/default"),
            Map.entry("/camunda/api/cockpit/*", "/camunda/api/cockpit/plugin/base/default/process-definition/count"),
            Map.entry("/camunda/api/engine/*", "/camunda/api/engine/engine"),
            Map.entry("/camunda/api/tasklist/*", "/camunda/api/tasklist/nothing-at-all"),
            Map.entry("/camunda/api/welcome/*", "/camunda/api/welcome/nothing-at-all"),
            Map.entry("/swagger-ui/**", "/swagger-ui/index.html"),
            Map.entry("/swagger-ui/*swagger-initializer.js", "/swagger-ui/swagger-initializer.js"),
            Map.entry("/webjars/**", "/webjars/picocss__pico/css/pico.min.css"));

    private Places() {}

    static boolean isId(String field) {
        return FIELDS.contains(field);
    }

    /** Variables of a path that take an id. */
    static List<String> in(String path) {
        return VARIABLE.matcher(path)
                .results()
                .filter(variable -> !takesWords(variable.group(2)))
                .map(variable -> variable.group(1))
                .toList();
    }

    /** The same ids, where a path calls one of them by a name that means another thing elsewhere. */
    static Map<String, String> at(String path, Map<String, String> ids) {
        Map<String, String> here = new HashMap<>(ids);
        if (path.contains("/sop-")) {
            here.put("version", ids.getOrDefault("sopVersion", ""));
        }
        if (path.contains("/tokens/")) {
            here.put("id", ids.getOrDefault("tokenId", ""));
        }
        return here;
    }

    /** The path with these ids in its places; where it takes a word, the first that it knows. */
    static String fill(String path, Map<String, String> ids) {
        Matcher variable = VARIABLE.matcher(BEHIND_STARS.getOrDefault(path, path));
        return variable.replaceAll(found -> {
            String words = found.group(2);
            String value = takesWords(words)
                    ? words.split("\\|")[0]
                    : ids.getOrDefault(found.group(1), "no-sample-of-" + found.group(1));
            return Matcher.quoteReplacement(value);
        });
    }

    /** An address of the same part of the service behind which there never was anything. */
    static String nothingBeside(String path) {
        for (String part : List.of("/api/v1", "/desk/api", "/camunda/api", "/camunda", "/actuator")) {
            if (path.startsWith(part + "/") || path.equals(part)) {
                return part + "/nothing-at-all";
            }
        }
        return "/nothing-at-all";
    }

    private static boolean takesWords(@Nullable String expression) {
        return expression != null && WORDS.matcher(expression).matches();
    }
}
