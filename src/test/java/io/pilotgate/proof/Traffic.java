package io.pilotgate.proof;

import java.util.concurrent.atomic.AtomicInteger;

/** What happens on the line, counted by all clients together. */
final class Traffic {

    final AtomicInteger acknowledged = new AtomicInteger();

    /** Requests that wait for their answer now. */
    final AtomicInteger underWay = new AtomicInteger();

    /** While it is, the service may say that it cannot answer. */
    volatile boolean databaseIsAway;

    /** Requests whose connection broke before the answer. */
    final AtomicInteger cutOff = new AtomicInteger();
}
