package io.pilotgate.delivery.turnaround;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which requests wait for the answer to a question. Whoever asks knows what it cannot go on with, and says so while the
 * question is open; what names none holds up all.
 */
@Service
public class WaitingRequests {

    private final WaitingStore store;
    private final WorkRequests requests;
    private final OpenWork open;
    private final Escalations escalations;
    private final Deliveries deliveries;
    private final AuditTrail audit;

    WaitingRequests(
            WaitingStore store,
            WorkRequests requests,
            OpenWork open,
            Escalations escalations,
            Deliveries deliveries,
            AuditTrail audit) {
        this.store = store;
        this.requests = requests;
        this.open = open;
        this.escalations = escalations;
        this.deliveries = deliveries;
        this.audit = audit;
    }

    /** As they stand, by the number of the question; a question that names none is not in it. */
    public Map<Integer, Set<Integer>> of(PilotId id) {
        return store.all(id).stream()
                .filter(named -> named.until() == null)
                .collect(Collectors.groupingBy(
                        WaitingRequest::question,
                        TreeMap::new,
                        Collectors.mapping(WaitingRequest::request, Collectors.toCollection(TreeSet::new))));
    }

    /** As they stood in each opening. */
    HeldUp heldUp(PilotId id) {
        return new HeldUp(store.all(id));
    }

    /** Asks a question and names what waits for its answer, both or neither. */
    @Transactional
    public Escalation raise(
            PilotId id,
            EscalationKind kind,
            Urgency urgency,
            String item,
            String question,
            Set<Integer> waiting,
            PersonId by) {
        Escalation asked = escalations.raise(id, kind, urgency, item, question, by);
        if (!waiting.isEmpty()) {
            name(id, asked.number(), waiting, by);
        }
        return asked;
    }

    /**
     * Says what waits since the answer is asked for this time. What earlier answers held up stays as it was.
     *
     * @param waiting the numbers of requests; none for all
     */
    @Transactional
    public Escalation name(PilotId id, int number, Set<Integer> waiting, PersonId by) {
        open.require(id, "Naming requests that wait");
        deliveries.awaitUploads(id);
        Escalation question = escalations.find(id, number);
        if (!question.isOpen()) {
            throw Refusal.conflict(
                    "requests",
                    question.label() + " is answered: what waited for it is on record and stays. Reopen it first if"
                            + " something still waits.");
        }
        Set<Integer> before = of(id).getOrDefault(number, Set.of());
        if (!before.equals(waiting)) {
            check(id, before, waiting);
            replace(id, question, before, waiting);
            audit.record(
                    id, by, "waiting-requests-named", question.label(), Map.of("requests", labels(waiting, "all")));
        }
        return question;
    }

    private void replace(PilotId id, Escalation question, Set<Integer> before, Set<Integer> waiting) {
        before.stream()
                .filter(request -> !waiting.contains(request))
                .forEach(request -> store.end(id, question.number(), request, question.round()));
        waiting.stream()
                .filter(request -> !before.contains(request))
                .forEach(request -> store.begin(id, question.number(), request, question.round()));
    }

    private void check(PilotId id, Set<Integer> before, Set<Integer> waiting) {
        Map<Integer, WorkRequest> known = requests.of(id).stream()
                .collect(Collectors.toMap(WorkRequest::number, Function.identity(), (one, same) -> one, TreeMap::new));
        List<Refusal.Reason> reasons = new TreeSet<>(waiting)
                .stream()
                        .filter(number -> !before.contains(number))
                        .filter(number ->
                                !known.containsKey(number) || known.get(number).end() != null)
                        .map(number -> new Refusal.Reason(
                                "requests",
                                known.containsKey(number)
                                        ? WorkRequest.label(number) + " is finished and waits for nothing."
                                        : "This pilot has no request " + WorkRequest.label(number) + "."))
                        .toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    /** {@code W-1, W-3}. */
    public static String labels(Set<Integer> waiting, String none) {
        return waiting.isEmpty()
                ? none
                : new TreeSet<>(waiting).stream().map(WorkRequest::label).collect(Collectors.joining(", "));
    }
}
