package io.pilotgate.delivery.turnaround;

import org.jspecify.annotations.Nullable;

/**
 * A time in which the vendor waited for the buyer.
 *
 * @param request the one request that it held up; null where it held up all
 * @param evidence what it is known from, a full sentence
 */
public record BuyerDelay(
        DelayCause cause, Stretch time, @Nullable Integer request, String evidence) {

    boolean holdsUp(int number) {
        return request == null || request == number;
    }
}
