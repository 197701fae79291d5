package io.pilotgate.rehearsal;

import io.pilotgate.kernel.Percent;
import java.nio.file.Path;

/**
 * What to rehearse.
 *
 * @param days length of the pilot, 30 to 90
 * @param target accuracy that is good
 * @param floor accuracy that is bad, under the target
 * @param seed of the blind draw; the same seed on the same labels gives the same rehearsal
 * @param out folder for the results; made where it is missing
 */
public record RehearsalPlan(int days, Percent target, Percent floor, OnMiss onMiss, long seed, Path out) {}
