package io.pilotgate.cli;

import io.pilotgate.grading.tasks.Grader;
import io.pilotgate.grading.tasks.TaskKind;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.Mark;
import io.pilotgate.labels.formats.Place;
import io.pilotgate.labels.formats.ReadReport;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Grades one item that nobody gave, in a thread of its own, while the first rows are on their way: what the figures need is loaded by then,
 * where each part of it would be waited for at the end. It may fail and nothing is lost but time: the command meets the same and says it
 * itself, so no stack trace stands beside figures that are right.
 */
final class WarmUp implements Runnable {

    private final TaskKind task;

    WarmUp(TaskKind task) {
        this.task = task;
    }

    static void of(TaskKind task) {
        aside(new WarmUp(task));
    }

    static Thread aside(Runnable work) {
        Thread thread = new Thread(work, "warm-up");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, failure) -> {});
        thread.start();
        return thread;
    }

    @Override
    public void run() {
        Grader grader = task.grader();
        grader.truth(said(true));
        grader.answer(said(false));
        ReadReport read = new ReadReport(List.of(), 1, Map.of(), List.of());
        FigureJson.of(FigureTree.of(new Graded(task, read, grader.report()).asMap()));
    }

    private Annotation said(boolean isTrue) {
        Answer answer = switch (task.shape()) {
            case LABEL -> new Answer.Label(isTrue ? "1" : "2");
            case LABELS -> new Answer.Labels(new TreeSet<>(List.of("1")));
            case MARKS -> new Answer.Measured("text", List.of(new Mark(0, isTrue ? 3 : 2, "1")));
            case WRITTEN -> new Answer.Written(isTrue ? "some words" : "other words");
        };
        return new Annotation(new Place("line", 1), "item", "somebody", answer);
    }
}
