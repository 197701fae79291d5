package io.pilotgate.process;

import static io.pilotgate.process.BpmnExecutionRules.finding;
import static io.pilotgate.process.BpmnNamingRules.all;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** The way through a model: nothing ends in the open, every question has an answer, every join can close. */
final class BpmnFlowRules {

    private static final String VARIABLE = "\\$\\{[a-z][A-Za-z0-9]*}";

    private BpmnFlowRules() {}

    static Stream<String> findings(BpmnModelInstance model) {
        return Stream.of(looseEnds(model), timers(model), gateways(model)).flatMap(findings -> findings);
    }

    private static Stream<String> looseEnds(BpmnModelInstance model) {
        return all(model, FlowNode.class)
                .filter(node -> isLoose(model, node))
                .map(node -> node.getId() + ": no way leads in or out");
    }

    private static Stream<String> timers(BpmnModelInstance model) {
        return all(model, TimerEventDefinition.class)
                .filter(timer -> timer.getTimeDate() == null
                        || !timer.getTimeDate().getTextContent().matches(VARIABLE))
                .map(timer -> timer.getId() + ": a timer is a date from a variable, never a cycle or a duration");
    }

    private static boolean isLoose(BpmnModelInstance model, FlowNode node) {
        boolean apart = node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
        boolean noWayIn = !(node instanceof StartEvent || node instanceof BoundaryEvent) && in(model, node) == 0;
        boolean noWayOut = !(node instanceof EndEvent) && out(model, node) == 0;
        return !apart && (noWayIn || noWayOut);
    }

    private static Stream<String> gateways(BpmnModelInstance model) {
        Stream<String> questions = all(model, ExclusiveGateway.class)
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .flatMap(gateway -> Stream.concat(
                        finding(gateway.getDefault() == null, gateway, "has no default flow"),
                        gateway.getOutgoing().stream().flatMap(flow -> answer(gateway, flow))));
        return Stream.concat(questions, strands(model));
    }

    /** A join that waits for more flows than can arrive waits for ever. */
    private static Stream<String> strands(BpmnModelInstance model) {
        long opened = parallel(model)
                .filter(gateway -> in(model, gateway) == 1)
                .mapToLong(gateway -> out(model, gateway))
                .sum();
        long awaited = parallel(model)
                .filter(gateway -> out(model, gateway) == 1)
                .mapToLong(gateway -> in(model, gateway))
                .sum();
        return opened == awaited
                ? Stream.empty()
                : Stream.of("parallel gateways: " + opened + " strands are opened and " + awaited + " awaited");
    }

    // Counted from the flows: they are what the engine follows, whatever a node says about itself.
    private static long in(BpmnModelInstance model, FlowNode node) {
        return all(model, SequenceFlow.class)
                .filter(flow -> node.equals(flow.getTarget()))
                .count();
    }

    private static long out(BpmnModelInstance model, FlowNode node) {
        return all(model, SequenceFlow.class)
                .filter(flow -> node.equals(flow.getSource()))
                .count();
    }

    private static Stream<ParallelGateway> parallel(BpmnModelInstance model) {
        return all(model, ParallelGateway.class);
    }

    private static Stream<String> answer(ExclusiveGateway gateway, SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        boolean byDefault = flow.equals(gateway.getDefault());
        boolean sound = byDefault
                ? condition == null
                : condition != null && condition.getTextContent().matches(VARIABLE);
        return Stream.concat(
                finding(flow.getName() == null, flow, "is an answer without a label"),
                finding(!sound, flow, "has another condition than one ${variable}, or one on the default flow"));
    }
}
