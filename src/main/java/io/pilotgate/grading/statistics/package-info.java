/** Intervals, sample plans, votes and seeded draws: pure Java, no Spring, no other room. */
@NullMarked
@NamedInterface("statistics")
package io.pilotgate.grading.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
