package io.pilotgate.onboarding;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** One point of SEC3 as a reviewer answered it. */
public record AccessAnswer(
        AccessControl point, boolean inPlace, String evidence, PersonId answeredBy, Instant answeredAt) {}
