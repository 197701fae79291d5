/** What goes on month by month: engagements after a pilot, and the review of each month. */
@NullMarked
@NamedInterface("monthly")
package io.pilotgate.decision.monthly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
