package io.pilotgate.process;

import static io.pilotgate.process.BpmnExecutionRules.finding;
import static io.pilotgate.process.BpmnNamingRules.all;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a person needs to do a task: a form, a group that may do it, a day on which it is due and a reminder before. */
final class BpmnTaskRules {

    private static final Set<String> GROUPS = Set.of("lead", "qa", "security", "finance", "administrator");

    private BpmnTaskRules() {}

    /** The findings about the user tasks of a model whose folder holds forms with these ids. */
    static Stream<String> findings(BpmnModelInstance model, Set<String> forms) {
        return all(model, UserTask.class).flatMap(task -> findings(task, forms));
    }

    private static Stream<String> findings(UserTask task, Set<String> forms) {
        String form = String.valueOf(task.getCamundaFormRef());
        String due = String.valueOf(task.getCamundaDueDate());
        return Stream.of(
                        finding(
                                !task.getId().equals("userTask_" + form),
                                task,
                                "does not refer to the form of its name"),
                        finding(
                                !"deployment".equals(task.getCamundaFormRefBinding()),
                                task,
                                "takes its form from another deployment"),
                        finding(!forms.contains(form), task, "its form is not in the folder"),
                        finding(!isGroup(task), task, "is for nobody, or for a group that nobody is in"),
                        finding(!due.matches("\\$\\{[a-z][A-Za-z]*Due}"), task, "has no due date"),
                        finding(
                                !due.replace("Due}", "FollowUp}").equals(task.getCamundaFollowUpDate()),
                                task,
                                "has no follow-up date of the same phase"))
                .flatMap(findings -> findings);
    }

    private static boolean isGroup(UserTask task) {
        var groups = task.getCamundaCandidateGroupsList();
        return groups != null && !groups.isEmpty() && GROUPS.containsAll(groups);
    }
}
