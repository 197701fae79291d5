package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who rates.
 *
 * @param handedIn when all 25 ratings were handed in; empty while the person still rates alone
 * @param agreed when the person agreed to the ratings as they are settled now
 */
public record Reviewer(PersonId person, Optional<Instant> handedIn, Optional<Instant> agreed) {}
