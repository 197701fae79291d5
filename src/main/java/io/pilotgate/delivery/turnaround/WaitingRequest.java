package io.pilotgate.delivery.turnaround;

import org.jspecify.annotations.Nullable;

/**
 * A request that waits for the answer to a question, in some of the times that it was asked for.
 *
 * @param question its number
 * @param request its number
 * @param from the first opening of the question that it waits in
 * @param until the last one; null while it waits
 */
record WaitingRequest(
        int question, int request, int from, @Nullable Integer until) {

    boolean waitsIn(int opening) {
        Integer last = until;
        return opening >= from && (last == null || opening <= last);
    }
}
