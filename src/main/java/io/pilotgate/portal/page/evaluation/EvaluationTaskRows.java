package io.pilotgate.portal.page.evaluation;

import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.task.TaskRow;
import io.pilotgate.process.OpenEvaluationTask;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** Tasks of evaluations in the lists that tasks of pilots stand in; their times are in UTC. */
public final class EvaluationTaskRows {

    private EvaluationTaskRows() {}

    public static TaskRow of(OpenEvaluationTask task, String vendor, Instant now) {
        Instant due = task.due();
        return new TaskRow(
                "/evaluations/" + task.evaluation() + "/tasks/" + task.id(),
                task.name(),
                vendor,
                due == null ? "" : Words.time(due, ZoneOffset.UTC),
                TaskRow.urgency(due, now),
                task.roles().stream()
                        .sorted()
                        .map(role -> role.equals("qa") ? "QA" : role)
                        .collect(Collectors.joining(", ")),
                Named.of(task.assignee()));
    }
}
