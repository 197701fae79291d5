package io.pilotgate.process;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.stereotype.Component;

/** What a person does to a task, with that person's grants: the engine refuses here what it refuses in Tasklist. */
@Component
class TaskHands {

    private static final int MOST_GROUPS = 100;

    private final TaskService tasks;
    private final IdentityService identity;
    private final AsPilotgate asPilotgate;

    TaskHands(TaskService tasks, IdentityService identity, AsPilotgate asPilotgate) {
        this.tasks = tasks;
        this.identity = identity;
        this.asPilotgate = asPilotgate;
    }

    void claim(String taskId, PersonId person) {
        act(person, () -> tasks.claim(taskId, person.value()));
    }

    void complete(String taskId, Map<String, Object> answers, PersonId person) {
        act(person, () -> tasks.complete(taskId, answers));
    }

    /** The groups of the engine that the person is in. */
    List<String> groupsOf(PersonId person) {
        return asPilotgate.call(
                () -> identity.createGroupQuery().groupMember(person.value()).listPage(0, MOST_GROUPS).stream()
                        .map(Group::getId)
                        .toList());
    }

    private void act(PersonId person, Runnable deed) {
        var before = identity.getCurrentAuthentication();
        try {
            identity.setAuthentication(person.value(), groupsOf(person));
            deed.run();
        } catch (FormFieldValidationException refused) {
            throw refused.getCause() instanceof Refusal refusal ? refusal : refused;
        } catch (OptimisticLockingException collision) {
            throw new EngineCollision(collision);
        } catch (AuthorizationException notYours) {
            throw Refusal.forbidden("task", "This task is for another role; you cannot work on it.");
        } catch (TaskAlreadyClaimedException taken) {
            throw Refusal.conflict("task", "Somebody else has claimed this task already.");
        } finally {
            identity.setAuthentication(before);
        }
    }
}
