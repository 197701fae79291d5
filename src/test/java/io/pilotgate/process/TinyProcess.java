package io.pilotgate.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The smallest process that has something to do, under a key of its own for each test. */
final class TinyProcess {

    private TinyProcess() {}

    static ProcessInstance withTaskFor(String group, ProcessEngine engine) {
        return withTask("userTask_work", group, engine);
    }

    static ProcessInstance withTask(String taskKey, String group, ProcessEngine engine) {
        String key = newKey();
        deploy(
                key,
                engine,
                Bpmn.createExecutableProcess(key)
                        .camundaHistoryTimeToLiveString("P1D")
                        .startEvent()
                        .userTask(taskKey)
                        .camundaCandidateGroups(group)
                        .endEvent()
                        .done());
        return engine.getRuntimeService().startProcessInstanceByKey(key, key, Map.of("kept", "as it was"));
    }

    static ProcessInstance withDelegate(String expression, ProcessEngine engine) {
        String key = newKey();
        deploy(
                key,
                engine,
                Bpmn.createExecutableProcess(key)
                        .camundaHistoryTimeToLiveString("P1D")
                        .startEvent()
                        .serviceTask("serviceTask_work")
                        .camundaDelegateExpression(expression)
                        .endEvent()
                        .done());
        return engine.getRuntimeService().startProcessInstanceByKey(key);
    }

    static ProcessInstance withExpression(String expression, ProcessEngine engine) {
        String key = newKey();
        deploy(
                key,
                engine,
                Bpmn.createExecutableProcess(key)
                        .camundaHistoryTimeToLiveString("P1D")
                        .startEvent()
                        .serviceTask("serviceTask_work")
                        .camundaExpression(expression)
                        .endEvent()
                        .done());
        return engine.getRuntimeService().startProcessInstanceByKey(key);
    }

    private static String newKey() {
        return "tiny_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void deploy(String key, ProcessEngine engine, BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .name(key)
                .addModelInstance(key + ".bpmn", model)
                .deploy();
    }
}
