package io.pilotgate.grading.truth;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;

/** That a part of the blind truth was labelled a second time: counts and a hash, nothing of what is in it. */
public record SecondLabelling(int items, Sha256 fileHash, PersonId by, Instant at) {}
