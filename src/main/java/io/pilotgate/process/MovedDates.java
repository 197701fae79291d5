package io.pilotgate.process;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Gives an instance other dates: what it waits for, and what its people's tasks are due by. */
@Component
class MovedDates {

    private final RuntimeService engine;
    private final ManagementService jobs;
    private final MovedTasks tasks;

    MovedDates(RuntimeService engine, ManagementService jobs, MovedTasks tasks) {
        this.engine = engine;
        this.jobs = jobs;
        this.tasks = tasks;
    }

    void timers(String instance, Map<String, Object> dates) {
        engine.setVariables(instance, dates);
        jobs.createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list()
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    }

    /** Only of an instance that no pause holds up. */
    void tasks(String instance) {
        tasks.setDates(instance);
    }
}
