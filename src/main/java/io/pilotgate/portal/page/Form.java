package io.pilotgate.portal.page;

import io.pilotgate.kernel.Refusal.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands on a page: what was entered, and what is wrong with it.
 *
 * @param id tells it apart from other forms of the page
 * @param fields the names of its fields in the order of the page
 * @param values by field; several where several were chosen
 * @param reasons against it, empty before it was sent
 */
public record Form(String id, List<String> fields, Map<String, List<String>> values, List<Reason> reasons) {

    /**
     * What the summary on top of the page says.
     *
     * @param anchor the field that it leads to, null where there is none for it
     */
    public record Mistake(@Nullable String anchor, String text) {}

    /** Before anything was entered. */
    public static Form empty(String id) {
        return new Form(id, List.of(), Map.of(), List.of());
    }

    /** With values to begin with. */
    public static Form proposing(String id, Map<String, List<String>> values) {
        return new Form(id, List.of(), values, List.of());
    }

    public boolean isRefused() {
        return !reasons.isEmpty();
    }

    public String value(String field) {
        List<String> entered = values.getOrDefault(field, List.of());
        return entered.isEmpty() ? "" : entered.get(0);
    }

    public boolean has(String field, String option) {
        return values.getOrDefault(field, List.of()).contains(option);
    }

    /** Whether something stands in one of these fields, or is wrong with it. */
    public boolean anyOf(String... names) {
        return Arrays.stream(names)
                .anyMatch(name -> !value(name).isEmpty() || !errors(name).isEmpty());
    }

    public String fieldId(String field) {
        return id + "-" + field;
    }

    /** What is wrong with this field. */
    public List<String> errors(String field) {
        return reasons.stream()
                .filter(reason -> field.equals(fieldOf(reason.place())))
                .map(Reason::text)
                .toList();
    }

    /** True or nothing, as {@code aria-invalid} wants it. */
    public @Nullable String invalid(String field) {
        return errors(field).isEmpty() ? null : "true";
    }

    /** The ids of hint and errors, as {@code aria-describedby} wants them; nothing where there are none. */
    public @Nullable String describedBy(String field, String hint) {
        String hintId = hint.isEmpty() ? "" : fieldId(field) + "-hint";
        String errorId = errors(field).isEmpty() ? "" : fieldId(field) + "-error";
        String ids = (errorId + " " + hintId).strip();
        return ids.isEmpty() ? null : ids;
    }

    public List<Mistake> mistakes() {
        return reasons.stream()
                .map(reason -> {
                    String field = fieldOf(reason.place());
                    return new Mistake(field == null ? null : fieldId(field), sentence(reason, field));
                })
                .toList();
    }

    /** A place that is no field, such as a line of a file, is named; a field is led to. */
    private static String sentence(Reason reason, @Nullable String field) {
        boolean isPlaceInFile = field == null && reason.place().matches(".*[0-9].*");
        return isPlaceInFile ? reason.place() + ": " + reason.text() : reason.text();
    }

    /** A reason against a group of fields stands at the first of them. */
    private @Nullable String fieldOf(String place) {
        return fields.stream()
                .filter(field -> field.equals(place) || field.startsWith(place + "."))
                .findFirst()
                .orElse(null);
    }
}
