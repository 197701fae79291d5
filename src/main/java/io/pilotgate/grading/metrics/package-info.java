/** The figures of each kind of task against ground truth: pure Java on top of the statistics. */
@NullMarked
@NamedInterface("metrics")
package io.pilotgate.grading.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
