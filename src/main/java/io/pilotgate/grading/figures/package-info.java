/** All figures of a pilot's sets, computed behind the requests: with n, interval and the name of each formula. */
@NullMarked
@NamedInterface("figures")
package io.pilotgate.grading.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
