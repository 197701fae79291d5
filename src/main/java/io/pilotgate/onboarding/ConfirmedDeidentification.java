package io.pilotgate.onboarding;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** How health data was de-identified before it was transferred, as security confirmed it. */
public record ConfirmedDeidentification(
        DeidentificationMethod method, String evidence, PersonId confirmedBy, Instant confirmedAt) {}
