package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.Escalation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays a lateness that came of a question upon the requests that wait for its answer.
 *
 * @param waiting all that any question names
 */
record HeldUp(List<WaitingRequest> waiting) {

    /**
     * One delay for each request that the question names; one for all where it names none.
     *
     * @param opening the time of asking whose answer is late: it holds up what was named then
     */
    Stream<BuyerDelay> by(Escalation question, int opening, DelayCause cause, Stretch time, String evidence) {
        List<Integer> named = waiting.stream()
                .filter(request -> request.question() == question.number() && request.waitsIn(opening))
                .map(WaitingRequest::request)
                .toList();
        return named.isEmpty()
                ? Stream.of(new BuyerDelay(
                        cause,
                        time,
                        null,
                        evidence + " " + question.label() + " names no request that waits for it, so all do."))
                : named.stream().map(request -> new BuyerDelay(cause, time, request, evidence));
    }
}
