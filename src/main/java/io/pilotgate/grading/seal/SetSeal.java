package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import java.time.Instant;

/**
 * What both sides hold of a sealed set from the sealing on; it heads every file about the set.
 *
 * @param root over the leaves of all items
 */
public record SetSeal(SealHead head, int items, Sha256 root, Instant sealedAt) {}
