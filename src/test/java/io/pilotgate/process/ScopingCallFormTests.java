package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.TaskType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The form is a file of its own: what it offers is what the page of the evaluation offers, whoever adds to one of them. */
class ScopingCallFormTests {

    private static final List<JsonNode> FIELDS = fields();

    @Test
    void asks_for_each_field_that_is_read() {
        assertThat(FIELDS)
                .extracting(field -> field.path("key").asText())
                .containsExactlyInAnyOrderElementsOf(ScopingCallForm.FIELDS);
    }

    @Test
    void has_a_box_for_each_kind_of_data() {
        assertThat(DataModality.values())
                .allSatisfy(modality -> assertThat(FIELDS)
                        .filteredOn(field -> field.path("key").asText().equals(ScopingCallForm.box(modality)))
                        .singleElement()
                        .satisfies(field ->
                                assertThat(field.path("label").asText()).isEqualTo(modality.title())));
    }

    @Test
    void offers_each_type_of_task() {
        assertThat(FIELDS)
                .filteredOn(field -> field.path("key").asText().equals("taskType"))
                .singleElement()
                .satisfies(field -> assertThat(field.path("values").findValuesAsText("value"))
                        .containsExactlyElementsOf(Arrays.stream(TaskType.values())
                                .map(TaskType::title)
                                .toList()));
    }

    private static List<JsonNode> fields() {
        try {
            JsonNode form = new ObjectMapper()
                    .readTree(ModelFiles.text(ModelFiles.ROOT.resolve("vendor-evaluation/holdScopingCall.form")));
            return StreamSupport.stream(form.path("components").spliterator(), false)
                    .filter(field -> field.has("key"))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
