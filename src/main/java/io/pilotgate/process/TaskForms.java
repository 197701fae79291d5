package io.pilotgate.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.process.TaskField.Kind;
import io.pilotgate.process.TaskField.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Reads a task's Camunda Form, so that our pages show the very form that Tasklist shows. */
@Component
class TaskForms {

    private static final String QUOTES_FOUND = "{{" + ProcessVariables.MATCH_FOUND + "}}";

    private final FormService forms;
    private final TaskService tasks;
    private final ObjectMapper json;

    TaskForms(FormService forms, TaskService tasks, ObjectMapper json) {
        this.forms = forms;
        this.tasks = tasks;
        this.json = json;
    }

    List<TaskField> of(String taskId) {
        try (InputStream form = forms.getDeployedTaskForm(taskId)) {
            List<TaskField> fields = new ArrayList<>();
            for (JsonNode component : json.readTree(form).path("components")) {
                field(component).ifPresent(fields::add);
            }
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence on invoices that the text of the form quotes; empty where it quotes none. */
    Optional<String> found(String taskId) {
        try (InputStream form = forms.getDeployedTaskForm(taskId)) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8).contains(QUOTES_FOUND)
                    ? Optional.ofNullable((String) tasks.getVariable(taskId, ProcessVariables.MATCH_FOUND))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TaskField> field(JsonNode component) {
        return kind(component)
                .map(kind -> new TaskField(
                        component.path("key").asText(),
                        label(component),
                        component.path("description").asText(""),
                        kind,
                        component.path("validate").path("required").asBoolean(false),
                        options(component)));
    }

    private static String label(JsonNode component) {
        String label = component.path("label").asText("");
        return label.isEmpty()
                ? component.path("dateLabel").asText(component.path("key").asText())
                : label;
    }

    private static Optional<Kind> kind(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "textfield" -> Optional.of(Kind.LINE);
            case "textarea" -> Optional.of(Kind.TEXT);
            case "number" -> Optional.of(Kind.NUMBER);
            case "datetime" -> Optional.of(Kind.DATE);
            case "checkbox" -> Optional.of(Kind.TICK);
            case "select", "radio" -> Optional.of(Kind.CHOICE);
            default -> Optional.empty();
        };
    }

    private static List<Option> options(JsonNode component) {
        List<Option> options = new ArrayList<>();
        component
                .path("values")
                .forEach(value -> options.add(new Option(
                        value.path("value").asText(), value.path("label").asText())));
        return options;
    }
}
