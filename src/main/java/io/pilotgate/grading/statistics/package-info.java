/** Intervals, sample plans, votes and seeded draws: pure Java, no Spring, no other room. */
@NullMarked
package io.pilotgate.grading.statistics;

import org.jspecify.annotations.NullMarked;
