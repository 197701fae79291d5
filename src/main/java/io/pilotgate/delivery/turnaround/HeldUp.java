package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.Escalation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lays a lateness that came of a question upon the requests that wait for its answer.
 *
 * @param waiting requests by the number of the question
 */
record HeldUp(Map<Integer, Set<Integer>> waiting) {

    /** One delay for each request that the question names; one for all where it names none. */
    Stream<BuyerDelay> by(Escalation question, DelayCause cause, Stretch time, String evidence) {
        Set<Integer> named = waiting.getOrDefault(question.number(), Set.of());
        return named.isEmpty()
                ? Stream.of(new BuyerDelay(
                        cause,
                        time,
                        null,
                        evidence + " " + question.label() + " names no request that waits for it, so all do."))
                : named.stream().map(request -> new BuyerDelay(cause, time, request, evidence));
    }
}
