package io.pilotgate.onboarding;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** Evidence for one security control, as a reviewer recorded it. */
public record MappedControl(SecurityControl control, String evidence, PersonId mappedBy, Instant mappedAt) {}
