package io.pilotgate.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
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
                .isEqualTo(
                        new Scope(CALL, Set.of(DataModality.TEXT), TaskType.TEXT_CLASS, Industry.GENERAL, false, ISO));
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
            names = {"BINARY_CLASS", "TEXT_CLASS", "SENTIMENT", "LLM_OUTPUT_REVIEW"},
            mode = Mode.INCLUDE)
    void one_class_an_item_can_be_measured(TaskType type) {
        assertThatCode(() -> Scope.checked(CALL, Set.of(DataModality.TEXT), type, Industry.GENERAL, false, ISO))
                .doesNotThrowAnyException();
    }

    /** Better refused at the launch than found out at the blind grading. */
    @ParameterizedTest
    @EnumSource(
            names = {"BINARY_CLASS", "TEXT_CLASS", "SENTIMENT", "LLM_OUTPUT_REVIEW"},
            mode = Mode.EXCLUDE)
    void what_cannot_be_measured_yet_is_refused(TaskType type) {
        assertThatThrownBy(() -> Scope.checked(CALL, Set.of(DataModality.TEXT), type, Industry.GENERAL, false, ISO))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(type.title() + " cannot be measured");
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
