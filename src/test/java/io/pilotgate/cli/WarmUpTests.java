package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.pilotgate.grading.tasks.TaskKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The item that is graded for nothing is one that each task can grade: a stack trace of it would stand beside the figures. */
class WarmUpTests {

    @ParameterizedTest
    @EnumSource
    void each_task_grades_it(TaskKind task) {
        assertThatCode(new WarmUp(task)::run).doesNotThrowAnyException();
    }
}
