package io.pilotgate.process;

import static io.pilotgate.process.BpmnNamingRules.all;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What a model looks like: all of it drawn, on one screen, nothing on top of anything else. */
final class BpmnDrawingRules {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final int NODES = 22;

    private BpmnDrawingRules() {}

    static Stream<String> findings(BpmnModelInstance model) {
        List<Drawn> shapes = Drawn.shapes(model);
        List<Drawn> labels = Drawn.labels(model);
        return Stream.of(
                        missing(model),
                        size(model, shapes, labels),
                        shapesOnShapes(shapes),
                        labelsOnShapes(labels, shapes),
                        outOfTheirContainer(shapes),
                        edges(model, shapes),
                        edges(model, labels))
                .flatMap(findings -> findings);
    }

    private static Stream<String> missing(BpmnModelInstance model) {
        Stream<String> nodes = all(model, FlowNode.class)
                .filter(node -> node.getDiagramElement() == null)
                .map(node -> node.getId() + ": is not drawn");
        Stream<String> flows = all(model, SequenceFlow.class)
                .filter(flow -> flow.getDiagramElement() == null)
                .map(flow -> flow.getId() + ": is not drawn");
        return Stream.concat(nodes, flows);
    }

    private static Stream<String> size(BpmnModelInstance model, List<Drawn> shapes, List<Drawn> labels) {
        Rectangle2D screen = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
        Stream<String> tooFar = Stream.concat(shapes.stream(), labels.stream())
                .filter(drawn -> !screen.contains(drawn.place()))
                .map(drawn -> drawn.id() + ": is outside of " + WIDTH + " x " + HEIGHT);
        Stream<String> edges = all(model, Waypoint.class)
                .filter(point -> !screen.contains(point.getX(), point.getY()))
                .map(point -> "an edge leaves " + WIDTH + " x " + HEIGHT);
        long nodes = all(model, FlowNode.class).count();
        Stream<String> tooMany =
                nodes > NODES ? Stream.of(nodes + " nodes are more than one screen holds") : Stream.empty();
        return Stream.of(tooFar, edges, tooMany).flatMap(findings -> findings);
    }

    private static Stream<String> shapesOnShapes(List<Drawn> shapes) {
        var findings = new ArrayList<String>();
        for (Drawn one : shapes) {
            shapes.stream()
                    .filter(other ->
                            one.id().compareTo(other.id()) < 0 && one.place().intersects(other.place()))
                    .filter(other -> !isInside(one, other) && !isInside(other, one))
                    .filter(other -> !one.isOnTheEdgeOf(other) && !other.isOnTheEdgeOf(one))
                    .forEach(other -> findings.add(one.id() + ": lies on " + other.id()));
        }
        return findings.stream();
    }

    private static boolean isInside(Drawn container, Drawn other) {
        return container.isContainer()
                && container.element().equals(other.element().getParentElement())
                && container.place().contains(other.place());
    }

    private static Stream<String> labelsOnShapes(List<Drawn> labels, List<Drawn> shapes) {
        return labels.stream()
                .flatMap(label -> shapes.stream()
                        .filter(shape -> !shape.isContainer() && shape.place().intersects(label.place()))
                        .map(shape -> label.id() + ": lies on " + shape.id()));
    }

    private static Stream<String> outOfTheirContainer(List<Drawn> shapes) {
        return shapes.stream()
                .filter(Drawn::isContainer)
                .flatMap(container -> shapes.stream()
                        .filter(shape ->
                                container.element().equals(shape.element().getParentElement()))
                        .filter(shape -> !container.place().contains(shape.place()))
                        .map(shape -> shape.id() + ": is drawn outside of " + container.id()));
    }

    private static Stream<String> edges(BpmnModelInstance model, List<Drawn> obstacles) {
        return all(model, BpmnEdge.class)
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .flatMap(edge -> obstacles.stream()
                        .filter(drawn -> !drawn.isContainer() && crosses(edge, drawn))
                        .map(drawn -> edge.getBpmnElement().getId() + ": crosses " + drawn.id()));
    }

    /** An edge may touch the border of the shapes it connects, and nothing of any other. */
    private static boolean crosses(BpmnEdge edge, Drawn shape) {
        Rectangle2D p = shape.place();
        Rectangle2D inner = new Rectangle2D.Double(p.getX() + 2, p.getY() + 2, p.getWidth() - 4, p.getHeight() - 4);
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            if (new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()).intersects(inner)) {
                return true;
            }
        }
        return false;
    }
}
