package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class TaskFiltersTests {

    // A Wednesday: its week goes from Monday 2029-01-08 to Sunday 2029-01-14.
    private static final Instant WEDNESDAY = Instant.parse("2029-01-10T12:00:00Z");

    /** Other tests leave more tasks than one answer may hold. */
    private static final int PAGE = 1000;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Accounts accounts;

    @Autowired
    TaskFilters filters;

    @Autowired
    TaskInbox inbox;

    @Autowired
    TrialPilots trials;

    @Autowired
    Pilots pilots;

    @Autowired
    SettableClock clock;

    private Account lead;
    private String task;

    @BeforeEach
    void a_task_of_the_leads() {
        clock.moveTo(WEDNESDAY);
        lead = People.staff(accounts, Role.LEAD);
        task = newTask("lead");
        engine.getIdentityService().setAuthentication(lead.id().value(), List.of("lead"));
    }

    @AfterEach
    void nobody() {
        engine.getIdentityService().clearAuthentication();
        clock.reset();
    }

    @Test
    void five_filters_wait_for_every_group_and_a_second_start_adds_none() {
        engine.getIdentityService().clearAuthentication();
        filters.seed();
        for (String group : List.of("lead", "qa", "security", "finance", "administrator")) {
            engine.getIdentityService().setAuthentication("someone", List.of(group));
            assertThat(engine.getFilterService().createTaskFilterQuery().listPage(0, 2000).stream()
                            .map(Filter::getName))
                    .as(group)
                    .containsOnlyOnce("My tasks", "My groups", "Overdue", "Due this week", "Gates");
        }
    }

    @Test
    void each_filter_shows_what_a_task_is_about_also_one_of_an_older_release() {
        engine.getIdentityService().clearAuthentication();
        Filter old = filter("Overdue");
        Map<String, Object> properties = new HashMap<>(old.getProperties());
        properties.put("variables", List.of());
        engine.getFilterService().saveFilter(old.setProperties(properties));

        filters.seed();

        assertThat(List.of("My tasks", "My groups", "Overdue", "Due this week", "Gates"))
                .allSatisfy(name -> assertThat(filter(name).getProperties().get("variables"))
                        .as(name)
                        .asString()
                        .contains("name=about", "label=About"));
    }

    @Test
    void a_task_says_which_pilot_it_is_about() {
        engine.getIdentityService().clearAuthentication();
        PilotId pilot = trials.launched(TrialPilots.QUICK);

        assertThat(inbox.openOf(pilot))
                .isNotEmpty()
                .allSatisfy(open -> assertThat(engine.getTaskService().getVariableLocal(open.id(), "about"))
                        .isEqualTo(pilots.find(pilot).name()));
    }

    @Test
    void a_claimed_task_moves_from_my_groups_to_mine() {
        assertThat(found("My groups")).contains(task);
        assertThat(found("My tasks")).doesNotContain(task);

        engine.getTaskService().claim(task, lead.id().value());

        assertThat(found("My groups")).doesNotContain(task);
        assertThat(found("My tasks")).containsExactly(task);
    }

    @Test
    void a_task_is_overdue_when_its_due_date_has_passed() {
        due("2029-01-10T11:59:59Z");
        assertThat(found("Overdue")).contains(task);
        due("2029-01-10T12:00:01Z");
        assertThat(found("Overdue")).doesNotContain(task);
    }

    @Test
    void this_week_goes_from_monday_to_sunday() {
        Stream.of("2029-01-08T00:00:01Z", "2029-01-14T23:59:59Z").forEach(within -> {
            due(within);
            assertThat(found("Due this week")).as(within).contains(task);
        });
        Stream.of("2029-01-07T23:59:59Z", "2029-01-15T00:00:01Z").forEach(outside -> {
            due(outside);
            assertThat(found("Due this week")).as(outside).doesNotContain(task);
        });
    }

    @Test
    void gates_are_the_approvals_and_nothing_else() {
        assertThat(found("Gates")).doesNotContain(task);
        String gate = newGateTask();
        assertThat(found("Gates")).contains(gate);
    }

    private void due(String when) {
        engine.getIdentityService().clearAuthentication();
        Task found = engine.getTaskService().createTaskQuery().taskId(task).singleResult();
        found.setDueDate(Date.from(Instant.parse(when)));
        engine.getTaskService().saveTask(found);
        engine.getIdentityService().setAuthentication(lead.id().value(), List.of("lead"));
    }

    private Filter filter(String name) {
        return engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(name)
                .singleResult();
    }

    private List<String> found(String filter) {
        String id = filter(filter).getId();
        return Stream.iterate(0, first -> first + PAGE)
                .map(first -> engine.getFilterService().<Task>listPage(id, first, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(Task::getId)
                .toList();
    }

    private String newGateTask() {
        engine.getIdentityService().clearAuthentication();
        String created = taskOf(
                TinyProcess.withTask("userTask_approveTinyGate", "lead", engine).getId());
        engine.getIdentityService().setAuthentication(lead.id().value(), List.of("lead"));
        return created;
    }

    private String newTask(String group) {
        return taskOf(TinyProcess.withTaskFor(group, engine).getId());
    }

    private String taskOf(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }
}
