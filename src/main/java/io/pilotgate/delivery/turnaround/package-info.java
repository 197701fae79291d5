/** How long things took, and whose time it was: requests, delays, working hours, and how both sides talked. */
@NullMarked
@NamedInterface("turnaround")
package io.pilotgate.delivery.turnaround;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
