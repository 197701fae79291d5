package io.pilotgate.process;

import static io.pilotgate.process.BpmnNamingRules.all;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** A shape or a label of a model, and where it is drawn. */
record Drawn(String id, BaseElement element, Rectangle2D place) {

    boolean isContainer() {
        return element instanceof SubProcess;
    }

    boolean isOnTheEdgeOf(Drawn other) {
        return element instanceof BoundaryEvent event && event.getAttachedTo().equals(other.element);
    }

    static List<Drawn> shapes(BpmnModelInstance model) {
        return all(model, BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() != null)
                .map(shape ->
                        new Drawn(shape.getBpmnElement().getId(), shape.getBpmnElement(), place(shape.getBounds())))
                .toList();
    }

    static List<Drawn> labels(BpmnModelInstance model) {
        Stream<@Nullable Drawn> ofShapes =
                all(model, BpmnShape.class).map(shape -> label(shape.getBpmnElement(), shape.getBpmnLabel()));
        Stream<@Nullable Drawn> ofEdges =
                all(model, BpmnEdge.class).map(edge -> label(edge.getBpmnElement(), edge.getBpmnLabel()));
        return Stream.concat(ofShapes, ofEdges).filter(Objects::nonNull).toList();
    }

    private static @Nullable Drawn label(BaseElement element, @Nullable BpmnLabel label) {
        return label == null ? null : new Drawn("label of " + element.getId(), element, place(label.getBounds()));
    }

    private static Rectangle2D place(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
