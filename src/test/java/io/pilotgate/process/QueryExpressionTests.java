package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.testing.PilotgateTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CVE-2026-109432 along every route that a query takes into the engine, and the good queries beside it. */
@PilotgateTest
class QueryExpressionTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    ProbeDelegate probe;

    @Autowired
    JdbcClient jdbc;

    static Stream<String> attacks() {
        return Stream.of(
                "${''.getClass().forName('java.lang.Runtime').getMethods()[0]}",
                "${probeDelegate.touch('x')}",
                "${probeDelegate.execute(null)}",
                "${applicationContext}",
                "${accounts}",
                "${''.concat('x')}",
                "${now().getClass()}",
                "${dateTime().zone}",
                "${dateTime().getZone()}",
                "${S('{}')}");
    }

    @AfterEach
    void nobody() {
        engine.getIdentityService().clearAuthentication();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_filter_with_it_is_not_stored(String attack) {
        refused(() -> store(query().taskAssigneeExpression(attack)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_filter_with_it_in_an_or_part_is_not_stored(String attack) {
        refused(() -> store(query().or().taskAssigneeExpression(attack).endOr()));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_filter_is_not_extended_by_it(String attack) {
        String filter = store(query().taskAssignee("nobody")).getId();
        TaskQuery extending = query().or().taskOwnerExpression(attack).endOr();

        refused(() -> engine.getFilterService().list(filter, extending));
        refused(() -> engine.getFilterService().listPage(filter, extending, 0, 1));
        refused(() -> engine.getFilterService().singleResult(filter, extending));
        refused(() -> engine.getFilterService().count(filter, extending));
        refused(() -> engine.getFilterService().list(filter, query().taskOwnerExpression(attack)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_ad_hoc_query_with_it_is_not_run(String attack) {
        TaskQuery adHoc = query().or().taskAssigneeExpression(attack).endOr();

        refused(adHoc::list);
        refused(() -> adHoc.listPage(0, 1));
        refused(adHoc::singleResult);
        refused(adHoc::count);
        refused(() -> query().taskAssigneeExpression(attack).list());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_filter_written_past_the_engine_does_not_run_it(String attack) {
        for (TaskQuery good : List.of(
                query().taskAssigneeExpression("${currentUser()}"),
                query().or().taskAssigneeExpression("${currentUser()}").endOr())) {
            String filter = store(good).getId();
            rewrite(filter, attack);

            refused(() -> engine.getFilterService().list(filter));
            refused(() -> engine.getFilterService().count(filter));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${now()}",
                "#{ now() }",
                "${dateTime()}",
                "${dateTime().minusDays(1)}",
                "${dateTime().withTimeAtStartOfDay().plusWeeks(1).withDayOfWeek(1)}",
                "${dateTime().withTime(23, 59, 59, 999).toDate()}"
            })
    void dates_go_on_working_in_stored_filters(String date) {
        Filter filter = store(query().dueBeforeExpression(date));
        assertThat(engine.getFilterService().count(filter.getId())).isNotNegative();
        Filter or = store(
                query().or().dueAfterExpression(date).taskAssignee("nobody").endOr());
        assertThat(engine.getFilterService().count(or.getId())).isNotNegative();
    }

    @Test
    void people_and_groups_go_on_working_in_stored_filters() {
        Task task = newTask("qa");
        Filter mine = store(query().taskAssigneeExpression("${currentUser()}"));
        Filter myGroups = store(query().taskCandidateGroupInExpression("${currentUserGroups()}"));
        String person = "p" + UUID.randomUUID().toString().substring(0, 8);

        // camunda-admin: what this test asks is what the filters find, not what the person may see.
        engine.getIdentityService().setAuthentication(person, List.of("qa", "camunda-admin"));
        assertThat(idsFoundBy(myGroups)).contains(task.getId());
        assertThat(idsFoundBy(mine)).doesNotContain(task.getId());

        engine.getTaskService().claim(task.getId(), person);
        assertThat(idsFoundBy(mine)).containsExactly(task.getId());
    }

    @Test
    void an_or_query_with_plain_values_goes_on_working() {
        Task task = newTask("finance");

        assertThat(query().taskId(task.getId())
                        .or()
                        .taskAssignee("nobody")
                        .taskCandidateGroup("finance")
                        .endOr()
                        .list())
                .hasSize(1);
        String all = store(query().taskId(task.getId())).getId();
        assertThat(engine.getFilterService()
                        .list(
                                all,
                                query().or()
                                        .taskName("no")
                                        .taskCandidateGroup("finance")
                                        .endOr()))
                .hasSize(1);
    }

    @Test
    void a_model_reaches_its_delegate_by_name_and_no_other_bean() {
        int before = probe.reached();
        TinyProcess.withDelegate("${probeDelegate}", engine);
        assertThat(probe.reached()).isEqualTo(before + 1);

        assertThatThrownBy(() -> TinyProcess.withDelegate("${accounts}", engine))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("accounts");
        for (String reflective :
                List.of("${execution.getClass()}", "${execution.class.classLoader}", "${probeDelegate.class.name}")) {
            assertThatThrownBy(() -> TinyProcess.withExpression(reflective, engine))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("no access to classes");
        }
    }

    @Test
    void a_refused_query_says_what_is_allowed() {
        assertThatExceptionOfType(BadUserRequestException.class)
                .isThrownBy(() -> query().or()
                        .taskAssigneeExpression("${currentUser()}")
                        .endOr()
                        .list())
                .withMessageContaining("dateTime()");
    }

    private void refused(ThrowingCallable attempt) {
        int before = probe.reached();
        assertThatThrownBy(attempt).isInstanceOf(ProcessEngineException.class);
        assertThat(probe.reached()).isEqualTo(before);
    }

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery();
    }

    private Filter store(TaskQuery query) {
        Filter filter = engine.getFilterService().newTaskFilter("test " + UUID.randomUUID());
        return engine.getFilterService().saveFilter(filter.setQuery(query));
    }

    private void rewrite(String filter, String attack) {
        String stored = jdbc.sql("select query_ from act_ru_filter where id_ = ?")
                .param(filter)
                .query((row, number) -> row.getString(1))
                .single();
        assertThat(stored).contains("${currentUser()}");
        jdbc.sql("update act_ru_filter set query_ = ? where id_ = ?")
                .params(stored.replace("${currentUser()}", attack), filter)
                .update();
    }

    private List<String> idsFoundBy(Filter filter) {
        List<Task> found = engine.getFilterService().listPage(filter.getId(), 0, 1000);
        return found.stream().map(Task::getId).toList();
    }

    private Task newTask(String group) {
        String instance = TinyProcess.withTaskFor(group, engine).getId();
        return query().processInstanceId(instance).singleResult();
    }
}
