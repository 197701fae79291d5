package io.pilotgate.portal.api;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the approvals tab in Cockpit asks for, on the session of the person who is signed in. */
@RestController
@RequestMapping("/desk/api")
class DeskApi {

    record ApprovalsJson(PilotId pilotId, String pilotName, List<ApprovalJson> approvals) {}

    record ApprovalJson(
            String id,
            String key,
            String name,
            String documentation,
            @Nullable Instant due,
            @Nullable String claimedBy,
            Set<String> roles,
            boolean mayComplete,
            List<TaskField> fields) {}

    private final TaskDesk desk;
    private final Pilots pilots;
    private final Accounts accounts;

    DeskApi(TaskDesk desk, Pilots pilots, Accounts accounts) {
        this.desk = desk;
        this.pilots = pilots;
        this.accounts = accounts;
    }

    @GetMapping("/process-instances/{processInstanceId}/approvals")
    ApprovalsJson approvals(@PathVariable String processInstanceId) {
        PilotId pilot = desk.pilotAround(processInstanceId);
        return new ApprovalsJson(
                pilot,
                pilots.find(pilot).name(),
                desk.approvalsAround(processInstanceId).stream().map(this::json).toList());
    }

    @PostMapping("/tasks/{taskId}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String taskId, @RequestBody Map<String, Object> answers) {
        desk.complete(desk.findAnywhere(taskId), answers);
    }

    private ApprovalJson json(OpenTask task) {
        return new ApprovalJson(
                task.id(),
                task.key(),
                task.name(),
                task.documentation(),
                task.due(),
                name(task.assignee()),
                task.roles(),
                desk.mayComplete(task),
                desk.fields(task));
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : accounts.find(person).map(Account::name).orElse(person.value());
    }
}
