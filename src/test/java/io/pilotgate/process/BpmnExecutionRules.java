package io.pilotgate.process;

import static io.pilotgate.process.BpmnNamingRules.all;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the engine does with a model: what it keeps, saves, retries and calls, and that it runs no code of its own. */
final class BpmnExecutionRules {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> CODE = Set.of("script", "scriptTask", "executionListener", "taskListener");

    private BpmnExecutionRules() {}

    static Stream<String> findings(BpmnModelInstance model, Set<String> processes) {
        return Stream.of(
                        processes(model),
                        code(model.getDocument().getRootElement()),
                        effects(model),
                        calls(model, processes))
                .flatMap(findings -> findings);
    }

    private static Stream<String> processes(BpmnModelInstance model) {
        return all(model, Process.class)
                .flatMap(process -> Stream.of(
                                finding(!process.isExecutable(), process, "is not executable"),
                                finding(
                                        !"P3650D".equals(process.getCamundaHistoryTimeToLiveString()),
                                        process,
                                        "keeps its history for another time than ten years"))
                        .flatMap(findings -> findings));
    }

    /** Scripts, classes, expressions and listeners hide logic in a model where no compiler and no test sees it. */
    private static Stream<String> code(DomElement element) {
        boolean runsCode = CODE.contains(element.getLocalName())
                || element.hasAttribute(CAMUNDA, "class")
                || element.hasAttribute(CAMUNDA, "expression");
        Stream<String> here = runsCode ? Stream.of(element.getLocalName() + ": code in a model") : Stream.empty();
        return Stream.concat(here, element.getChildElements().stream().flatMap(BpmnExecutionRules::code));
    }

    private static Stream<String> effects(BpmnModelInstance model) {
        Predicate<Task> effect = task -> task instanceof ServiceTask || task instanceof BusinessRuleTask;
        return all(model, Task.class).filter(effect).flatMap(task -> {
            String name = task.getId().replaceFirst(".*_", "");
            return Stream.of(
                            finding(!task.isCamundaAsyncBefore(), task, "is not asyncBefore"),
                            finding(
                                    extensions(task, CamundaFailedJobRetryTimeCycle.class)
                                            .noneMatch(retry ->
                                                    retry.getTextContent().matches("R\\d/PT\\d+M")),
                                    task,
                                    "has no retry cycle"),
                            finding(
                                    !("${" + name + "Delegate}")
                                            .equals(task.getAttributeValueNs(CAMUNDA, "delegateExpression")),
                                    task,
                                    "does not call ${" + name + "Delegate}"))
                    .flatMap(findings -> findings);
        });
    }

    private static Stream<String> calls(BpmnModelInstance model, Set<String> processes) {
        return all(model, CallActivity.class)
                .flatMap(call -> Stream.of(
                                finding(
                                        !processes.contains(call.getCalledElement()),
                                        call,
                                        "calls a process that is not there"),
                                finding(
                                        !"latest".equals(call.getCamundaCalledElementBinding()),
                                        call,
                                        "is not bound to latest"),
                                finding(
                                        extensions(call, CamundaIn.class)
                                                .noneMatch(in -> "#{execution.processBusinessKey}"
                                                        .equals(in.getCamundaBusinessKey())),
                                        call,
                                        "does not pass the business key on"),
                                finding(
                                        extensions(call, CamundaIn.class)
                                                .noneMatch(in -> "all".equals(in.getCamundaVariables())),
                                        call,
                                        "does not pass the variables on"),
                                finding(
                                        extensions(call, CamundaOut.class)
                                                .findAny()
                                                .isPresent(),
                                        call,
                                        "takes variables back"))
                        .flatMap(findings -> findings));
    }

    private static <T extends ModelElementInstance> Stream<T> extensions(FlowNode node, Class<T> type) {
        var elements = node.getExtensionElements();
        return elements == null ? Stream.empty() : elements.getElementsQuery().filterByType(type).list().stream();
    }

    static Stream<String> finding(boolean wrong, BaseElement element, String what) {
        return wrong ? Stream.of(element.getId() + ": " + what) : Stream.empty();
    }
}
