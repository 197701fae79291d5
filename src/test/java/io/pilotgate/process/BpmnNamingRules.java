package io.pilotgate.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How things in a model are called: an id says what kind of thing it is, a name says what is done or has happened. */
final class BpmnNamingRules {

    /** Words with which a task may begin. A new verb is added here on purpose, a noun is never one. */
    private static final Set<String> VERBS = Set.of(
            "Answer",
            "Apply",
            "Approve",
            "Audit",
            "Close",
            "Confirm",
            "Grade",
            "Hold",
            "Lock",
            "Look",
            "Map",
            "Open",
            "Plan",
            "Prepare",
            "Propose",
            "Publish",
            "Recommend",
            "Record",
            "Remind",
            "Review",
            "Revoke",
            "Run",
            "Send",
            "Settle",
            "Sign",
            "Stop",
            "Take");

    /** Past participles that do not end in "ed". */
    private static final Set<String> IRREGULAR = Set.of("cut", "due");

    private BpmnNamingRules() {}

    static Stream<String> findings(BpmnModelInstance model) {
        return Stream.of(ids(model), names(model), documentation(model)).flatMap(findings -> findings);
    }

    private static Stream<String> ids(BpmnModelInstance model) {
        Stream<String> flowElements = all(model, FlowElement.class)
                .filter(element -> !element.getId().matches(kind(element) + "_[a-z][A-Za-z0-9]*"))
                .map(element -> element.getId() + ": the id is not " + kind(element) + "_camelCase");
        Stream<String> messages = all(model, Message.class)
                .filter(message -> !message.getId()
                        .equals(String.valueOf(message.getName()).replaceFirst("^pilot\\.", "message_")))
                .map(message ->
                        message.getId() + ": '" + message.getName() + "' is not its name with pilot. before it");
        return Stream.concat(flowElements, messages);
    }

    private static String kind(FlowElement element) {
        if (element instanceof SequenceFlow) {
            return "flow";
        }
        if (element instanceof Gateway) {
            return "gateway";
        }
        boolean between = element instanceof Event && !(element instanceof StartEvent || element instanceof EndEvent);
        return between ? "event" : element.getElementType().getTypeName();
    }

    private static Stream<String> names(BpmnModelInstance model) {
        return all(model, FlowNode.class)
                .filter(node -> !isWellNamed(node))
                .map(node -> node.getId() + ": '" + node.getName() + "' is no good name for a "
                        + node.getElementType().getTypeName());
    }

    private static boolean isWellNamed(FlowNode node) {
        String name = node.getName();
        if (node instanceof Gateway) {
            boolean asks =
                    node instanceof ExclusiveGateway && node.getOutgoing().size() > 1;
            return asks ? name != null && name.matches("[A-Z].+\\?") : name == null;
        }
        if (name == null || !name.matches("[A-Z][A-Za-z-]*( [A-Za-z-]+)+")) {
            return false;
        }
        List<String> words = List.of(name.split(" "));
        return node instanceof Event
                ? words.stream().anyMatch(word -> word.endsWith("ed") || IRREGULAR.contains(word))
                : VERBS.contains(words.get(0));
    }

    private static Stream<String> documentation(BpmnModelInstance model) {
        Stream<BaseElement> elements =
                Stream.<BaseElement>concat(all(model, FlowNode.class), all(model, Process.class));
        return elements.filter(element -> !isDocumented(element.getDocumentations()))
                .map(element -> element.getId() + ": documentation does not say why it is there");
    }

    private static boolean isDocumented(Iterable<Documentation> documentations) {
        for (Documentation documentation : documentations) {
            if (documentation.getTextContent().strip().length() > 20) {
                return true;
            }
        }
        return false;
    }

    static <T extends ModelElementInstance> Stream<T> all(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }
}
