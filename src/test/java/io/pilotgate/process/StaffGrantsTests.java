package io.pilotgate.process;

import static io.pilotgate.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the engine's REST behind Tasklist and Cockpit lets a lead do: work on tasks and read, nothing else. */
@PilotgateTest
class StaffGrantsTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ProcessEngine engine;

    private Account lead;
    private Visitor visitor;
    private ProcessInstance instance;
    private String task;

    @BeforeEach
    void signIn() {
        lead = People.staff(accounts, Role.LEAD);
        visitor = signedIn(lead);
        instance = TinyProcess.withTaskFor("lead", engine);
        task = taskOf(instance);
    }

    @Test
    void a_lead_reads() {
        for (String path : List.of(
                "/process-definition?maxResults=10",
                "/process-definition/{definition}/xml",
                "/process-instance/{instance}",
                "/process-instance/{instance}/variables",
                "/process-instance/{instance}/activity-instances",
                "/history/process-instance/{instance}",
                "/history/activity-instance?processInstanceId={instance}&maxResults=10",
                "/history/task?processInstanceId={instance}&maxResults=10",
                "/history/variable-instance?processInstanceId={instance}&maxResults=10",
                "/history/user-operation?processInstanceId={instance}&maxResults=10",
                "/history/decision-instance?maxResults=1",
                "/decision-definition?maxResults=10",
                "/decision-requirements-definition?maxResults=10",
                "/deployment?maxResults=10",
                "/deployment/{deployment}/resources",
                "/task/{task}",
                "/task?processInstanceId={instance}&maxResults=10",
                "/task/{task}/identity-links",
                "/filter?maxResults=2000",
                "/user/{lead}/profile",
                "/group?maxResults=10")) {
            assertThat(call("GET", path, "").statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void a_lead_works_on_a_task() {
        assertThat(status("POST", "/task/{task}/claim", "{\"userId\":\"{lead}\"}"))
                .isEqualTo(204);
        assertThat(status("POST", "/task/{task}/comment/create", "{\"message\":\"Asked the vendor.\"}"))
                .isEqualTo(200);
        assertThat(status("POST", "/task/{task}/unclaim", "")).isEqualTo(204);
    }

    /** Completing is a deed with rules of its own: a task that has none is not completed, whatever the grants say. */
    @Test
    void a_task_without_a_rule_stays_open() {
        assertThat(status("POST", "/task/{task}/complete", "{}")).isEqualTo(400);
        assertThat(taskOf(instance)).isEqualTo(task);
    }

    @Test
    void a_lead_changes_nothing_else() {
        Set<String> allowed = new LinkedHashSet<>();
        for (String[] forbidden : FORBIDDEN) {
            int status = status(forbidden[0], forbidden[1], forbidden[2]);
            if (status != 403) {
                allowed.add(forbidden[0] + " " + forbidden[1] + " -> " + status);
            }
        }
        assertThat(allowed).isEmpty();
        assertThat(deploymentFrom(visitor).statusCode()).isEqualTo(403);
        assertThat(engine.getRuntimeService().getVariables(instance.getId()))
                .containsOnly(Map.entry("kept", "as it was"));
        assertThat(taskOf(instance)).isEqualTo(task);
    }

    private static final String VALUE = "{\"value\":\"forged\",\"type\":\"String\"}";
    private static final String VARIABLES = "{\"modifications\":{\"kept\":" + VALUE + "}}";

    private static final String[][] FORBIDDEN = {
        // variables
        {"PUT", "/process-instance/{instance}/variables/kept", VALUE},
        {"POST", "/process-instance/{instance}/variables", VARIABLES},
        {"DELETE", "/process-instance/{instance}/variables/kept", ""},
        {"PUT", "/execution/{instance}/localVariables/kept", VALUE},
        {"POST", "/execution/{instance}/localVariables", VARIABLES},
        {"PUT", "/task/{task}/variables/kept", VALUE},
        {"POST", "/task/{task}/variables", VARIABLES},
        {"PUT", "/task/{task}/localVariables/kept", VALUE},
        {"POST", "/task/{task}/localVariables", VARIABLES},
        {"DELETE", "/task/{task}/variables/kept", ""},
        {
            "POST",
            "/process-instance/variables-async",
            "{\"processInstanceIds\":[\"{instance}\"],\"variables\":{\"kept\":" + VALUE + "}}"
        },
        // instances
        {"DELETE", "/process-instance/{instance}", ""},
        {"POST", "/process-instance/delete", "{\"processInstanceIds\":[\"{instance}\"]}"},
        {
            "POST",
            "/process-instance/{instance}/modification",
            "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_work\"}]}"
        },
        {
            "POST",
            "/process-instance/{instance}/modification-async",
            "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_work\"}]}"
        },
        {
            "POST",
            "/modification/execute",
            "{\"processDefinitionId\":\"{definition}\",\"processInstanceIds\":[\"{instance}\"],"
                    + "\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_work\"}]}"
        },
        {"PUT", "/process-instance/{instance}/suspended", "{\"suspended\":true}"},
        {"POST", "/process-definition/{definition}/start", "{}"},
        {"POST", "/process-definition/key/{key}/start", "{}"},
        {"POST", "/execution/{instance}/signal", "{}"},
        {
            "POST",
            "/migration/execute",
            "{\"migrationPlan\":{\"sourceProcessDefinitionId\":\"{definition}\",\"targetProcessDefinitionId\":"
                    + "\"{definition}\",\"instructions\":[]},\"processInstanceIds\":[\"{instance}\"]}"
        },
        // models
        {"DELETE", "/process-definition/{definition}", ""},
        {"PUT", "/process-definition/{definition}/suspended", "{\"suspended\":true}"},
        {"PUT", "/process-definition/{definition}/history-time-to-live", "{\"historyTimeToLive\":1}"},
        {"DELETE", "/deployment/{deployment}?cascade=true", ""},
        {"POST", "/decision-definition/key/recommendation/evaluate", "{\"variables\":{}}"},
        // tasks, beyond the work
        {"PUT", "/task/{task}", "{\"name\":\"forged\"}"},
        {"POST", "/task/create", "{\"name\":\"forged\"}"},
        {"POST", "/task/{task}/assignee", "{\"userId\":\"someoneelse\"}"},
        {"POST", "/task/{task}/delegate", "{\"userId\":\"someoneelse\"}"},
        {"POST", "/task/{task}/identity-links", "{\"userId\":\"someoneelse\",\"type\":\"candidate\"}"},
        // history
        {"DELETE", "/history/process-instance/{instance}", ""},
        {"DELETE", "/history/process-instance/{instance}/variable-instances", ""},
        {"POST", "/history/cleanup", ""},
        // filters, people, grants
        {"POST", "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{}}"},
        {"PUT", "/filter/{filter}", "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{}}"},
        {"DELETE", "/filter/{filter}", ""},
        {"POST", "/user/create", "{\"profile\":{\"id\":\"mallory\"},\"credentials\":{\"password\":\"x\"}}"},
        {"PUT", "/user/{lead}/profile", "{\"id\":\"{lead}\",\"firstName\":\"forged\"}"},
        {"PUT", "/user/{lead}/credentials", "{\"password\":\"forged\"}"},
        {"DELETE", "/user/{lead}", ""},
        {"PUT", "/group/camunda-admin/members/{lead}", ""},
        {"POST", "/group/create", "{\"id\":\"mine\"}"},
        {"POST", "/tenant/create", "{\"id\":\"mine\"}"},
        {
            "POST",
            "/authorization/create",
            "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"{lead}\",\"resourceType\":0,\"resourceId\":\"*\"}"
        },
        {"POST", "/identity/verify", "{\"username\":\"{lead}\",\"password\":\"x\"}"},
    };

    @Test
    void an_administrator_does_what_a_lead_may_not_but_does_not_write_people_either() {
        Account administrator = People.staff(accounts, Role.ADMINISTRATOR);
        Visitor admin = signedIn(administrator);
        String path = fill("/process-instance/{instance}/variables/kept");

        assertThat(admin.engine("PUT", path, VALUE).statusCode()).isEqualTo(204);
        assertThat(deploymentFrom(admin).statusCode()).isEqualTo(200);
        assertThat(admin.get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);

        for (String written :
                List.of("/group/camunda-admin", "/group/camunda-admin/members/pilotgate", "/user/pilotgate")) {
            assertThat(admin.engine("DELETE", written, "").statusCode())
                    .as(written)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_reviewer_neither_sees_nor_does_the_tasks_of_other_groups() {
        Visitor qa = signedIn(People.staff(accounts, Role.QA));

        assertThat(qa.engine("GET", "/task?maxResults=10&processInstanceId=" + instance.getId(), "")
                        .body())
                .isEqualTo("[]");
        assertThat(qa.engine("POST", "/task/" + task + "/complete", "{}").statusCode())
                .isEqualTo(403);
        assertThat(qa.engine("POST", "/task/" + task + "/claim", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_person_puts_the_own_task_back_and_nobody_elses() {
        status("POST", "/task/{task}/claim", "{\"userId\":\"{lead}\"}");
        Visitor otherLead = signedIn(People.staff(accounts, Role.LEAD));

        assertThat(otherLead.engine("POST", "/task/" + task + "/unclaim", "").statusCode())
                .isEqualTo(403);
        assertThat(status("POST", "/task/{task}/assignee", "{\"userId\":\"someoneelse\"}"))
                .isEqualTo(403);
        assertThat(status("POST", "/task/{task}/unclaim", "")).isEqualTo(204);
    }

    @Test
    void a_person_loses_what_the_role_gave() {
        accounts.disable(lead.id());

        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userId(lead.id().value())
                        .count())
                .isZero();
        assertThat(visitor.engine("GET", "/task", "").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> deploymentFrom(Visitor person) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nforged\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"data\"; filename=\"readme.txt\"\r\n\r\nhello\r\n--b--\r\n";
        return person.send(
                "/camunda/api/engine/engine/default/deployment/create",
                request -> request.header("Content-Type", "multipart/form-data; boundary=b")
                        .header("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN").orElseThrow())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Visitor signedIn(Account account) {
        Visitor person = Visitor.at(port);
        person.signIn(account.id().value(), PASSWORD);
        // The webapps' own token comes with their first page.
        person.get("/camunda/app/tasklist/default/");
        return person;
    }

    private int status(String method, String path, String json) {
        return call(method, path, json).statusCode();
    }

    private HttpResponse<String> call(String method, String path, String json) {
        return visitor.engine(method, fill(path), fill(json));
    }

    private String fill(String text) {
        String deployment = engine.getRepositoryService()
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getDeploymentId();
        return text.replace("{instance}", instance.getId())
                .replace("{definition}", instance.getProcessDefinitionId())
                .replace("{key}", Objects.requireNonNull(instance.getBusinessKey()))
                .replace("{deployment}", deployment)
                .replace("{task}", task)
                .replace("{filter}", anyFilter())
                .replace("{lead}", lead.id().value());
    }

    private String anyFilter() {
        return engine.getFilterService()
                .createTaskFilterQuery()
                .filterName("Gates")
                .singleResult()
                .getId();
    }

    private String taskOf(ProcessInstance process) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process.getId())
                .singleResult()
                .getId();
    }
}
