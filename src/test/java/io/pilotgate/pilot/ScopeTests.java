package io.pilotgate.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelKind;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ScopeTests {

    private static final ScopingCall CALL =
            new ScopingCall("Two annotators an item, the label trains a model.", "20,000 items", "No personal data.");
    private static final Set<Framework> ISO = Set.of(Framework.ISO_27001);

    @Test
    void is_taken_when_everything_is_said() {
        Scope scope = Scope.checked(CALL, Set.of(DataModality.TEXT), TaskType.TEXT_CLASS, Industry.GENERAL, false, ISO);

        assertThat(scope)
                .isEqualTo(new Scope(
                        CALL,
                        Set.of(DataModality.TEXT),
                        TaskType.TEXT_CLASS,
                        LabelKind.CLASSIFICATION,
                        Industry.GENERAL,
                        false,
                        ISO));
        assertThat(scope.isHealthcare()).isFalse();
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThatThrownBy(() -> Scope.checked(
                        new ScopingCall(" ", "", "x".repeat(2001)), Set.of(), null, null, false, Set.of()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactlyInAnyOrder(
                                        "workflow", "volume", "securityPosture", "modalities", "industry", "taskType"));
    }

    @Test
    void a_missing_framework_is_named() {
        assertThatThrownBy(() -> Scope.checked(
                        CALL, Set.of(DataModality.TEXT), TaskType.TEXT_CLASS, Industry.HEALTHCARE, false, ISO))
                .isInstanceOf(Refusal.class)
                .hasMessage("A healthcare pilot runs under HIPAA. Add it."
                        + " A healthcare pilot runs under Business associate agreement. Add it.");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"BOUNDING_BOX", "INSTANCE_SEGMENTATION", "CUBOID_3D"},
            mode = Mode.EXCLUDE)
    void text_choices_and_ratings_can_be_measured(TaskType type) {
        assertThatCode(() -> Scope.checked(CALL, Set.of(DataModality.TEXT), type, Industry.GENERAL, false, ISO))
                .doesNotThrowAnyException();
    }

    /** Better refused at the launch than found out at the blind grading. */
    @ParameterizedTest
    @EnumSource(
            names = {"BOUNDING_BOX", "INSTANCE_SEGMENTATION", "CUBOID_3D"},
            mode = Mode.INCLUDE)
    void what_cannot_be_measured_yet_is_refused(TaskType type) {
        assertThatThrownBy(() -> Scope.checked(CALL, Set.of(DataModality.TEXT), type, Industry.GENERAL, false, ISO))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(type.title() + " cannot be measured");
    }

    @ParameterizedTest
    @EnumSource(LabelKind.class)
    void every_kind_of_answer_belongs_to_a_task_type(LabelKind kind) {
        TaskType type = Arrays.stream(TaskType.values())
                .filter(each -> each.labelKinds().contains(kind))
                .findFirst()
                .orElseThrow();

        assertThat(Scope.checked(CALL, Set.of(DataModality.TEXT), type, kind, Industry.GENERAL, false, ISO)
                        .labelKind())
                .isEqualTo(kind);
    }

    @Test
    void answers_that_a_task_type_has_not_are_refused_with_those_that_it_has() {
        assertThatThrownBy(() -> Scope.checked(
                        CALL,
                        Set.of(DataModality.TEXT),
                        TaskType.NER,
                        LabelKind.TRANSCRIPT,
                        Industry.GENERAL,
                        false,
                        ISO))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .containsExactly(new Refusal.Reason(
                                        "labelKind",
                                        "Named entity recognition has answers of another kind. Choose one of: Marked"
                                                + " spans of a text (SPAN).")));
    }

    @Test
    void health_data_has_its_own_onboarding() {
        Scope scope = Scope.checked(
                CALL,
                Set.of(DataModality.TEXT),
                TaskType.TEXT_CLASS,
                Industry.HEALTHCARE,
                false,
                Set.of(Framework.HIPAA, Framework.BAA));

        assertThat(scope.isHealthcare()).isTrue();
    }
}
