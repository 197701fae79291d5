package io.pilotgate.portal.page.inbox;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.portal.page.evaluation.EvaluationTaskRows;
import io.pilotgate.portal.page.task.TaskRow;
import io.pilotgate.process.OpenEvaluationTask;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.WaitingTask;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tasks of pilots and of evaluations as one list; what they are about is asked for all of them at once. */
@Component
public class InboxRows {

    private final Pilots pilots;
    private final Evaluations evaluations;
    private final Vendors vendors;
    private final Clock clock;

    InboxRows(Pilots pilots, Evaluations evaluations, Vendors vendors, Clock clock) {
        this.pilots = pilots;
        this.evaluations = evaluations;
        this.vendors = vendors;
        this.clock = clock;
    }

    public List<TaskRow> of(List<WaitingTask> tasks) {
        Map<PilotId, Pilot> about = pilots.find(pilotsOf(tasks));
        Map<EvaluationId, String> weighed = vendorsOf(tasks);
        Instant now = clock.instant();
        return tasks.stream()
                .flatMap(task -> row(task, about, weighed, now).stream())
                .toList();
    }

    private static Optional<TaskRow> row(
            WaitingTask task, Map<PilotId, Pilot> about, Map<EvaluationId, String> weighed, Instant now) {
        if (task instanceof OpenTask open) {
            return Optional.ofNullable(about.get(open.pilot()))
                    .map(pilot ->
                            TaskRow.of(open, pilot.name(), pilot.schedule().zone(), now));
        }
        OpenEvaluationTask open = (OpenEvaluationTask) task;
        return Optional.ofNullable(weighed.get(open.evaluation()))
                .map(vendor -> EvaluationTaskRows.of(open, vendor, now));
    }

    private static Set<PilotId> pilotsOf(List<WaitingTask> tasks) {
        return tasks.stream()
                .filter(OpenTask.class::isInstance)
                .map(task -> ((OpenTask) task).pilot())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<EvaluationId, String> vendorsOf(List<WaitingTask> tasks) {
        Map<EvaluationId, Evaluation> found = evaluations.find(tasks.stream()
                .filter(OpenEvaluationTask.class::isInstance)
                .map(task -> ((OpenEvaluationTask) task).evaluation())
                .collect(Collectors.toUnmodifiableSet()));
        Map<VendorId, String> names =
                vendors.names(found.values().stream().map(Evaluation::vendor).collect(Collectors.toUnmodifiableSet()));
        return found.values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Evaluation::id, evaluation -> names.getOrDefault(evaluation.vendor(), "")));
    }
}
