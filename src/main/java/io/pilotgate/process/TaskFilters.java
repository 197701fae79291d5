package io.pilotgate.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists that Tasklist opens with; without a filter it shows no task at all. What a filter finds, the engine still
 * narrows to the tasks that the person may see. A filter that an administrator changed stays as it is.
 */
@Component
class TaskFilters {

    private record Seed(String name, String description, UnaryOperator<TaskQuery> query) {}

    /** The variables that Tasklist shows beside a task. */
    private static final String SHOWN = "variables";

    private static final String MONDAY = "${dateTime().withTimeAtStartOfDay().withDayOfWeek(1)}";
    private static final String NEXT_MONDAY = "${dateTime().withTimeAtStartOfDay().withDayOfWeek(1).plusWeeks(1)}";

    private static final List<Seed> SEEDS = List.of(
            new Seed("My tasks", "Claimed by me", query -> query.taskAssigneeExpression("${currentUser()}")),
            new Seed(
                    "My groups",
                    "Waiting for someone of my groups",
                    query -> query.taskCandidateGroupInExpression("${currentUserGroups()}")
                            .taskUnassigned()),
            new Seed("Overdue", "The due date has passed", query -> query.dueBeforeExpression("${now()}")),
            new Seed(
                    "Due this week",
                    "Due from Monday to Sunday",
                    query -> query.dueAfterExpression(MONDAY).dueBeforeExpression(NEXT_MONDAY)),
            new Seed(
                    "Gates",
                    "Approvals that move a pilot on",
                    query -> query.taskDefinitionKeyLike("userTask_approve%Gate")));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    void seed() {
        for (int position = 0; position < SEEDS.size(); position++) {
            Seed seed = SEEDS.get(position);
            List<Filter> known =
                    filters.createTaskFilterQuery().filterName(seed.name()).listPage(0, 1);
            if (known.isEmpty()) {
                readableByStaff(filters.saveFilter(filter(seed, position)));
            } else {
                showAbout(known.get(0));
            }
        }
    }

    private Filter filter(Seed seed, int position) {
        return filters.newTaskFilter(seed.name())
                .setQuery(seed.query().apply(tasks.createTaskQuery()))
                .setProperties(Map.of(
                        "description",
                        seed.description(),
                        "priority",
                        position,
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        SHOWN,
                        about()));
    }

    /** The filters of an older release did not say which pilot a task is about. */
    private void showAbout(Filter known) {
        Map<String, Object> properties = new HashMap<>(known.getProperties());
        if (properties.getOrDefault(SHOWN, List.of()) instanceof Collection<?> shown && shown.isEmpty()) {
            properties.put(SHOWN, about());
            filters.saveFilter(known.setProperties(properties));
        }
    }

    private static List<Map<String, String>> about() {
        return List.of(Map.of("name", TaskLabels.ABOUT, "label", "About"));
    }

    private void readableByStaff(Filter filter) {
        for (EngineGroup group : EngineGroup.values()) {
            Authorization read = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            read.setGroupId(group.id());
            read.setResource(Resources.FILTER);
            read.setResourceId(filter.getId());
            read.addPermission(Permissions.READ);
            authorizations.saveAuthorization(read);
        }
    }
}
