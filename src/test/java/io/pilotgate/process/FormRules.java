package io.pilotgate.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a form needs so that Tasklist shows it and stores what was typed, and that nobody needs the manual. */
final class FormRules {

    /** Form-js inside the web applications of 7.24 reads up to this version. */
    private static final int NEWEST_SCHEMA = 16;

    private static final Set<String> FREE_TEXT = Set.of("textarea", "textfield");
    private static final Set<String> CHOICES = Set.of("radio", "select");
    private static final Set<String> OTHER = Set.of("checkbox", "number", "datetime");

    private final String id;
    private final List<String> findings = new ArrayList<>();

    private FormRules(String id) {
        this.id = id;
    }

    static List<String> findings(String id, String json) {
        var rules = new FormRules(id);
        try {
            rules.form(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            rules.findings.add(id + ": is no JSON: " + e.getOriginalMessage());
        }
        return rules.findings;
    }

    private void form(JsonNode form) {
        check(form.path("id").asText().equals(id), "the id is not the name of the file");
        check(form.path("type").asText().equals("default"), "the type is not default");
        check(form.path("schemaVersion").asInt(99) <= NEWEST_SCHEMA, "Tasklist cannot read this schema version");
        check(form.path("executionPlatform").asText().equals("Camunda Platform"), "is not made for Camunda 7");
        List<JsonNode> components = new ArrayList<>();
        form.path("components").forEach(components::add);
        check(components.size() > 1, "asks for nothing");
        opening(components.isEmpty() ? form : components.get(0));
        fields(components.subList(Math.min(1, components.size()), components.size()));
    }

    private void opening(JsonNode text) {
        boolean opens = text.path("type").asText().equals("text");
        String words = text.path("text").asText();
        check(
                opens
                        && (words.contains("\"/pilots/{{pilotId}}\"")
                                || words.contains("\"/evaluations/{{evaluationId}}\"")),
                "has no link to the pilot");
        check(opens && text.path("text").asText().contains("**Checked"), "does not say what is checked");
    }

    private void fields(List<JsonNode> fields) {
        Set<String> keys = new HashSet<>();
        boolean number = false;
        for (JsonNode field : fields) {
            field(field);
            check(keys.add(key(field)), "has two fields " + key(field));
            // Seen in Tasklist: letters typed after a number field are lost.
            check(!number || !FREE_TEXT.contains(type(field)), key(field) + ": free text stands before numbers");
            number |= type(field).equals("number");
        }
        approval(fields);
    }

    private void field(JsonNode field) {
        boolean date = type(field).equals("datetime");
        check(known(field), key(field) + ": " + type(field) + " is not a kind of field that people can fill in");
        check(key(field).matches("[a-z][A-Za-z0-9]*"), "the key '" + key(field) + "' is not camelCase");
        check(field.path(date ? "dateLabel" : "label").asText().length() > 2, key(field) + ": no label");
        check(field.path("description").asText().length() > 10, key(field) + ": no description");
        check(!date || field.path("subtype").asText().equals("date"), key(field) + ": asks for a time of day");
        check(!CHOICES.contains(type(field)) || field.path("values").size() > 1, key(field) + ": nothing to choose");
    }

    private static boolean known(JsonNode field) {
        return FREE_TEXT.contains(type(field)) || CHOICES.contains(type(field)) || OTHER.contains(type(field));
    }

    /** A decision can be approved or rejected, and both with a reason that is written before anything is counted. */
    private void approval(List<JsonNode> fields) {
        fields.stream().filter(field -> key(field).equals("decision")).forEach(decision -> {
            check(
                    decision.path("values").findValuesAsText("value").equals(List.of("approve", "reject")),
                    "a decision is approve or reject");
            check(
                    fields.stream()
                            .anyMatch(field ->
                                    key(field).equals("reason") && type(field).equals("textarea")),
                    "a decision has no reason");
        });
    }

    private static String key(JsonNode field) {
        return field.path("key").asText();
    }

    private static String type(JsonNode field) {
        return field.path("type").asText();
    }

    private void check(boolean holds, String finding) {
        if (!holds) {
            findings.add(id + ": " + finding);
        }
    }
}
