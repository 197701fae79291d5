/** The figures of each kind of task against ground truth: pure Java on top of the statistics. */
@NullMarked
package io.pilotgate.grading.metrics;

import org.jspecify.annotations.NullMarked;
