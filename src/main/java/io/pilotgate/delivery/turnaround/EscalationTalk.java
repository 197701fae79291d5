package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.Escalation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one question went, in hours in which both sides were at work. Pauses are not counted.
 *
 * @param firstAnswer from the question to the first answer, so far where there is none; null where the hours are not known
 * @param answered whether there was an answer at all
 * @param resolution from the question to the newest answer, so far where one is due; null where the hours are not known
 * @param resolved whether no answer is due
 */
public record EscalationTalk(
        Escalation escalation,
        @Nullable Duration firstAnswer,
        boolean answered,
        @Nullable Duration resolution,
        boolean resolved,
        boolean reopened,
        boolean changedTheSop) {}
