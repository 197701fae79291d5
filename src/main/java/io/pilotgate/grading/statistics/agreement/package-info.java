/** How far raters agree with each other, by named coefficients: pure Java on arrays. */
@NullMarked
@NamedInterface("agreement")
package io.pilotgate.grading.statistics.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
