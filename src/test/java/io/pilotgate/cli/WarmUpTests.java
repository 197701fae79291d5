package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.pilotgate.grading.tasks.TaskKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The item that is graded for nothing is one that each task can grade: a stack trace of it would stand beside the figures. */
class WarmUpTests {

    @ParameterizedTest
    @EnumSource
    void each_task_grades_it(TaskKind task) {
        assertThatCode(new WarmUp(task)::run).doesNotThrowAnyException();
    }

    /** The command meets the same, and tells it with its place and its exit code. */
    @Test
    void one_that_fails_says_nothing() throws InterruptedException {
        List<Throwable> told = new ArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> told.add(failure));
        try {
            Thread failing = WarmUp.aside(() -> {
                throw new NoClassDefFoundError("a jar that is cut off");
            });
            failing.join();

            assertThat(failing.isDaemon()).isTrue();
            assertThat(told).isEmpty();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }
}
