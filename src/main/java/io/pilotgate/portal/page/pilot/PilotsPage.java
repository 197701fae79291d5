package io.pilotgate.portal.page.pilot;

import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.EvaluationTaskDesk;
import io.pilotgate.portal.PilotDesk;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.portal.page.PilotRow;
import io.pilotgate.portal.page.evaluation.EvaluationTaskRows;
import io.pilotgate.portal.page.task.TaskRow;
import io.pilotgate.process.OpenTask;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All pilots that a person may see, and what waits for that person. */
@Controller
class PilotsPage {

    private final PilotDesk pilots;
    private final TaskDesk tasks;
    private final EvaluationTaskDesk evaluationTasks;
    private final EvaluationDesk evaluations;
    private final Vendors vendors;
    private final Doorkeeper door;
    private final Clock clock;

    PilotsPage(
            PilotDesk pilots,
            TaskDesk tasks,
            EvaluationTaskDesk evaluationTasks,
            EvaluationDesk evaluations,
            Vendors vendors,
            Doorkeeper door,
            Clock clock) {
        this.pilots = pilots;
        this.tasks = tasks;
        this.evaluationTasks = evaluationTasks;
        this.evaluations = evaluations;
        this.vendors = vendors;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/pilots")
    String list(Model page) {
        Instant now = clock.instant();
        List<Pilot> visible = pilots.visible();
        List<OpenTask> mine = tasks.mine();
        page.addAttribute("pilots", rows(visible, mine, now));
        page.addAttribute(
                "tasks",
                Stream.concat(tasks(visible, mine, now).stream(), ofEvaluations(now))
                        .toList());
        page.addAttribute("staff", door.person().isStaff());
        page.addAttribute("mayLaunch", pilots.mayLaunch());
        return "pages/pilots";
    }

    private List<PilotRow> rows(List<Pilot> visible, List<OpenTask> mine, Instant now) {
        Map<PilotId, Long> open = mine.stream().collect(Collectors.groupingBy(OpenTask::pilot, Collectors.counting()));
        return visible.stream()
                .map(pilot ->
                        PilotRow.of(pilot, vendors.find(pilot.vendor()).name(), open.getOrDefault(pilot.id(), 0L), now))
                .toList();
    }

    private static List<TaskRow> tasks(List<Pilot> visible, List<OpenTask> mine, Instant now) {
        Map<PilotId, Pilot> byId = visible.stream().collect(Collectors.toMap(Pilot::id, Function.identity()));
        return mine.stream()
                .filter(task -> byId.containsKey(task.pilot()))
                .map(task -> row(task, byId, now))
                .toList();
    }

    private Stream<TaskRow> ofEvaluations(Instant now) {
        return evaluationTasks.mine().stream()
                .map(task -> EvaluationTaskRows.of(
                        task,
                        vendors.find(evaluations.find(task.evaluation().value()).vendor())
                                .name(),
                        now));
    }

    private static TaskRow row(OpenTask task, Map<PilotId, Pilot> byId, Instant now) {
        Pilot pilot = Objects.requireNonNull(byId.get(task.pilot()));
        return TaskRow.of(task, pilot.name(), pilot.schedule().zone(), now);
    }
}
